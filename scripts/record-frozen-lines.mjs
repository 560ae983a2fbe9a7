// Asks each CPython on which line of a module it has frozen each line of our text of that module stands for. Writes
// src/python/profiles/frozen-lines.ts; run it after a change to such a text under src/python/modules/lib (a test says which text the table
// was made from).
//
//   node scripts/record-frozen-lines.mjs [--python 3.13=/path/to/python ...]
//
// How lines are paired, scripts/frozen-lines.py says; `python scripts/frozen-lines.py --doubts os=src/python/modules/lib/os.py` shows how well.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VERSIONS } from '../test/conformance/corpus.ts';
import { findPythons } from '../test/conformance/pythons.ts';
import { textFingerprint } from '../test/support/text-fingerprint.ts';

const scripts = dirname(fileURLToPath(import.meta.url));
const lib = join(scripts, '../src/python/modules/lib');

/** What CPython freezes (_imp._frozen_module_names()) and HeapLab has as a text. */
const NAMES = [
  '_collections_abc',
  '_sitebuiltins',
  'abc',
  'codecs',
  'genericpath',
  'importlib._bootstrap',
  'importlib._bootstrap_external',
  'importlib.machinery',
  'importlib.util',
  'io',
  'ntpath',
  'os',
  'posixpath',
  'runpy',
  'stat',
].filter((name) => existsSync(pathOf(name)));

function pathOf(name) {
  return join(lib, `${name.replaceAll('.', '/')}.py`);
}

/** Each pair as what was added to both lines since the last; to ours only where that is not one. */
function encode(lines) {
  let [here, there] = [0, 0];
  return lines.map(([ours, its]) => {
    const step = `${ours - here === 1 ? '' : `${ours - here}:`}${its - there}`;
    [here, there] = [ours, its];
    return step;
  });
}

function rowsOf(python) {
  const args = [join(scripts, 'frozen-lines.py'), ...NAMES.map((name) => `${name}=${pathOf(name)}`)];
  const found = JSON.parse(execFileSync(python, args, { encoding: 'utf8', maxBuffer: 1 << 26 }));
  return NAMES.filter((name) => name in found).map((name) => {
    const { lines, unseen } = found[name];
    return [
      name,
      textFingerprint(readFileSync(pathOf(name), 'utf8')),
      ...encode(lines),
      ...unseen.map((each) => `!${each}`),
    ].join(' ');
  });
}

const { values } = parseArgs({ options: { python: { type: 'string', multiple: true, default: [] } } });
const pythons = findPythons(VERSIONS, values.python);
const parts = [...pythons].map(([version, python]) => `  '${version}': \`\n${rowsOf(python).join('\n')}\n\`,\n`);
const head = `// Made by scripts/record-frozen-lines.mjs: per module its name, which text of ours the row was made from, which line of CPython's
// each line of that text stands for (\`2:5\`: two lines further in ours is five lines further there; \`5\`: the next line in ours), and the
// functions that only our text has (\`!name\`).
`;
writeFileSync(
  join(scripts, '../src/python/profiles/frozen-lines.ts'),
  `${head}\nexport const FROZEN_LINES: { readonly [version: string]: string } = {\n${parts.join('')}};\n`,
);
