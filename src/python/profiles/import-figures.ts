// What importing standard modules counts for the collector, read from the measured table.

import { IMPORT_COUNTS } from './import-counts.ts';

interface Row {
  readonly count: number;
  readonly garbage: number;
  readonly garbageLeft: number;
  readonly brings: readonly string[];
}

/** What an import in a fresh interpreter was measured after: `gc`, and nothing that counts more than that. */
const SMALL_COUNT = 20;

export interface ImportFigures {
  /** Added to the count of the youngest generation. */
  readonly count: number;
  /** Unreachable objects that it leaves. */
  readonly garbage: number;
  /** Those of them that are left by the collections that it starts when it is the first. */
  readonly garbageLeft: number;
  readonly isFirst: boolean;
}

const TABLES = new Map<string, ReadonlyMap<string, Row>>();

function tableOf(version: string): ReadonlyMap<string, Row> {
  const known = TABLES.get(version);
  if (known !== undefined) return known;
  const rows = new Map<string, Row>();
  for (const line of (IMPORT_COUNTS[version] ?? '').trim().split('\n')) {
    const [name = '', count, garbage, garbageLeft, ...brings] = line.split(' ');
    rows.set(name, { count: Number(count), garbage: Number(garbage), garbageLeft: Number(garbageLeft), brings });
  }
  TABLES.set(version, rows);
  return rows;
}

/**
 * What the import of `name` adds to the count of the youngest generation in that release and leaves as garbage, with all the modules
 * it brings that are not in `counted` yet; those join `counted`. Null for a module that was not measured.
 */
export function importFigures(version: string, name: string, counted: Set<string>): ImportFigures | null {
  const rows = tableOf(version);
  const own = rows.get(name);
  if (own === undefined) return null;
  const isFirst = [...counted].every((known) => (rows.get(known)?.count ?? 0) <= SMALL_COUNT);
  let count = 0;
  let garbage = 0;
  const pending = [name];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const row = rows.get(next);
    if (row === undefined || counted.has(next)) continue;
    counted.add(next);
    count += row.count;
    garbage += row.garbage;
    pending.push(...row.brings);
  }
  return { count, garbage, garbageLeft: own.garbageLeft, isFirst };
}
