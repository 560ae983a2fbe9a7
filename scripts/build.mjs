// Bundles what runs into dist/ with esbuild, in well under a second, and is run by `npm start`, `npm test` and `npm run bench`.
// A bundle and not Node's type stripping, because the machine's opcodes are `const enum`s: esbuild inlines them across files,
// so that V8 builds a jump table for the dispatch loop; type stripping refuses enums. CONTRIBUTING.md has the measurements.
// Packages stay outside the bundles. `.py` files, our own Python text of the library, are inlined as strings.
//   dist/main.mjs     the server                     dist/worker.mjs   one worker thread: the core and its sessions
//   dist/core.mjs     the core alone, for tests      dist/openapi.mjs  writes openapi/openapi.json
//   dist/bench.mjs    npm run bench
// With arguments only those: `node scripts/build.mjs main worker` before `npm start`, which nobody likes to wait for.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const entryPoints = {
  main: 'src/main.ts',
  worker: 'src/sessions/engine/worker-main.ts',
  core: 'src/python/index.ts',
  openapi: 'scripts/openapi.ts',
  bench: 'bench/bench.ts',
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in entryPoints));
if (unknown.length > 0)
  throw new Error(`no bundle is called ${unknown.join(', ')}; there are ${Object.keys(entryPoints).join(', ')}`);

await build({
  absWorkingDir: root,
  // The image builds from src alone: benches and scripts are bundled where they are.
  entryPoints: Object.fromEntries(
    Object.entries(entryPoints).filter(
      ([name, path]) => (wanted.length === 0 || wanted.includes(name)) && existsSync(join(root, path)),
    ),
  ),
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node24',
  format: 'esm',
  sourcemap: 'linked',
  loader: { '.py': 'text' },
  logLevel: 'warning',
});
