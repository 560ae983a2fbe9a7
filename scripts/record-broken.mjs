// Records what each CPython says of the broken programs in test/python/syntax/broken/*.json, in place: new programs get their answers, old ones
// are asked again. A program is a source, or { source, mode }. Answers that are the same in several versions are written once.
// Usage: node scripts/record-broken.mjs [3.12=/path/to/python ...]; all four releases are needed.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findPythons } from './front-end.mjs';
import { recordFailures } from './record-failures.mjs';

const folder = new URL('../test/python/syntax/broken/', import.meta.url);
const pythons = findPythons(process.argv.slice(2));

for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.json')) continue;
  const area = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const programs = area.map((entry) => (typeof entry === 'string' || !('program' in entry) ? entry : entry.program));
  const answers = new Map();
  for (const [version, python] of pythons) answers.set(version, await recordFailures(python, programs));
  const records = programs.map((program, index) => {
    const groups = new Map();
    for (const [version, records] of answers) {
      const key = JSON.stringify(records[index]);
      groups.set(key, [...(groups.get(key) ?? []), version]);
    }
    return { program, expected: Object.fromEntries([...groups].map(([key, versions]) => [versions.join(' '), JSON.parse(key)])) };
  });
  writeFileSync(new URL(file, folder), `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`);
  console.log(`${file}: ${records.length} programs`);
}
