// The static server of `make` and of the tests: sirv over www/, never cached.
//
//   node scripts/serve.mjs [PORT]     serves on PORT (8080) or the next free one

import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const www = fileURLToPath(new URL('../www', import.meta.url));

/**
 * What stands at a path in place of a file of www/.
 * @typedef {object} Reply
 * @property {string | Uint8Array} [body]
 * @property {number} [status] 200 unless told
 * @property {Record<string, string>} [headers]
 */

/**
 * @typedef {object} ServeOptions
 * @property {number} [port] 0, the default, takes any free one
 * @property {string} [folder] what is served; www/ unless told
 * @property {string} [under] the path that it is served under, as in `/some/where/`; `/` unless told
 * @property {Record<string, Record<string, string>>} [headers] more response headers by path; `*` for all paths
 * @property {Record<string, Reply>} [replies] made-up files, by path
 */

/**
 * @typedef {object} Site
 * @property {string} origin such as `http://127.0.0.1:8080`
 * @property {string[]} requests the path of every request so far
 * @property {() => void} close
 */

/**
 * Serves a folder to this machine only.
 * @param {ServeOptions} [options]
 * @returns {Promise<Site>}
 */
export async function serve({
  port = 0,
  folder = www,
  under = '/',
  headers = {},
  replies = {},
} = {}) {
  const files = sirv(folder, { dev: true });
  /** @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    for (const [name, value] of Object.entries({ ...headers['*'], ...headers[path] })) {
      response.setHeader(name, value);
    }
    const reply = replies[path];
    if (reply) {
      response.writeHead(reply.status ?? 200, reply.headers).end(reply.body);
      return;
    }
    const missing = () => {
      response.writeHead(404).end('Not found');
    };
    if (!path.startsWith(under)) return missing();
    request.url = `/${request.url?.slice(under.length)}`;
    files(request, response, missing);
  });
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`no port: ${address}`);
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
async function listen(server, port) {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== 'EADDRINUSE' || port >= 65535) throw error;
    return listen(server, port + 1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await serve({ port: Number(process.argv[2] ?? 8080) });
  console.log(`Crossread is at ${origin}/ (Ctrl+C ends it)`);
}
