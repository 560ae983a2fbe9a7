// Measures what importing each standard module counts for the cyclic collector, and which other modules it brings, for
// src/python/profiles/import-counts.ts.
//
//   node scripts/record-imports.mjs [--python 3.13=/path/to/python ...]
//
// A module's own count is that of its import in a fresh interpreter without the modules that it brings. Of modules that import each
// other the one with the shortest name carries the count of all.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VERSIONS } from '../test/conformance/corpus.ts';
import { findPythons, inParallel, runPython } from '../test/conformance/pythons.ts';

const { values } = parseArgs({ options: { python: { type: 'string', multiple: true, default: [] } } });

const LIST = `
import sys
skipped = {'gc', 'antigravity', 'this', 'idlelib', 'test', 'turtledemo', 'lib2to3', 'ensurepip', 'tkinter', 'turtle'}
print(*sorted(n for n in sys.stdlib_module_names if n not in skipped and not n.startswith('__')))
`;
const probe = (name) => `
import gc, sys
gc.disable()
before = set(sys.modules)
at = gc.get_count()[0]
try: __import__(${JSON.stringify(name)})
except BaseException: print('-')
else:
    count = gc.get_count()[0] - at
    print(count, gc.collect(), *sorted(set(sys.modules) - before - {${JSON.stringify(name)}}))
`;

/** The same with the collector at work. */
const leftProbe = (name) => `
import gc
try: import ${name}
except BaseException: print('-')
else: print(gc.collect())
`;

async function measure(python) {
  const found = new Map();
  let names = (await runPython(python, LIST)).stdout.trim().split(' ');
  while (names.length > 0) {
    const rows = [];
    await inParallel(names, 2, async (name) => {
      const text = (await runPython(python, probe(name)))?.stdout ?? '-';
      const left = (await runPython(python, leftProbe(name)))?.stdout ?? '-';
      rows.push([name, text, Number(left.trim().split('\n').at(-1)) || 0]);
    });
    for (const [name, text, left] of rows) {
      const [count, garbage, ...brings] = (text.trim().split('\n').at(-1) ?? '').split(' ');
      found.set(name, count === '-' || count === '' ? null : { count: Number(count), garbage: Number(garbage), left, brings });
    }
    names = [...new Set(rows.flatMap(([name]) => found.get(name)?.brings ?? []))].filter((name) => !found.has(name));
  }
  for (const [name, row] of found) if (row === null) found.delete(name);
  return found;
}

/**
 * The count cannot be read before `gc` is there. A script of 3.12 with five functions is collected for when it starts, since compiling
 * it passes the threshold, and reads this afterwards.
 */
const GC_COUNT = 20;

/** Own counts, and of what a module brings only what no other of these brings. */
function reduce(found) {
  const isBefore = (a, b) => a.length < b.length || (a.length === b.length && a < b);
  const brings = (a, b) => found.get(a)?.brings.includes(b) ?? false;
  const own = new Map();
  const ownOf = (name) => {
    const known = own.get(name);
    if (known !== undefined) return known;
    const { count, garbage, brings: others } = found.get(name);
    const circle = others.filter((other) => brings(other, name));
    const carries = circle.every((other) => isBefore(name, other));
    const rest = others.filter((other) => found.has(other) && !circle.includes(other));
    own.set(name, { count: 0, garbage: 0 });
    const ofRest = (key) => rest.reduce((sum, other) => sum + ownOf(other)[key], 0);
    const value = carries
      ? { count: Math.max(0, count - ofRest('count')), garbage: Math.max(0, garbage - ofRest('garbage')) }
      : { count: 0, garbage: 0 };
    own.set(name, value);
    return value;
  };
  const lines = [`gc ${GC_COUNT} 0 0`];
  for (const [name, { left, brings: others }] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const direct = others.filter(
      // What brings this module too says nothing of the others: it leaves them to this one.
      (other) =>
        !others.some(
          (via) => via !== other && !brings(via, name) && brings(via, other) && !(brings(other, via) && isBefore(other, via)),
        ),
    );
    const { count, garbage } = ownOf(name);
    lines.push([name, count, garbage, left, ...direct].join(' '));
  }
  return lines;
}

const parts = [];
for (const [version, python] of findPythons(VERSIONS, values.python)) {
  const lines = reduce(await measure(python));
  parts.push(`  '${version}': \`\n${lines.join('\n')}\n\`,\n`);
  console.log(`${version}: ${lines.length} modules`);
}
const path = fileURLToPath(new URL('../src/python/profiles/import-counts.ts', import.meta.url));
writeFileSync(
  path,
  `// Made by scripts/record-imports.mjs: per module what its import counts for the youngest generation, how much garbage
// it leaves, how much of it when the collector runs meanwhile, and the modules that it brings.\n
export const IMPORT_COUNTS: { readonly [version: string]: string } = {\n${parts.join('')}};\n`,
);
