// Fails unless wasm-opt has processed the given .wasm file. rustc and wasm-bindgen leave a section
// with the functions' names, which wasm-opt drops.

import { readFileSync } from 'node:fs';

const [path] = process.argv.slice(2);
const module = new WebAssembly.Module(readFileSync(path));
if (WebAssembly.Module.customSections(module, 'name').length > 0) {
  console.error(`${path} still has its names: wasm-opt did not run on it`);
  process.exit(1);
}
