// What importing standard modules does to the collector's count and to the allocator, read from the measured tables.

import { IMPORT_BLOCKS } from './import-blocks.ts';
import { IMPORT_TIMELINES } from './import-timelines.ts';

/**
 * A move of the youngest generation's count, at one go where code in C makes it; objects that a module makes and drops later; or that it
 * drops: then they are garbage.
 */
export type ImportEvent =
  | { readonly kind: 'count'; readonly count: number; readonly isAtOnce: boolean }
  | { readonly kind: 'made'; readonly module: string; readonly objects: number }
  | { readonly kind: 'dropped'; readonly module: string; readonly objects: number };

/** Blocks that imports leave in use, by what was asked for. */
export interface ImportBlocks {
  /** Bytes and how many such blocks, what is garbage included. */
  readonly taken: ReadonlyMap<number, number>;
  /** Those of them that the next full collection gives back. */
  readonly garbage: ReadonlyMap<number, number>;
  /** How many more, or fewer, lie in a free list then: `list`, `dict`, `keys`, `float`, `tuple2` and so on. */
  readonly parked: ReadonlyMap<string, number>;
}

export interface ImportEffects {
  /** Null where what it counts is what its own objects count. */
  readonly events: readonly ImportEvent[] | null;
  readonly blocks: ImportBlocks;
}

type Rows = ReadonlyMap<string, string>;
interface Tables {
  readonly timelines: Rows;
  readonly blocks: Rows;
}
const TABLES = new Map<string, Tables>();

function tablesOf(version: string): Tables {
  const known = TABLES.get(version);
  if (known !== undefined) return known;
  const tables = { timelines: rowsOf(IMPORT_TIMELINES[version] ?? ''), blocks: rowsOf(IMPORT_BLOCKS[version] ?? '') };
  TABLES.set(version, tables);
  return tables;
}

function rowsOf(table: string): Rows {
  const rows = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const end = line.indexOf(' ');
    rows.set(end < 0 ? line : line.slice(0, end), end < 0 ? '' : line.slice(end + 1));
  }
  return rows;
}

/** What a process has imported so far, as far as later imports depend on it. */
export class ImportHistory {
  private readonly counted = new Set<string>();

  constructor(private readonly version: string) {}

  /**
   * What happens while `name` is imported, in order, with all the modules it imports that have not been before. Null for a module that
   * was not measured.
   */
  effectsOf(name: string): ImportEffects | null {
    const { timelines, blocks } = tablesOf(this.version);
    if (!timelines.has(name) && !blocks.has(name)) return null;
    const events: ImportEvent[] = [];
    const modules: string[] = [];
    this.add(timelines, name, events, modules);
    return { events: timelines.has(name) ? events : null, blocks: blocksOf(modules.map((module) => blocks.get(module) ?? '')) };
  }

  private add(rows: Rows, module: string, events: ImportEvent[], modules: string[]): void {
    if (this.counted.has(module)) return;
    this.counted.add(module);
    modules.push(module);
    const row = rows.get(module);
    if (row === undefined) return;
    for (const word of row.split(' ')) {
      if (word === '') continue;
      if (word.startsWith('*')) events.push({ kind: 'made', module, objects: Number(word.slice(1)) });
      else if (word.startsWith('!')) events.push({ kind: 'dropped', module, objects: Number(word.slice(1)) });
      else if (word.startsWith('=')) events.push({ kind: 'count', count: Number(word.slice(1)), isAtOnce: true });
      else if (/^-?\d+$/.test(word)) events.push({ kind: 'count', count: Number(word), isAtOnce: false });
      else this.add(rows, word, events, modules);
    }
  }
}

const BLOCKS_WORD = /^(!?)(\d+)x(-?\d+)$/;
const PARKED_WORD = /^([a-z]+\d*)([+-]\d+)$/;

function blocksOf(rows: readonly string[]): ImportBlocks {
  const taken = new Map<number, number>();
  const garbage = new Map<number, number>();
  const parked = new Map<string, number>();
  for (const word of rows.join(' ').split(' ')) {
    const blocks = BLOCKS_WORD.exec(word);
    if (blocks !== null) {
      const counts = blocks[1] === '!' ? garbage : taken;
      const bytes = Number(blocks[2]);
      counts.set(bytes, (counts.get(bytes) ?? 0) + Number(blocks[3]));
    }
    const list = PARKED_WORD.exec(word);
    // The first is the module that was asked for: what it imports is in its count.
    if (list !== null && !parked.has(list[1]!)) parked.set(list[1]!, Number(list[2]));
  }
  return { taken, garbage, parked };
}
