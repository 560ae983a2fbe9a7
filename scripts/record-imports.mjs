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
    print(count, *sorted(set(sys.modules) - before - {${JSON.stringify(name)}}))
`;

async function measure(python) {
  const found = new Map();
  let names = (await runPython(python, LIST)).stdout.trim().split(' ');
  while (names.length > 0) {
    const rows = [];
    await inParallel(names, 2, async (name) => rows.push([name, (await runPython(python, probe(name)))?.stdout ?? '-']));
    for (const [name, text] of rows) {
      const [count, ...brings] = text.trim().split(' ');
      found.set(name, count === '-' || count === '' ? null : { count: Number(count), brings });
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
    const { count, brings: others } = found.get(name);
    const circle = others.filter((other) => brings(other, name));
    const carries = circle.every((other) => isBefore(name, other));
    const rest = others.filter((other) => found.has(other) && !circle.includes(other));
    own.set(name, 0);
    const value = carries ? Math.max(0, count - rest.reduce((sum, other) => sum + ownOf(other), 0)) : 0;
    own.set(name, value);
    return value;
  };
  const lines = [`gc ${GC_COUNT}`];
  for (const [name, { brings: others }] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const direct = others.filter(
      (other) => !others.some((via) => via !== other && brings(via, other) && !(brings(other, via) && isBefore(other, via))),
    );
    lines.push([name, ownOf(name), ...direct].join(' '));
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
  `// Made by scripts/record-imports.mjs: per module what its import counts for the youngest generation, and the modules that it brings.\n
export const IMPORT_COUNTS: { readonly [version: string]: string } = {\n${parts.join('')}};\n`,
);
