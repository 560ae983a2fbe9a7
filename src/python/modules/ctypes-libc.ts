// The functions of C's own library that programs call to work on memory, text and numbers.
// Follows ISO C and glibc 2.36. Leaves out whatever would reach beyond the process: files, time, signals, other programs.

import type { Address } from '../heap/object.ts';
import * as libm from '../numbers/libm.ts';
import { CCall } from './ctypes-call.ts';
import { view } from './ctypes-codes.ts';
import { doubleResult, type HostFunction, integerResult } from './ctypes-function-table.ts';
import { formatText } from './ctypes-printf.ts';

type Body<T> = (c: CCall) => T;

const integers =
  (body: Body<number | bigint>): HostFunction =>
  (t, args) =>
    integerResult(body(new CCall(t, args)));
const doubles =
  (body: Body<number>): HostFunction =>
  (t, args) =>
    doubleResult(body(new CCall(t, args)));

// ---- memory

function allocate(c: CCall, size: number): number {
  const { t, memory } = c;
  t.heap.holdOutside(size);
  const address: Address = t.heap.large.allocate(size);
  const block = { start: t.heap.blockId(address), bytes: new Uint8Array(size) };
  memory.add(block);
  memory.allocated.set(block.start, { block, address });
  return block.start;
}

/** What was not allocated here cannot be given back: the C library ends the process. */
function free(c: CCall, start: number): void {
  if (start === 0) return;
  const { t, memory } = c;
  const found = memory.allocated.get(start);
  if (found === undefined) return memory.segmentationFault();
  memory.remove(found.block);
  memory.allocated.delete(start);
  t.heap.large.free(found.address, found.block.bytes.length);
  t.heap.holdOutside(-found.block.bytes.length);
}

function reallocate(c: CCall, start: number, size: number): number {
  const old = start === 0 ? new Uint8Array(0) : (c.memory.allocated.get(start)?.block.bytes ?? c.memory.segmentationFault());
  const kept = old.slice(0, size);
  free(c, start);
  const moved = allocate(c, size);
  c.memory.write(moved, kept);
  return moved;
}

function move(c: CCall): number {
  const size = c.size(2);
  c.t.heap.reserve(size);
  c.t.charge(size >>> 3);
  if (size > 0) c.memory.write(c.pointer(0), c.memory.read(c.pointer(1), size).slice());
  return c.pointer(0);
}

function fill(c: CCall): number {
  const size = c.size(2);
  c.t.heap.reserve(size);
  c.t.charge(size >>> 3);
  if (size > 0) c.memory.write(c.pointer(0), new Uint8Array(size).fill(c.int(1) & 0xff));
  return c.pointer(0);
}

