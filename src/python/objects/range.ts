// `range`: an arithmetic progression of ints of any size, computed on demand. Not a GC object.
// Follows Objects/rangeobject.c, CPython 3.10-3.13. The iterators are in range-iterator.ts.

import { decref } from '../heap/heap.ts';
import { incref, type PyAtom, type PyObject, type PyType, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { add, compare, floorDivide, type Integer, modulo, multiply, negate, sign, subtract } from '../numbers/int.ts';
import { newBool } from './bool.ts';
import { positionalRange, rejectKeywords } from './container-arguments.ts';
import { indexError, overflowError, typeError, valueError } from './errors.ts';
import { newInt } from './int.ts';
import { releaseObject } from './object.ts';
import { compareBool } from './protocols/compare.ts';
import { getIter, iterNext } from './protocols/iterate.ts';
import { index as toIndex } from './protocols/number.ts';
import { hash, reprText } from './protocols/object.ts';
import { newRangeIterator, newRangeReverseIterator } from './range-iterator.ts';
import { isSlice, sliceLongIndices } from './slice.ts';
import { newStr } from './str.ts';
import { newTuple, newTupleOf } from './tuple.ts';

const RANGE_BYTES = 48;

export class RangeBounds {
  constructor(
    readonly start: PyObject,
    readonly stop: PyObject,
    readonly step: PyObject,
    readonly length: PyObject,
  ) {}
}

export interface PyRange extends PyAtom {
  value: RangeBounds;
}

export function isRange(o: PyObject): o is PyRange {
  return o.value instanceof RangeBounds;
}

/** The value of an exact int or a bool. */
function integerOf(o: PyObject): Integer {
  const { value } = o;
  return typeof value === 'boolean' ? Number(value) : (value as Integer);
}

/** Steals the three ints. */
export function newRange(t: Thread, start: PyObject, stop: PyObject, step: PyObject): PyObject {
  const length = newLength(t, integerOf(start), integerOf(stop), integerOf(step));
  return t.heap.newAtom(t.types.range, RANGE_BYTES, new RangeBounds(start, stop, step, length));
}

/** The length as an int; before 3.11 the intermediate results are objects too. */
function newLength(t: Thread, start: Integer, stop: Integer, step: Integer): PyObject {
  const forward = sign(step) > 0;
  const low = forward ? start : stop;
  const high = forward ? stop : start;
  const stride = forward ? step : negate(step);
  if (compare(low, high) >= 0) return newInt(t, 0);
  const span = subtract(high, low);
  const last = subtract(span, 1);
  const count = floorDivide(last, stride);
  if (!t.profile.rangeLengthMakesInts) return newInt(t, add(count, 1));
  const parts = [newInt(t, span), newInt(t, last), newInt(t, count)];
  const length = newInt(t, add(count, 1));
  for (const part of parts.reverse()) decref(t, part);
  return length;
}

function rangeNew(t: Thread, _type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  rejectKeywords(t, 'range', kwnames);
  positionalRange(t, 'range', args.length, 1, 3);
  const [first, second, third] = args as readonly [PyObject, PyObject?, PyObject?];
  if (second === undefined) return newRange(t, newInt(t, 0), toIndex(t, first), newInt(t, 1));
  const owned: PyObject[] = [];
  try {
    owned.push(toIndex(t, first), toIndex(t, second));
    owned.push(third === undefined ? newInt(t, 1) : toIndex(t, third));
    if (sign(integerOf(owned[2] as PyObject)) === 0) throw valueError(t, 'range() arg 3 must not be zero');
    const [start, stop, step] = owned.splice(0) as [PyObject, PyObject, PyObject];
    return newRange(t, start, stop, step);
  } finally {
    for (const o of owned) decref(t, o);
  }
}

function dealloc(t: Thread, o: PyObject): void {
  const { start, stop, step, length } = o.value as RangeBounds;
  decref(t, start);
  decref(t, stop);
  decref(t, step);
  decref(t, length);
  releaseObject(t, o);
}

function traverse(o: PyObject, visit: Visit): void {
  const { start, stop, step, length } = o.value as RangeBounds;
  visit(start);
  visit(stop);
  visit(step);
  visit(length);
}

function rangeRepr(t: Thread, o: PyObject): PyObject {
  const { start, stop, step } = o.value as RangeBounds;
  const parts = integerOf(step) === 1 ? [start, stop] : [start, stop, step];
  return newStr(t, `range(${parts.map((part) => reprText(t, part)).join(', ')})`);
}

function rangeHash(t: Thread, o: PyObject): number {
  const { start, step, length } = o.value as RangeBounds;
  const n = integerOf(length);
  const key = newTupleOf(t, [length, n === 0 ? t.none : start, n === 0 || n === 1 ? t.none : step]);
  try {
    return hash(t, key);
  } finally {
    decref(t, key);
  }
}

function rangeCompare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isRange(b) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return incref(t.notImplemented);
  return newBool(t, sameRange(a.value as RangeBounds, b.value) === (op === CompareOp.EQ));
}

function sameRange(a: RangeBounds, b: RangeBounds): boolean {
  const n = integerOf(a.length);
  if (compare(n, integerOf(b.length)) !== 0) return false;
  if (n === 0) return true;
  if (compare(integerOf(a.start), integerOf(b.start)) !== 0) return false;
  return n === 1 || compare(integerOf(a.step), integerOf(b.step)) === 0;
}

function length(t: Thread, o: PyObject): Integer {
  const n = integerOf((o.value as RangeBounds).length);
  if (typeof n === 'number') return n;
  if (BigInt.asIntN(64, n) !== n) throw overflowError(t, 'Python int too large to convert to C ssize_t');
  return n;
}

