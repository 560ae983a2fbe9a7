// sys._debugmallocstats(): what is in pools, arenas and free lists, as a table on stderr.
// Follows _PyObject_DebugMallocStats of Objects/obmalloc.c and the lines of free lists after it, CPython 3.10-3.13.

import type { FreeList } from '../heap/free-lists.ts';
import {
  type AllocatorStatistics,
  ARENA_BYTES,
  POOL_BYTES,
  POOL_HEADER_BYTES,
  SMALL_REQUEST_BYTES_MAX,
} from '../heap/pymalloc.ts';
import type { Thread } from '../heap/thread.ts';

const NAME_COLUMNS = 35;
const NUMBER_COLUMNS = 21;
/** Of a line about a free list. */
const LIST_COLUMNS = 48;
const DICT_KEYS_BYTES = 32;
/** The fields that every frame has. */
const FRAME_BYTES = 360;

export function allocatorStatistics(t: Thread): string {
  const statistics = t.heap.pymalloc.statistics();
  return [...classTable(statistics), ...arenaTable(t, statistics), ...freeListLines(t)].map((line) => `${line}\n`).join('');
}

function row(name: string, value: number): string {
  return `${name.padEnd(NAME_COLUMNS)}=${withCommas(value).padStart(NUMBER_COLUMNS)}`;
}

function withCommas(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function classTable({ classes }: AllocatorStatistics): string[] {
  const lines = classes.flatMap(({ bytes, pools, used, free }, i) => {
    if (pools === 0) return [];
    const columns: readonly (readonly [number, number])[] = [
      [i, 5],
      [bytes, 6],
      [pools, 11],
      [used, 15],
      [free, 13],
    ];
    return [columns.map(([value, width]) => String(value).padStart(width)).join(' ')];
  });
  return [
    `Small block threshold = ${SMALL_REQUEST_BYTES_MAX}, in ${classes.length} size classes.`,
    '',
    'class   size   num pools   blocks in use  avail blocks',
    '-----   ----   ---------   -------------  ------------',
    ...lines,
    '',
  ];
}

function arenaTable(t: Thread, statistics: AllocatorStatistics): string[] {
  const { classes, arenas, arenasAllocated, arenasHighest, unusedPools } = statistics;
  const sum = (of: (figures: (typeof classes)[number]) => number): number => classes.reduce((total, c) => total + of(c), 0);
  const lost = sum(({ bytes, pools }) => pools * ((POOL_BYTES - POOL_HEADER_BYTES) % bytes));
  const parts: readonly (readonly [string, number])[] = [
    ['# bytes in allocated blocks', sum(({ bytes, used }) => bytes * used)],
    ['# bytes in available blocks', sum(({ bytes, free }) => bytes * free)],
    [`${unusedPools} unused pools * ${POOL_BYTES} bytes`, unusedPools * POOL_BYTES],
    ['# bytes lost to pool headers', sum(({ pools }) => pools * POOL_HEADER_BYTES)],
    ['# bytes lost to quantization', lost],
    // Arenas begin where pools may.
    ['# bytes lost to arena alignment', 0],
  ];
  const map = t.profile.arenaMapBytes;
  return [
    row('# arenas allocated total', arenasAllocated),
    row('# arenas reclaimed', arenasAllocated - arenas),
    row('# arenas highwater mark', arenasHighest),
    row('# arenas allocated current', arenas),
    row(`${arenas} arenas * ${ARENA_BYTES} bytes/arena`, arenas * ARENA_BYTES),
    '',
    ...parts.map(([name, value]) => row(name, value)),
    row(
      'Total',
      parts.reduce((total, [, value]) => total + value, 0),
    ),
    '',
    'arena map counts',
    row('# arena map mid nodes', 1),
    row('# arena map bot nodes', 1),
    '',
    row('# bytes lost to arena map root', map.root),
    row('# bytes lost to arena map mid', map.mid),
    row('# bytes lost to arena map bot', map.bottom),
    row('Total', map.root + map.mid + map.bottom),
    '',
  ];
}

function freeListLines(t: Thread): string[] {
  const { float, list, dict, dictKeys, tuples } = t.heap.freeLists;
  const line = (count: number, name: string, bytes: number): string =>
    `${`${count} ${name}s * ${bytes} bytes each`.padStart(LIST_COLUMNS)} =${withCommas(count * bytes).padStart(NUMBER_COLUMNS)}`;
  const of = (kept: FreeList, name: string): string => line(kept.size, name, kept.blockBytes - kept.headerBytes);
  return [
    of(dict, 'free PyDictObject'),
    ...(t.profile.reportsFreeDictKeys ? [line(dictKeys.size, 'free PyDictKeysObject', DICT_KEYS_BYTES)] : []),
    of(float, 'free PyFloatObject'),
    ...(t.profile.framesAreObjects ? [line(t.heap.frameBlocks.size, 'free PyFrameObject', FRAME_BYTES)] : []),
    of(list, 'free PyListObject'),
    ...tuples.flatMap((kept, length) => (kept === null ? [] : [of(kept, `free ${length}-sized PyTupleObject`)])),
  ];
}