function compare(a: Uint8Array, b: Uint8Array, count: number): number {
  for (let i = 0; i < count; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const MEMORY: Readonly<Record<string, HostFunction>> = {
  malloc: integers((c) => allocate(c, c.size(0))),
  calloc: integers((c) => allocate(c, c.size(0) * c.size(1))),
  realloc: integers((c) => reallocate(c, c.pointer(0), c.size(1))),
  free: integers((c) => {
    free(c, c.pointer(0));
    return 0;
  }),
  memcpy: integers(move),
  memmove: integers(move),
  memset: integers(fill),
  memcmp: integers((c) => compare(c.memory.read(c.pointer(0), c.size(2)), c.memory.read(c.pointer(1), c.size(2)), c.size(2))),
  qsort: integers(sort),
};

/** Sorts a copy, whose items stay where they are while they are compared. */
function sort(c: CCall): number {
  const [count, size] = [c.size(1), c.size(2)];
  const bytes = c.memory.read(c.pointer(0), count * size).slice();
  const block = { start: allocate(c, Math.max(1, bytes.length)), bytes };
  c.memory.write(block.start, bytes);
  const order = Array.from({ length: count }, (_, i) => i);
  order.sort((a, b) => {
    c.t.charge(1);
    const result = c.callBack(3, [block.start + a * size, block.start + b * size]);
    return 'bytes' in result ? view(result.bytes).getInt32(0, true) : 0;
  });
  const sorted = new Uint8Array(bytes.length);
  order.forEach((from, to) => sorted.set(bytes.subarray(from * size, (from + 1) * size), to * size));
  c.memory.write(c.pointer(0), sorted);
  free(c, block.start);
  return 0;
}

// ---- text

function withNul(bytes: Uint8Array): Uint8Array {
  const ended = new Uint8Array(bytes.length + 1);
  ended.set(bytes);
  return ended;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function padded(bytes: Uint8Array, size: number): Uint8Array {
  const all = new Uint8Array(size);
  all.set(bytes.subarray(0, size));
  return all;
}

/** The number that a text begins with. */
function leadingInteger(text: string, base = 10): number {
  const value = Number.parseInt(text.trimStart(), base);
  return Number.isNaN(value) ? 0 : value;
}

function find(c: CCall, fromEnd: boolean): number {
  const text = withNul(c.text(0));
  const wanted = c.int(1) & 0xff;
  const at = fromEnd ? text.lastIndexOf(wanted) : text.indexOf(wanted);
  return at < 0 ? 0 : c.pointer(0) + at;
}

function findText(c: CCall): number {
  const [text, wanted] = [c.text(0), c.text(1)];
  for (let at = 0; at + wanted.length <= text.length; at++)
    if (compare(text.subarray(at), wanted, wanted.length) === 0) return c.pointer(0) + at;
  return 0;
}

const character = (test: RegExp): HostFunction => integers((c) => (test.test(String.fromCharCode(c.int(0))) ? 1 : 0));

const TEXT: Readonly<Record<string, HostFunction>> = {
  strlen: integers((c) => c.text(0).length),
  strcpy: integers((c) => {
    c.memory.write(c.pointer(0), withNul(c.text(1)));
    return c.pointer(0);
  }),
  strncpy: integers((c) => {
    c.memory.write(c.pointer(0), padded(c.text(1), c.size(2)));
    return c.pointer(0);
  }),
  strcat: integers((c) => {
    c.memory.write(c.pointer(0), withNul(join(c.text(0), c.text(1))));
    return c.pointer(0);
  }),
  strcmp: integers((c) => Math.sign(compare(withNul(c.text(0)), withNul(c.text(1)), c.text(0).length + 1))),
  strncmp: integers((c) => {
    const count = Math.min(c.size(2), c.text(0).length + 1);
    return Math.sign(compare(withNul(c.text(0)), withNul(c.text(1)), count));
  }),
  strchr: integers((c) => find(c, false)),
  strrchr: integers((c) => find(c, true)),
  strstr: integers(findText),
  atoi: integers((c) => leadingInteger(c.name(0))),
  atol: integers((c) => leadingInteger(c.name(0))),
  strtol: integers((c) => leadingInteger(c.name(0), c.int(2))),
  atof: doubles((c) => Number.parseFloat(c.name(0)) || 0),
  toupper: integers((c) => (c.int(0) >= 0x61 && c.int(0) <= 0x7a ? c.int(0) - 32 : c.int(0))),
  tolower: integers((c) => (c.int(0) >= 0x41 && c.int(0) <= 0x5a ? c.int(0) + 32 : c.int(0))),
  isalpha: character(/^[A-Za-z]$/),
  isdigit: character(/^[0-9]$/),
  isspace: character(/^[ \t-\r]$/),
  sprintf: integers((c) => {
    const text = formatText(c, 1);
    c.memory.write(c.pointer(0), withNul(text));
    return text.length;
  }),
  snprintf: integers((c) => {
    const text = formatText(c, 2);
    if (c.size(1) > 0) c.memory.write(c.pointer(0), withNul(text.subarray(0, c.size(1) - 1)));
    return text.length;
  }),
};

// ---- numbers, output

const unary = (fn: (x: number) => number): HostFunction => doubles((c) => fn(c.double(0)));

const NUMBERS: Readonly<Record<string, HostFunction>> = {
  abs: integers((c) => Math.abs(c.int(0))),
  labs: integers((c) => (c.long(0) < 0n ? -c.long(0) : c.long(0))),
  sqrt: unary(Math.sqrt),
  fabs: unary(Math.abs),
  floor: unary(Math.floor),
  ceil: unary(Math.ceil),
  fmod: doubles((c) => c.double(0) % c.double(1)),
  pow: doubles((c) => libm.pow(c.double(0), c.double(1))),
  atan2: doubles((c) => libm.atan2(c.double(0), c.double(1))),
  hypot: doubles((c) => libm.hypot(c.double(0), c.double(1))),
  sin: unary(libm.sin),
  cos: unary(libm.cos),
  tan: unary(libm.tan),
  asin: unary(libm.asin),
  acos: unary(libm.acos),
  atan: unary(libm.atan),
  exp: unary(libm.exp),
  log: unary(libm.log),
  log2: unary(libm.log2),
  log10: unary(libm.log10),
  cbrt: unary(libm.cbrt),
};

const OUTPUT: Readonly<Record<string, HostFunction>> = {
  printf: integers((c) => c.memory.print(formatText(c, 0))),
  puts: integers((c) => c.memory.print(join(c.text(0), Uint8Array.of(10)))),
  putchar: integers((c) => {
    c.memory.print(Uint8Array.of(c.int(0) & 0xff));
    return c.int(0) & 0xff;
  }),
  fflush: integers((c) => {
    c.memory.flush();
    return 0;
  }),
  __errno_location: integers((c) => c.memory.errnoAddress()),
};

export const LIBC: ReadonlyMap<string, HostFunction> = new Map(Object.entries({ ...MEMORY, ...TEXT, ...NUMBERS, ...OUTPUT }));

/** What the module's own addresses are of: `memmove` and `memset` of ctypes. */
export const MEMMOVE = integers(move);
export const MEMSET = integers(fill);
