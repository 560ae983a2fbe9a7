// How importing standard modules counts for the collector, read from the measured timelines.

import { IMPORT_TIMELINES } from './import-timelines.ts';

/**
 * A move of the youngest generation's count, at one go where code in C makes it; objects that a module makes and drops later; or that it
 * drops: then they are garbage.
 */
export type ImportEvent =
  | { readonly kind: 'count'; readonly count: number; readonly isAtOnce: boolean }
  | { readonly kind: 'made'; readonly module: string; readonly objects: number }
  | { readonly kind: 'dropped'; readonly module: string; readonly objects: number };

const TABLES = new Map<string, ReadonlyMap<string, string>>();

function tableOf(version: string): ReadonlyMap<string, string> {
  const known = TABLES.get(version);
  if (known !== undefined) return known;
  const rows = new Map<string, string>();
  for (const line of (IMPORT_TIMELINES[version] ?? '').trim().split('\n')) {
    const end = line.indexOf(' ');
    rows.set(end < 0 ? line : line.slice(0, end), end < 0 ? '' : line.slice(end + 1));
  }
  TABLES.set(version, rows);
  return rows;
}

/** What a process has imported so far, as far as later imports depend on it. */
export class ImportHistory {
  private readonly counted = new Set<string>();

  constructor(private readonly version: string) {}

  /**
   * What happens to the youngest generation while `name` is imported, in order, with all the modules it imports that have not been
   * before. Null for a module that was not measured.
   */
  eventsOf(name: string): readonly ImportEvent[] | null {
    const rows = tableOf(this.version);
    if (!rows.has(name)) return null;
    const events: ImportEvent[] = [];
    this.add(rows, name, events);
    return events;
  }

  private add(rows: ReadonlyMap<string, string>, module: string, events: ImportEvent[]): void {
    const row = rows.get(module);
    if (row === undefined || this.counted.has(module)) return;
    this.counted.add(module);
    for (const word of row.split(' ')) {
      if (word === '') continue;
      if (word.startsWith('*')) events.push({ kind: 'made', module, objects: Number(word.slice(1)) });
      else if (word.startsWith('!')) events.push({ kind: 'dropped', module, objects: Number(word.slice(1)) });
      else if (word.startsWith('=')) events.push({ kind: 'count', count: Number(word.slice(1)), isAtOnce: true });
      else if (/^-?\d+$/.test(word)) events.push({ kind: 'count', count: Number(word), isAtOnce: false });
      else this.add(rows, word, events);
    }
  }
}
