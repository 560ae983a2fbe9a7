// Loads the front end for a script: bundles the TypeScript with esbuild and imports the result. Also finds the interpreters to compare with:
// from the arguments (`3.12=/path/to/python`), else from HEAPLAB_PYTHONS in the same form separated by commas, else from pyenv.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const entry = `
export { parseModule } from './src/python/syntax/parser.ts';
export { SyntaxFailure } from './src/python/syntax/syntax-failure.ts';
export { SourceUnicode } from './src/python/syntax/source-context.ts';
export { dump } from './src/python/syntax/dump.ts';
export { unparse } from './src/python/syntax/unparse.ts';
export { profileOf } from './src/python/profiles/profile.ts';
export { compileModule } from './src/python/compile/compile.ts';
export { encodedCode } from './src/python/compile/encode.ts';
export { OPCODES } from './src/python/compile/opcodes.ts';
export { reprOfConstant } from './src/python/compile/constant-repr.ts';
`;

export async function loadFrontEnd() {
  const folder = mkdtempSync(join(tmpdir(), 'front-end-'));
  try {
    const outfile = join(folder, 'front-end.mjs');
    await build({
      stdin: { contents: entry, resolveDir: root, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node24',
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Version to interpreter. */
export function findPythons(args) {
  const given = [...args, ...(process.env.HEAPLAB_PYTHONS ?? '').split(',')].filter((text) => text.includes('='));
  if (given.length > 0) return new Map(given.map((text) => text.split(/=(.*)/s).slice(0, 2)));
  const found = new Map();
  const versions = join(execFileSync('pyenv', ['root'], { encoding: 'utf8' }).trim(), 'versions');
  for (const name of readdirSync(versions).sort()) {
    const match = /^(3\.1[0-3])\.\d+$/.exec(name);
    if (match !== null) found.set(match[1], join(versions, name, 'bin', 'python'));
  }
  return found;
}

/** Runs Python code and yields the JSON values it prints, one a line. `input` is written to its standard input as JSON lines. */
export async function* runPython(python, code, { args = [], input = [] } = {}) {
  const env = { ...process.env, PYTHONHASHSEED: '0', PYTHONIOENCODING: 'utf-8' };
  const child = spawn(python, ['-s', '-c', code, ...args], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.on('error', () => {});
  for (const value of input) child.stdin.write(`${JSON.stringify(value)}\n`);
  child.stdin.end();
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line !== '') yield JSON.parse(line);
  }
}

export function dumpOptions(profile, unicode) {
  const absentFields = new Set();
  if (!profile.typeParameters) absentFields.add('type_params');
  if (!profile.typeParameterDefaults) absentFields.add('default_value');
  return { includeAttributes: true, unicode, omitsEmpty: profile.typeParameterDefaults, absentFields };
}
