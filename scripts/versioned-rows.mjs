// Asks the real interpreters the same, and puts what they answer into one text (src/python/profiles/versioned-rows.ts reads it).

import { VERSIONS } from '../test/conformance/corpus.ts';
import { runPython } from '../test/conformance/pythons.ts';

/**
 * The rows, sorted, of what `program` prints as a JSON object: `rowOf(name, value)` each. In front, where not all releases have a row,
 * the minor versions that do.
 */
export async function versionedRows(pythons, program, rowOf) {
  const rows = new Map();
  for (const version of VERSIONS) {
    const found = JSON.parse((await runPython(pythons.get(version), program)).stdout);
    for (const [name, value] of Object.entries(found)) {
      const row = rowOf(name, value);
      if (/[`]|\$\{/.test(row)) throw new Error(`cannot be written as it is: ${row}`);
      rows.set(row, [...(rows.get(row) ?? []), version.split('.')[1]]);
    }
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([row, minors]) => (minors.length === VERSIONS.length ? row : `${minors.join(',')} ${row}`));
}
