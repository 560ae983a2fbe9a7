// `slice`: three objects, and what they mean for a sequence of some length. One dead slice is kept for the next one.
// Follows Objects/sliceobject.c, CPython 3.10-3.13.
// Indexes here are host numbers; what exceeds 2**53 is clipped there, which no sequence can tell from CPython's 2**63.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { TupleHash } from '../numbers/hash-combine.ts';
import { HashPair } from '../numbers/hash-pair.ts';
import { add, compare as compareIntegers, type Integer } from '../numbers/int.ts';
import { newBool } from './bool.ts';
import { positionalRange, rejectKeywords } from './container-arguments.ts';
import { typeError, valueError } from './errors.ts';
import { newInt } from './int.ts';
import { releaseObject } from './object.ts';
import { richCompare } from './protocols/compare.ts';
import { index } from './protocols/number.ts';
import { hash, reprText } from './protocols/object.ts';
import { sliceBoundOrNone } from './sequence-index.ts';
import { newStrFromText } from './str.ts';
import { newTuple, newTupleOf } from './tuple.ts';

const SLICE_BYTES = 40;
const INDEX_MAX = 2 ** 53;

export class SliceBounds {
  constructor(
    readonly start: PyObject,
    readonly stop: PyObject,
    readonly step: PyObject,
  ) {}
}

export interface PySlice extends PyContainer {
  value: SliceBounds;
}

/** Positions that a slice selects: `length` of them, from `start` in steps of `step`; `stop` as CPython adjusts it. */
export interface SliceRange {
  start: number;
  stop: number;
  step: number;
  length: number;
}

export function isSlice(o: PyObject): o is PySlice {
  return o.value instanceof SliceBounds;
}

/** Arguments are borrowed; null stands for None. */
export function newSlice(t: Thread, start: PyObject | null, stop: PyObject | null, step: PyObject | null): PySlice {
  const bounds = new SliceBounds(incref(start ?? t.none), incref(stop ?? t.none), incref(step ?? t.none));
  const type = t.types.slice;
  const address = t.heap.freeLists.slice.take();
  const slice =
    address !== undefined ? t.heap.reuseContainer(type, address, bounds) : t.heap.newContainer(t, type, SLICE_BYTES, bounds);
  t.heap.track(slice);
  return slice as PySlice;
}

/** The bounds as numbers, before they meet a length. May run `__index__`, which may change the sequence: take its length afterwards. */
export function unpackSlice(t: Thread, slice: PySlice): SliceRange {
  const { start, stop, step } = slice.value;
  let stride = 1;
  if (step !== t.none) {
    stride = sliceBoundOrNone(t, step, 1);
    if (stride === 0) throw valueError(t, 'slice step cannot be zero');
  }
  const from = sliceBoundOrNone(t, start, stride < 0 ? INDEX_MAX : 0);
  const to = sliceBoundOrNone(t, stop, stride < 0 ? -INDEX_MAX : INDEX_MAX);
  return { start: from, stop: to, step: stride, length: 0 };
}

/** Clips the bounds to a length and counts the positions (PySlice_AdjustIndices). */
export function adjustSlice(range: SliceRange, length: number): SliceRange {
  const { step } = range;
  range.start = clip(range.start, length, step);
  range.stop = clip(range.stop, length, step);
  if (step < 0) range.length = range.stop < range.start ? Math.floor((range.start - range.stop - 1) / -step) + 1 : 0;
  else range.length = range.start < range.stop ? Math.floor((range.stop - range.start - 1) / step) + 1 : 0;
  return range;
}

function clip(bound: number, length: number, step: number): number {
  if (bound < 0) {
    const moved = bound + length;
    return moved >= 0 ? moved : step < 0 ? -1 : 0;
  }
  if (bound < length) return bound;
  return step < 0 ? length - 1 : length;
}

/** Both steps at once, for sequences whose length cannot change. */
export function sliceIndices(t: Thread, slice: PySlice, length: number): SliceRange {
  return adjustSlice(unpackSlice(t, slice), length);
}

/** The bounds for a length of any size, as ints (_PySlice_GetLongIndices). New references. */
export function sliceLongIndices(t: Thread, slice: PySlice, length: PyObject): [start: PyObject, stop: PyObject, step: PyObject] {
  const { start, stop, step } = slice.value;
  const stride = step === t.none ? incref(newSmall(t, 1)) : boundAsInt(t, step);
  const sign = compareIntegers(stride.value as Integer, 0);
  if (sign === 0) {
    decref(t, stride);
    throw valueError(t, 'slice step cannot be zero');
  }
  const lower = sign < 0 ? newInt(t, -1) : incref(newSmall(t, 0));
  const upper = sign < 0 ? newInt(t, add(length.value as Integer, -1)) : incref(length);
  let from: PyObject | null = null;
  try {
    from = start === t.none ? incref(sign < 0 ? upper : lower) : clippedBound(t, start, length, lower, upper);
    const to = stop === t.none ? incref(sign < 0 ? lower : upper) : clippedBound(t, stop, length, lower, upper);
    const result: [PyObject, PyObject, PyObject] = [from, to, incref(stride)];
    from = null;
    return result;
  } finally {
    if (from !== null) decref(t, from);
    decref(t, upper);
    decref(t, lower);
    decref(t, stride);
  }
}

