// Measures how many free blocks the pools of each size class have when a script begins, for src/python/profiles/startup-pools.ts, and in
// which of them the blocks lie that free lists hold then.
//
//   node scripts/record-pools.mjs [--python 3.13=/path/to/python ...]
//
// A program makes many objects of a size in one call and counts how many lie in each pool in turn. What compiling and starting it has
// taken before that is found by running it here too: the table is corrected until both print the same. What is parked comes first when
// objects of a type are made; how many there are stays as the table has it.

import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { STARTUP_PARKED } from '../src/python/profiles/startup-pools.ts';
import { bundleCore } from '../test/conformance/core.ts';
import { VERSIONS } from '../test/conformance/corpus.ts';
import { findPythons, runPython } from '../test/conformance/pythons.ts';

const { values } = parseArgs({ options: { python: { type: 'string', multiple: true, default: [] } } });

const TABLE = fileURLToPath(new URL('../src/python/profiles/startup-pools.ts', import.meta.url));
const CLASSES = Array.from({ length: 32 }, (_, i) => 16 * (i + 1));
const ROUNDS = 3;
const LIMITS = { steps: 1e9, heapBytes: 2 ** 28, outputBytes: 2 ** 20, recursion: 1000, seconds: 60 };

const capacity = (bytes) => Math.floor((16384 - 48) / bytes);

/**
 * What takes up a block of that size: `bytes` of n characters take 33 + n. Nothing else may: no import is made, which would leave
 * something itself, and no list grows.
 */
function making(bytes) {
  const count = 2 * capacity(bytes) + 40;
  if (bytes === 32) return `made = list(map(complex, [7] * ${count}))`;
  return `made = [None] * ${count}
for i in range(${count}): made[i] = ${bytes === 16 ? 'object()' : `bytes(${bytes - 33})`}`;
}

const probe = (bytes) => `
${making(bytes)}
places = list(map(id, made))
runs = [0]
for a, b in zip(places, places[1:]):
    runs[-1] += 1
    if a >> 14 != b >> 14: runs.append(0)
print(*runs[:-1])
`;

const numbers = (text) => text.trim().split(' ').map(Number);
/** Pools that were there: a fresh one follows them, and serves all its blocks. */
const partial = (runs, bytes) => runs.slice(0, runs.indexOf(capacity(bytes)));

/** Programs that make many objects whose blocks are parked, by free list: the bytes of a block, those before the object, the objects. */
const PARKED_PROBES = {
  list: { bytes: 56, header: 16, made: 'tuple(map(list, ((),) * 200))' },
  dict: { bytes: 64, header: 16, made: 'tuple(map(dict, ((),) * 200))' },
  float: { bytes: 24, header: 0, made: 'tuple(map(float, [7] * 1200))' },
};
const tupleProbe = (n) => ({ bytes: 40 + 8 * n, header: 16, made: `list(map(tuple, [[0] * ${n}] * 400))` });

/** Where the `count` blocks of a free list lie, the one that is taken next last. `rooms` are those of the pools of its size class. */
async function parkedPlaces(python, { header, made }, count, rooms) {
  if (count === 0) return [];
  const pools = numbers((await runPython(python, `print(*[i - ${header} >> 14 for i in map(id, ${made})])\n`)).stdout);
  const serving = [...new Set(pools.slice(count))];
  const firstRun = pools.slice(count).findIndex((pool) => pool !== serving[0]);
  // Pools with hardly any room may be full by now: the first that serves is the one whose room is nearest to what it gave.
  const offBy = (room) => Math.abs(room - (firstRun < 0 ? pools.length : firstRun));
  const first = rooms.reduce((best, room, i) => (offBy(room) < offBy(rooms[best]) ? i : best), 0);
  const known = new Map(serving.slice(0, Math.max(rooms.length - first, 0)).map((pool, i) => [pool, first + i]));
  let full = rooms.length;
  return pools
    .slice(0, count)
    .map((pool) => {
      if (!known.has(pool)) known.set(pool, full++);
      return known.get(pool);
    })
    .reverse();
}

const measured = {};
const parked = {};
for (const [version, python] of findPythons(VERSIONS, values.python)) {
  measured[version] = [];
  for (const bytes of CLASSES) measured[version].push(partial(numbers((await runPython(python, probe(bytes))).stdout), bytes));
  const before = STARTUP_PARKED[version];
  const places = (one, count) => parkedPlaces(python, one, count, measured[version][(one.bytes - 1) >> 4]);
  parked[version] = { tuples: [], dictKeys: before.dictKeys };
  for (const [name, one] of Object.entries(PARKED_PROBES)) parked[version][name] = await places(one, before[name].length);
  for (const [i, { length }] of before.tuples.entries()) parked[version].tuples.push(await places(tupleProbe(i + 1), length));
}
const tables = structuredClone(measured);
for (let round = 0; round < ROUNDS; round++) {
  writeTable();
  const off = await correct();
  console.log(`round ${round + 1}: ${off.length} classes differ ${off.slice(0, 8).join(', ')}`);
  if (off.length === 0) break;
}

/** Runs the probes here, adds to the pools what they found missing, and says where they found another number. */
async function correct() {
  const core = bundleCore();
  const { createProcess } = await import(pathToFileURL(core.path).href);
  const off = [];
  for (const [version, rows] of Object.entries(measured)) {
    for (const [i, wanted] of rows.entries()) {
      const process = createProcess({ python: version, seed: 0, limits: LIMITS }, { isExpired: () => false });
      const found = numbers(process.run({ code: probe(CLASSES[i]), filename: 'main.py', stdin: '' }).stdout);
      process.exit();
      if (found.slice(0, wanted.length).join() === wanted.join()) continue;
      off.push(`${version}/${CLASSES[i]}: ${found.slice(0, 4)} for ${wanted}`);
      const table = tables[version][i];
      const rest = partial(found, CLASSES[i]);
      if (rest.length === table.length && rest.length === wanted.length) {
        for (const [k, count] of rest.entries()) table[k] = Math.min(table[k] + wanted[k] - count, capacity(CLASSES[i]));
      } else {
        table[0] = (table[0] ?? 0) + total(wanted) - total(rest);
      }
    }
  }
  core.dispose();
  return off;
}

function total(counts) {
  return counts.reduce((sum, n) => sum + n, 0);
}

function writeTable() {
  const rows = (table) => table.map((counts) => `[${counts.join(', ')}]`).join(', ');
  const parts = Object.entries(tables).map(([version, table]) => `  '${version}': [${rows(table)}],\n`);
  writeFileSync(
    TABLE,
    `// Made by scripts/record-pools.mjs: by version and size class, the free blocks of each pool that has some when a script begins.\n
export const STARTUP_POOLS = {\n${parts.join('')}} as const;\n
/** What is parked when a script begins; the key tables of dicts are hidden, and said to lie in the first pool. */
export const STARTUP_PARKED = ${JSON.stringify(parked)} as const;\n`,
  );
}
