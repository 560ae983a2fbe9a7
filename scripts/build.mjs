// Bundles what runs into dist/ with esbuild, in well under a second, and is run by `npm start`, `npm test` and `npm run bench`.
// A bundle and not Node's type stripping, because the machine's opcodes are `const enum`s: esbuild inlines them across files,
// so that V8 builds a jump table for the dispatch loop; type stripping refuses enums. CONTRIBUTING.md has the measurements.
// Packages stay outside the bundles. `.py` files, our own Python text of the library, are inlined as strings.
//   dist/main.mjs     the server                     dist/worker.mjs   one worker thread: the core and its sessions
//   dist/core.mjs     the core alone, for tests      dist/openapi.mjs  writes openapi/openapi.json
//   dist/bench.mjs    npm run bench
// With arguments only those. With --stale none that is newer than everything it is made of: `npm ci` bundles what `npm start`
// runs, so that nobody waits for it at each start.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const entryPoints = {
  main: 'src/main.ts',
  worker: 'src/sessions/engine/worker-main.ts',
  core: 'src/python/index.ts',
  openapi: 'scripts/openapi.ts',
  bench: 'bench/bench.ts',
};

const { values, positionals: wanted } = parseArgs({
  options: { stale: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = wanted.filter((name) => !(name in entryPoints));
if (unknown.length > 0)
  throw new Error(`no bundle is called ${unknown.join(', ')}; there are ${Object.keys(entryPoints).join(', ')}`);

// The image builds from src alone: benches and scripts are bundled where they are.
const chosen = Object.entries(entryPoints).filter(
  ([name, path]) => (wanted.length === 0 || wanted.includes(name)) && existsSync(join(root, path)),
);
if (!values.stale || areStale(chosen.map(([name]) => name))) await bundle(Object.fromEntries(chosen));

async function bundle(entries) {
  const esbuild = await import('esbuild').catch((error) => withoutEsbuild(error));
  await esbuild?.build({
    absWorkingDir: root,
    entryPoints: entries,
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
}

/** An installation for production has no bundler, and need not: it is given bundles. */
function withoutEsbuild(error) {
  if (process.env['npm_lifecycle_event'] !== 'prepare' || error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.warn('esbuild is not installed: nothing is bundled');
}

/** Is one of the bundles older than something they are made of? Folders count too: where a file is gone, the one that it was in has changed. */
function areStale(names) {
  const made = names.map((name) => statSync(join(root, 'dist', `${name}.mjs`), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const oldest = Math.min(...made);
  const sources = readdirSync(join(root, 'src'), { recursive: true }).map((path) => join('src', path));
  return ['src', ...sources, 'scripts/build.mjs', 'package-lock.json'].some(
    (path) => statSync(join(root, path)).mtimeMs >= oldest,
  );
}