/** The item at `i`, which is within the range. */
function itemAt(t: Thread, { start, step }: RangeBounds, i: Integer): PyObject {
  return newInt(t, add(integerOf(start), multiply(i, integerOf(step))));
}

function item(t: Thread, o: PyObject, at: Integer): PyObject {
  const bounds = o.value as RangeBounds;
  const n = integerOf(bounds.length);
  const i = sign(at) < 0 ? add(n, at) : at;
  if (sign(i) < 0 || compare(i, n) >= 0) throw indexError(t, 'range object index out of range');
  return itemAt(t, bounds, i);
}

function subscript(t: Thread, o: PyObject, key: PyObject): PyObject {
  if (key.type.ops.nbIndex !== null) {
    const at = toIndex(t, key);
    try {
      return item(t, o, integerOf(at));
    } finally {
      decref(t, at);
    }
  }
  if (!isSlice(key)) throw typeError(t, `range indices must be integers or slices, not ${key.type.name}`);
  const bounds = o.value as RangeBounds;
  const [start, stop, step] = sliceLongIndices(t, key, bounds.length);
  const newStep = newInt(t, multiply(integerOf(bounds.step), integerOf(step)));
  decref(t, step);
  const newStart = itemAt(t, bounds, integerOf(start));
  decref(t, start);
  const newStop = itemAt(t, bounds, integerOf(stop));
  decref(t, stop);
  return newRange(t, newStart, newStop, newStep);
}

function isPlainInteger(t: Thread, o: PyObject): boolean {
  return o.type === t.types.int || o.type === t.types.bool;
}

/** The position of an int in the range; null when it is not there. */
function positionOf({ start, stop, step }: RangeBounds, value: Integer): Integer | null {
  const from = integerOf(start);
  const to = integerOf(stop);
  const stride = integerOf(step);
  const inside =
    sign(stride) > 0 ? compare(from, value) <= 0 && compare(value, to) < 0 : compare(value, from) <= 0 && compare(to, value) < 0;
  if (!inside) return null;
  const distance = subtract(value, from);
  return sign(modulo(distance, stride, '')) === 0 ? floorDivide(distance, stride) : null;
}

/** Walks the range for anything that is not exactly an int or bool; calls `found` with each position of an equal item. */
function search(t: Thread, o: PyObject, value: PyObject, found: (position: number) => boolean): void {
  const iterator = getIter(t, o);
  try {
    for (let i = 0; ; i++) {
      const candidate = iterNext(t, iterator);
      if (candidate === null) return;
      let equal: boolean;
      try {
        equal = compareBool(t, candidate, value, CompareOp.EQ);
      } finally {
        decref(t, candidate);
      }
      t.charge(1);
      if (equal && found(i)) return;
    }
  } finally {
    decref(t, iterator);
  }
}

function contains(t: Thread, o: PyObject, value: PyObject): boolean {
  if (isPlainInteger(t, value)) return positionOf(o.value as RangeBounds, integerOf(value)) !== null;
  let present = false;
  search(t, o, value, () => {
    present = true;
    return true;
  });
  return present;
}

function count(t: Thread, o: PyObject, value: PyObject): PyObject {
  if (isPlainInteger(t, value)) return newInt(t, positionOf(o.value as RangeBounds, integerOf(value)) === null ? 0 : 1);
  let n = 0;
  search(t, o, value, () => {
    n++;
    return false;
  });
  return newInt(t, n);
}

function index(t: Thread, o: PyObject, value: PyObject): PyObject {
  if (!isPlainInteger(t, value)) {
    let position = -1;
    search(t, o, value, (i) => {
      position = i;
      return true;
    });
    if (position < 0) throw valueError(t, 'sequence.index(x): x not in sequence');
    return newInt(t, position);
  }
  const position = positionOf(o.value as RangeBounds, integerOf(value));
  if (position !== null) return newInt(t, position);
  throw valueError(t, `${reprText(t, value)} is not in range`);
}

function reduce(t: Thread, o: PyObject): PyObject {
  const { start, stop, step } = o.value as RangeBounds;
  return newTuple(t, [incref(o.type), newTupleOf(t, [start, stop, step])]);
}

export const RANGE: TypeSpec = new TypeSpec({
  name: 'range',
  calls: ['range(stop) -> range object', 'range(start, stop[, step]) -> range object'],
  flags: TypeFlags.Sequence,
  basicsize: RANGE_BYTES,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: traverse,
    tpRepr: rangeRepr,
    tpHash: rangeHash,
    tpRichcompare: rangeCompare,
    tpIter: newRangeIterator,
    tpNew: rangeNew,
    nbBool: (_t, o) => integerOf((o.value as RangeBounds).length) !== 0,
    sqLength: length,
    sqItem: (t, o, i) => item(t, o, i),
    sqContains: contains,
    mpLength: length,
    mpSubscript: subscript,
  },
  methods: [
    noArgs('__reversed__', newRangeReverseIterator),
    noArgs('__reduce__', reduce),
    oneArg('count', count),
    oneArg('index', index),
  ],
  getset: [
    { name: 'start', get: (_t, o) => incref((o.value as RangeBounds).start), member: true },
    { name: 'stop', get: (_t, o) => incref((o.value as RangeBounds).stop), member: true },
    { name: 'step', get: (_t, o) => incref((o.value as RangeBounds).step), member: true },
  ],
  doc: 'A sequence of ints at equal distances.',
});
