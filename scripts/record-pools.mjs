// Measures the allocator when the parser begins with a script, for src/python/profiles/startup-pools.ts: the free blocks of the pools of
// each size class, in the order in which pools are served from, and how many blocks each free list holds.
//
//   node scripts/record-pools.mjs [--python 3.13=/path/to/python ...]
//
// Needs gcc, nm and a CPython whose libpython is a shared library with its symbols. allocation-trace.c writes down what the allocator is
// asked from the first call on; its pools follow from that. They vary a little with the places where the host loads things: of several
// runs the most frequent outcome is taken for each class. What the free lists of key tables and frames hold is not printed by
// CPython before 3.13, and stays as the table has it, as does in which pools parked blocks lie.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { STARTUP_PARKED } from '../src/python/profiles/startup-pools.ts';
import { VERSIONS } from '../test/conformance/corpus.ts';
import { findPythons } from '../test/conformance/pythons.ts';

const { values } = parseArgs({ options: { python: { type: 'string', multiple: true, default: [] } } });

const TABLE = fileURLToPath(new URL('../src/python/profiles/startup-pools.ts', import.meta.url));
const RUNS = 9;
const SMALL_BYTES_MAX = 512;
const CLASSES = Array.from({ length: 32 }, (_, i) => 16 * (i + 1));
const capacity = (bytes) => Math.floor((16384 - 48) / bytes);

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'heaplab-')));
const hook = join(folder, 'allocation-trace.so');
execFileSync('gcc', [
  '-shared',
  '-fPIC',
  '-O1',
  '-o',
  hook,
  fileURLToPath(new URL('allocation-trace.c', import.meta.url)),
  '-ldl',
]);

const pools = {};
const parked = {};
for (const [version, python] of findPythons(VERSIONS, values.python)) {
  const runs = Array.from({ length: RUNS }, () => traceOf(version, python));
  const outcomes = runs.map((text) => roomsOf(text));
  pools[version] = CLASSES.map((_, i) => mostFrequent(outcomes.map((rooms) => rooms[i])));
  parked[version] = parkedOf(version, mostFrequent(runs.map((text) => countsOf(text))));
}
rmSync(folder, { recursive: true });
writeTable();

function traceOf(version, python) {
  const library = join(dirname(dirname(realpathSync(python))), 'lib', `libpython${version}.so.1.0`);
  const symbols = execFileSync('nm', ['-n', library], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\n')
    .map((line) => line.split(' '));
  const at = (name) => symbols.findIndex((symbol) => symbol[2] === name);
  const parser = at('_PyPegen_run_parser_from_file_pointer');
  const run = mkdtempSync(join(tmpdir(), 'heaplab-'));
  const out = join(folder, 'trace');
  writeFileSync(join(run, 'main.py'), 'import sys\nsys._debugmallocstats()\n');
  execFileSync(python, ['-s', 'main.py'], {
    cwd: run,
    stdio: 'ignore',
    env: {
      PYTHONHASHSEED: '0',
      LD_PRELOAD: hook,
      ALLOCATION_TRACE: out,
      TRACE_BEGIN: symbols[parser][0],
      TRACE_END: symbols[parser + 1][0],
      TRACE_LISTS: symbols[at('_PyObject_DebugTypeStats')][0],
    },
  });
  rmSync(run, { recursive: true });
  return readFileSync(out, 'utf8');
}

/** Replays the calls: the room of the pools of each size class that have some, the pool that is served from at the front. */
function roomsOf(text) {
  const blocks = new Map();
  const used = new Map();
  const lists = new Map(CLASSES.map((bytes) => [bytes, []]));
  const poolOf = (address) => address >> 14n;
  const take = (bytes, address) => {
    if (bytes === 0 || bytes > SMALL_BYTES_MAX) return;
    const size = Math.ceil(bytes / 16) * 16;
    const pool = poolOf(address);
    const list = lists.get(size);
    blocks.set(address, size);
    const count = (used.get(pool) ?? 0) + 1;
    used.set(pool, count);
    if (count === 1) list.unshift(pool);
    if (count === capacity(size)) list.splice(list.indexOf(pool), 1);
  };
  const give = (address) => {
    const size = blocks.get(address);
    if (size === undefined) return;
    blocks.delete(address);
    const pool = poolOf(address);
    const list = lists.get(size);
    const count = used.get(pool) - 1;
    used.set(pool, count);
    if (count === capacity(size) - 1) list.unshift(pool);
    if (count === 0) list.splice(list.indexOf(pool), 1);
  };
  for (const line of text.split('\n')) {
    const [kind, ...fields] = line.split(' ');
    if (kind === 'm') take(Number(fields[0]), BigInt(fields[1]));
    if (kind === 'f') give(BigInt(fields[0]));
    // What the platform gave stays with it, however small it becomes.
    if (kind === 'r' && blocks.has(BigInt(fields[0]))) {
      give(BigInt(fields[0]));
      take(Number(fields[1]), BigInt(fields[2]));
    }
  }
  return CLASSES.map((size) => lists.get(size).map((pool) => capacity(size) - used.get(pool)));
}

/** `5 free 2-sized PyTupleObjects * …`: by type, tuples by length. */
function countsOf(text) {
  const counts = { PyTupleObject: [] };
  for (const [, count, length, type] of text.matchAll(/(\d+) free (?:(\d+)-sized )?(\w+?)s? \*/g)) {
    if (length === undefined) counts[type] = Number(count);
    else counts.PyTupleObject[Number(length) - 1] = Number(count);
  }
  return counts;
}

/** The places of the table, fitted to these counts. The list that keeps the parser's objects is taken before it begins. */
function parkedOf(version, counts) {
  const known = STARTUP_PARKED[version];
  const fitted = (places, count) =>
    [...Array.from({ length: Math.max(count - places.length, 0) }, () => 0), ...places].slice(-count || Infinity);
  return {
    ...known,
    tuples: counts.PyTupleObject.map((count, i) => fitted(known.tuples[i] ?? [], count)),
    list: fitted(known.list, counts.PyListObject + 1),
    dict: fitted(known.dict, counts.PyDictObject),
    float: fitted(known.float, counts.PyFloatObject),
    ...(counts.PyDictKeysObject === undefined ? {} : { dictKeys: fitted(known.dictKeys, counts.PyDictKeysObject) }),
  };
}

function mostFrequent(outcomes) {
  const texts = outcomes.map((outcome) => JSON.stringify(outcome));
  const count = (text) => texts.filter((other) => other === text).length;
  return JSON.parse(texts.reduce((best, text) => (count(text) > count(best) ? text : best)));
}

function writeTable() {
  const rows = (table) => table.map((counts) => `[${counts.join(', ')}]`).join(', ');
  const parts = Object.entries(pools).map(([version, table]) => `  '${version}': [${rows(table)}],\n`);
  writeFileSync(
    TABLE,
    `// Made by scripts/record-pools.mjs: by version and size class, the free blocks of each pool that has some when a script begins.\n
export const STARTUP_POOLS = {\n${parts.join('')}} as const;\n
/** What is parked then. Of key tables and frames no more is known than how many there are; they are said to lie in the first pool. */
export const STARTUP_PARKED = ${JSON.stringify(parked)} as const;\n`,
  );
}