function newSmall(t: Thread, value: number): PyObject {
  return t.smallInts[value + 5] as PyObject;
}

function clippedBound(t: Thread, bound: PyObject, length: PyObject, lower: PyObject, upper: PyObject): PyObject {
  const value = boundAsInt(t, bound);
  if (compareIntegers(value.value as Integer, 0) < 0) {
    const moved = newInt(t, add(value.value as Integer, length.value as Integer));
    decref(t, value);
    if (compareIntegers(moved.value as Integer, lower.value as Integer) >= 0) return moved;
    decref(t, moved);
    return incref(lower);
  }
  if (compareIntegers(value.value as Integer, upper.value as Integer) <= 0) return value;
  decref(t, value);
  return incref(upper);
}

function boundAsInt(t: Thread, o: PyObject): PyObject {
  if (o.type.ops.nbIndex === null) throw typeError(t, 'slice indices must be integers or None or have an __index__ method');
  return index(t, o);
}

function sliceNew(t: Thread, _type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  rejectKeywords(t, 'slice', kwnames);
  positionalRange(t, 'slice', args.length, 1, 3);
  const [first, second] = args as readonly [PyObject, PyObject?];
  return second === undefined ? newSlice(t, null, first, null) : newSlice(t, first, second, args[2] ?? null);
}

function dealloc(t: Thread, o: PyObject): void {
  const self = o as PySlice;
  t.heap.untrack(self);
  const { start, stop, step } = self.value;
  decref(t, step);
  decref(t, start);
  decref(t, stop);
  if (t.heap.freeLists.slice.park(self.address)) t.heap.parkContainer();
  else releaseObject(t, self);
}

function traverse(o: PyObject, visit: Visit): void {
  const { start, stop, step } = o.value as SliceBounds;
  visit(start);
  visit(stop);
  visit(step);
}

function sliceRepr(t: Thread, o: PyObject): PyObject {
  const { start, stop, step } = o.value as SliceBounds;
  return newStrFromText(t, `slice(${reprText(t, start)}, ${reprText(t, stop)}, ${reprText(t, step)})`);
}

function compare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isSlice(a) || !isSlice(b)) return incref(t.notImplemented);
  if (a === b) return newBool(t, op === CompareOp.EQ || op === CompareOp.LE || op === CompareOp.GE);
  const left = newTupleOf(t, [a.value.start, a.value.stop, a.value.step]);
  const right = newTupleOf(t, [b.value.start, b.value.stop, b.value.step]);
  try {
    return richCompare(t, left, right, op);
  } finally {
    decref(t, left);
    decref(t, right);
  }
}

function sliceHash(t: Thread, o: PyObject): number {
  if (t.profile.unhashableTypes.has('slice')) throw typeError(t, "unhashable type: 'slice'");
  const { start, stop, step } = o.value as SliceBounds;
  const sum = new TupleHash();
  for (const part of [start, stop, step]) {
    const lo = hash(t, part);
    sum.add(lo, t.hashHi);
  }
  const out = new HashPair();
  sum.finishWithoutLength(out);
  t.hashHi = out.hi;
  return out.lo;
}

function indices(t: Thread, o: PyObject, arg: PyObject): PyObject {
  const length = index(t, arg);
  try {
    if (compareIntegers(length.value as Integer, 0) < 0) throw valueError(t, 'length should not be negative');
    return newTuple(t, sliceLongIndices(t, o as PySlice, length));
  } finally {
    decref(t, length);
  }
}

function reduce(t: Thread, o: PyObject): PyObject {
  const { start, stop, step } = o.value as SliceBounds;
  return newTuple(t, [incref(o.type), newTupleOf(t, [start, stop, step])]);
}

export const SLICE: TypeSpec = new TypeSpec({
  name: 'slice',
  calls: ['slice(stop)', 'slice(start, stop[, step])'],
  flags: TypeFlags.HaveGc,
  basicsize: SLICE_BYTES,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: traverse,
    tpRepr: sliceRepr,
    tpHash: sliceHash,
    tpRichcompare: compare,
    tpNew: sliceNew,
  },
  methods: [oneArg('indices', indices), noArgs('__reduce__', reduce)],
  getset: [
    { name: 'start', get: (_t, o) => incref((o.value as SliceBounds).start), member: true },
    { name: 'stop', get: (_t, o) => incref((o.value as SliceBounds).stop), member: true },
    { name: 'step', get: (_t, o) => incref((o.value as SliceBounds).step), member: true },
  ],
  doc: 'Start, stop and step of an extended slice.',
});
