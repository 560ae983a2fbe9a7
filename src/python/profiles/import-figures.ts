// What importing standard modules counts for the collector, read from the measured table.

import { IMPORT_COUNTS } from './import-counts.ts';

interface Row {
  readonly count: number;
  readonly brings: readonly string[];
}

const TABLES = new Map<string, ReadonlyMap<string, Row>>();

function tableOf(version: string): ReadonlyMap<string, Row> {
  const known = TABLES.get(version);
  if (known !== undefined) return known;
  const rows = new Map<string, Row>();
  for (const line of (IMPORT_COUNTS[version] ?? '').trim().split('\n')) {
    const [name = '', count, ...brings] = line.split(' ');
    rows.set(name, { count: Number(count), brings });
  }
  TABLES.set(version, rows);
  return rows;
}

/**
 * What the import of `name` adds to the count of the youngest generation in that release, with all the modules it brings that are not
 * in `counted` yet; those join `counted`. Null for a module that was not measured.
 */
export function importCount(version: string, name: string, counted: Set<string>): number | null {
  const rows = tableOf(version);
  if (!rows.has(name)) return null;
  let sum = 0;
  const pending = [name];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const row = rows.get(next);
    if (row === undefined || counted.has(next)) continue;
    counted.add(next);
    sum += row.count;
    pending.push(...row.brings);
  }
  return sum;
}
