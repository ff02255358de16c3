// Draws www/icon.svg as the PNG files that an installed site needs, into scripts/dist/site/. They
// are kept with the source, so that `make dist` needs no browser.

import { readFileSync } from 'node:fs';
import { launch } from './browsers.mjs';

const svg = readFileSync(new URL('../www/icon.svg', import.meta.url), 'base64');
const browser = await launch('chrome');
const page = await browser.newPage();
for (const size of [192, 512]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  const file = new URL(`dist/site/icon-${size}.png`, import.meta.url);
  await page.screenshot({ path: /** @type {any} */ (file.pathname), omitBackground: true });
}
await browser.close();
