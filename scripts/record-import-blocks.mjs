// Measures what importing each standard module takes of the small-object allocator, for src/python/profiles/import-blocks.ts.
//
//   node scripts/record-import-blocks.mjs [--python 3.13=/path/to/python ...]
//
// A module is imported in a fresh interpreter where all that it imports is there already, but for its own parts: what differs then is its
// own. Looks at the allocator tell what is taken, what lies in free lists, and what is garbage that a full collection frees.
// Which modules there are, and what they import, is read from import-timelines.ts.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { IMPORT_TIMELINES } from '../src/python/profiles/import-timelines.ts';
import { VERSIONS } from '../test/conformance/corpus.ts';
import { findPythons, inParallel, runPython } from '../test/conformance/pythons.ts';

const { values } = parseArgs({ options: { python: { type: 'string', multiple: true, default: [] } } });

/** CPython's words for its free lists, and ours. */
const LISTS = { PyDictObjects: 'dict', PyDictKeysObjects: 'keys', PyFloatObjects: 'float', PyListObjects: 'list' };

/** What lies in free lists before anything is imported. */
const startProbe = (name) => `
import sys
${withGc(name, 'import gc\ngc.disable()')}
sys._debugmallocstats()
`;

const withGc = (name, text) => (name === 'gc' ? '' : text);

/** `sweeps`: a full collection before and after, which empties free lists. */
const probe = (name, others, sweeps) => `
import sys
${withGc(name, 'import gc\ngc.disable()')}
for other in ${JSON.stringify(others)}:
    try: __import__(other)
    except BaseException: pass
${sweeps ? 'gc.collect()' : ''}
before = len(sys.modules)
sys._debugmallocstats()
sys._debugmallocstats()
__import__(${JSON.stringify(name)})
sys._debugmallocstats()
print(before < len(sys.modules))
${sweeps ? 'gc.collect()' : ''}
sys._debugmallocstats()
`;

/** The modules by name, each with those that it imports in between; and which leave garbage. */
function importsByModule(version) {
  const leaving = new Set();
  const rows = IMPORT_TIMELINES[version].trim().split('\n');
  const imports = new Map([['gc', []]]);
  for (const row of rows) {
    const [name, ...words] = row.split(' ');
    imports.set(
      name,
      words.filter((word) => !/^[=*!]?-?\d+$/.test(word)),
    );
    if (words.some((word) => word.startsWith('!'))) leaving.add(name);
  }
  return { imports, leaving };
}

/** Does a package import this part of it itself? Then it belongs to the package. */
function isOfPackage(name, imports) {
  const parents = name.split('.').slice(0, -1);
  return parents.some((_, i) => allOf(parents.slice(0, i + 1).join('.'), imports).has(name));
}

function allOf(name, imports, found = new Set()) {
  for (const other of imports.get(name) ?? []) {
    if (found.has(other)) continue;
    found.add(other);
    allOf(other, imports, found);
  }
  return found;
}

/** All that is imported before the module itself has begun to be, its own parts left out. */
function othersOf(name, imports) {
  const found = new Set();
  const add = (module) => {
    for (const other of imports.get(module) ?? []) {
      if (other === name || other.startsWith(`${name}.`) || found.has(other)) continue;
      found.add(other);
      add(other);
    }
  };
  const parents = name.split('.').slice(0, -1);
  for (let n = 1; n <= parents.length; n++) {
    const parent = parents.slice(0, n).join('.');
    found.add(parent);
    add(parent);
  }
  add(name);
  return [...found];
}

/** Blocks in use by size, and how many each free list holds, at each look. */
function looksOf(text) {
  return text
    .split(/^Small block threshold.*$/m)
    .slice(1)
    .map((part) => ({
      used: new Map([...part.matchAll(/^ +\d+ +(\d+) +\d+ +(\d+) +\d+$/gm)].map((row) => [row[1], Number(row[2])])),
      parked: new Map(
        [...part.matchAll(/^ *(\d+) free (?:(\d+)-sized )?(\w+) \* /gm)].map(([, count, length, kind]) => [
          length === undefined ? LISTS[kind] : `tuple${length}`,
          Number(count),
        ]),
      ),
    }));
}

/** How many more blocks of each size are in use, without what lies in free lists. */
function takenWords(before, after) {
  const words = [];
  const live = ({ used, parked }, bytes) =>
    [...parked].reduce((count, [list, n]) => count - (bytesOf(list) === bytes ? n : 0), used.get(`${bytes}`) ?? 0);
  for (const bytes of after.used.keys()) {
    const count = live(after, Number(bytes)) - live(before, Number(bytes));
    if (count !== 0) words.push(`${bytes}x${count}`);
  }
  return words;
}

function rowOf(name, start, result, sweptResult) {
  const looks = looksOf(result.stderr);
  if (looks.length !== 4 || result.stdout.trim() !== 'True') return null;
  const [, before, after] = looks;
  const parked = [...after.parked].flatMap(([list, count]) => {
    const change = count - (start.parked.get(list) ?? 0);
    return list === undefined || change === 0 ? [] : [`${list}${change > 0 ? '+' : ''}${change}`];
  });
  return [
    name,
    ...takenWords(before, after),
    ...(sweptResult === null ? [] : garbageOf(looksOf(sweptResult.stderr))),
    ...parked,
  ].join(' ');
}

/** What a full collection gives back beyond what lay in free lists, which it empties. */
function garbageOf([, , after, swept]) {
  return takenWords(swept, after)
    .filter((word) => !word.includes('-'))
    .map((word) => `!${word}`);
}

const BLOCK_BYTES = { dict: 64, keys: 128, list: 64, float: 32 };

function bytesOf(list) {
  return BLOCK_BYTES[list] ?? (list?.startsWith('tuple') ? Math.ceil((40 + 8 * Number(list.slice(5))) / 16) * 16 : 0);
}

const parts = [];
for (const [version, python] of findPythons(VERSIONS, values.python)) {
  const { imports, leaving } = importsByModule(version);
  const [bare, started] = await Promise.all(
    ['gc', ''].map(async (name) => looksOf((await runPython(python, startProbe(name))).stderr)[0]),
  );
  const rows = [];
  await inParallel([...imports.keys()], 2, async (name) => {
    if (isOfPackage(name, imports)) return;
    const others = othersOf(name, imports);
    const result = await runPython(python, probe(name, others, false));
    const swept = leaving.has(name) ? await runPython(python, probe(name, others, true)) : null;
    const row = result === null ? null : rowOf(name, name === 'gc' ? bare : started, result, swept);
    if (row !== null) rows.push(row);
  });
  console.log(`${version}: ${rows.length} modules`);
  rows.sort();
  parts.push(`  '${version}': \`\n${rows.join('\n')}\n\`,\n`);
}
writeFileSync(
  fileURLToPath(new URL('../src/python/profiles/import-blocks.ts', import.meta.url)),
  `// Made by scripts/record-import-blocks.mjs: per module how many blocks of which size its import takes (\`48x11\`), how many of them are
// garbage (\`!48x3\`), and how many more or fewer lie in free lists after it
// and what it imports (\`list+3\`).\n
export const IMPORT_BLOCKS: { readonly [version: string]: string } = {\n${parts.join('')}};\n`,
);
