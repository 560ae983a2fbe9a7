// Iterators over a range: one for what fits C longs, one that keeps its state as int objects.
// Follows _PyRangeIterObject and longrangeiterobject of Objects/rangeobject.c, CPython 3.10-3.13: until 3.11 they count an index up, later
// they move their start; `__reduce__` and `__setstate__` show which.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { add, compare, floorDivide, type Integer, multiply, negate, sign, subtract } from '../numbers/int.ts';
import { newInt } from './int.ts';
import { builtinNamed, selfIter } from './iterator-support.ts';
import { releaseObject } from './object.ts';
import { compareBool } from './protocols/compare.ts';
import { newRange, type RangeBounds } from './range.ts';
import { ssizeArgument } from './sequence-index.ts';
import { newTuple } from './tuple.ts';

const LONG_ITERATOR_BYTES = 40;
const LONG_MAX = (1n << 63n) - 1n;
const LONG_MIN = -(1n << 63n);

/** `start + step * (count of steps taken)` is the next value. Wide ones hold bigints. */
export class RangeIteration {
  taken: Integer = 0;
  next: Integer;
  constructor(
    readonly start: Integer,
    readonly step: Integer,
    readonly length: Integer,
  ) {
    this.next = start;
  }
}

/** As RangeIteration, in int objects. Owned. */
class LongRangeIteration {
  constructor(
    public start: PyObject,
    public step: PyObject,
    public length: PyObject,
    /** Until 3.11: the count of steps taken. */
    public index: PyObject | null,
  ) {}
}

function integerOf(o: PyObject): Integer {
  const { value } = o;
  return typeof value === 'boolean' ? Number(value) : (value as Integer);
}

function fitsLong(n: Integer): boolean {
  return typeof n === 'number' || (n >= LONG_MIN && n <= LONG_MAX);
}

function lengthOf(start: Integer, stop: Integer, step: Integer): Integer {
  const forward = sign(step) > 0;
  const low = forward ? start : stop;
  const high = forward ? stop : start;
  if (compare(low, high) >= 0) return 0;
  return add(floorDivide(subtract(subtract(high, low), 1), forward ? step : negate(step)), 1);
}

export function newRangeIterator(t: Thread, range: PyObject): PyObject {
  const bounds = range.value as RangeBounds;
  const start = integerOf(bounds.start);
  const stop = integerOf(bounds.stop);
  const step = integerOf(bounds.step);
  if (fitsLong(start) && fitsLong(stop) && fitsLong(step)) {
    const length = lengthOf(start, stop, step);
    if (fitsLong(length) && (length === 0 || !mayOverflow(stop, step))) return newShortIterator(t, start, step, length);
  }
  const type = t.typeOf(LONG_RANGE_ITERATOR);
  const index = t.profile.rangeIteratorsCount ? newInt(t, 0) : null;
  const state = new LongRangeIteration(incref(bounds.start), incref(bounds.step), incref(bounds.length), index);
  return t.heap.newAtom(type, type.basicsize, state);
}

/** Would the value after the last one exceed a C long? */
function mayOverflow(stop: Integer, step: Integer): boolean {
  return !fitsLong(sign(step) > 0 ? add(stop, subtract(step, 1)) : add(stop, add(step, 1)));
}

function newShortIterator(t: Thread, start: Integer, step: Integer, length: Integer): PyObject {
  const type = t.types.rangeIterator;
  return t.heap.newAtom(type, type.basicsize, new RangeIteration(start, step, length));
}

export function newRangeReverseIterator(t: Thread, range: PyObject): PyObject {
  const bounds = range.value as RangeBounds;
  const start = integerOf(bounds.start);
  const stop = integerOf(bounds.stop);
  const step = integerOf(bounds.step);
  const back = negate(step);
  const length = integerOf(bounds.length);
  const first = add(start, multiply(subtract(length, 1), step));
  const allFit = fitsLong(start) && fitsLong(stop) && fitsLong(step) && fitsLong(back);
  if (allFit && fitsLong(subtract(start, step)) && fitsLong(length)) {
    return newShortIterator(t, first, back, length);
  }
  const type = t.typeOf(LONG_RANGE_ITERATOR);
  const index = t.profile.rangeIteratorsCount ? newInt(t, 0) : null;
  const state = new LongRangeIteration(newInt(t, first), newInt(t, back), incref(bounds.length), index);
  return t.heap.newAtom(type, type.basicsize, state);
}

function next(t: Thread, o: PyObject): PyObject | null {
  const state = o.value as RangeIteration;
  if (state.taken === state.length) return null;
  const value = state.next;
  if (typeof value === 'number' && typeof state.step === 'number' && typeof state.taken === 'number') {
    const after = value + state.step;
    state.next = Number.isSafeInteger(after) ? after : add(value, state.step);
    state.taken++;
  } else {
    state.next = add(value, state.step);
    state.taken = add(state.taken, 1);
  }
  return newInt(t, value);
}

function lengthHint(t: Thread, o: PyObject): PyObject {
  const { taken, length } = o.value as RangeIteration;
  return newInt(t, subtract(length, taken));
}

function reduce(t: Thread, o: PyObject): PyObject {
  const { start, step, length, next: at, taken } = o.value as RangeIteration;
  const counts = t.profile.rangeIteratorsCount;
  const from = newInt(t, counts ? start : at);
  const to = newInt(t, add(start, multiply(length, step)));
  const range = newRange(t, from, to, newInt(t, step));
  const iter = builtinNamed(t, 'iter');
  return newTuple(t, [iter, newTuple(t, [range]), counts ? newInt(t, taken) : incref(t.none)]);
}

function setState(t: Thread, o: PyObject, arg: PyObject): PyObject {
  const state = o.value as RangeIteration;
  const wanted: Integer = ssizeArgument(t, arg, 'C long');
  const before = t.profile.rangeIteratorsCount ? 0 : state.taken;
  const left = subtract(state.length, before);
  const steps = sign(wanted) < 0 ? 0 : compare(wanted, left) > 0 ? left : wanted;
  state.taken = add(before, steps);
  state.next = add(state.start, multiply(state.taken, state.step));
  return incref(t.none);
}

export const RANGE_ITERATOR: TypeSpec = new TypeSpec({
  name: 'range_iterator',
  flags: TypeFlags.DisallowInstantiation,
  basicsize: (profile) => (profile.rangeIteratorsCount ? 48 : 40),
  slots: { tpDealloc: (t, o) => releaseObject(t, o), tpIter: selfIter, tpIternext: next },
  methods: [noArgs('__length_hint__', lengthHint), noArgs('__reduce__', reduce), oneArg('__setstate__', setState)],
});

function nextLong(t: Thread, o: PyObject): PyObject | null {
  const state = o.value as LongRangeIteration;
  const length = integerOf(state.length);
  if (state.index !== null) {
    const taken = integerOf(state.index);
    if (compare(taken, length) >= 0) return null;
    const index = newInt(t, add(taken, 1));
    const value = newInt(t, add(integerOf(state.start), multiply(taken, integerOf(state.step))));
    decref(t, state.index);
    state.index = index;
    return value;
  }
  if (sign(length) <= 0) return null;
  const start = newInt(t, add(integerOf(state.start), integerOf(state.step)));
  const left = newInt(t, subtract(length, 1));
  const value = state.start;
  const old = state.length;
  state.start = start;
  state.length = left;
  decref(t, old);
  return value;
}

function deallocLong(t: Thread, o: PyObject): void {
  const { index, start, step, length } = o.value as LongRangeIteration;
  if (index !== null) decref(t, index);
  decref(t, start);
  decref(t, step);
  decref(t, length);
  releaseObject(t, o);
}

function traverseLong(o: PyObject, visit: Visit): void {
  const { index, start, step, length } = o.value as LongRangeIteration;
  if (index !== null) visit(index);
  visit(start);
  visit(step);
  visit(length);
}

function longLengthHint(t: Thread, o: PyObject): PyObject {
  const { index, length } = o.value as LongRangeIteration;
  return index === null ? incref(length) : newInt(t, subtract(integerOf(length), integerOf(index)));
}

function reduceLong(t: Thread, o: PyObject): PyObject {
  const { index, start, step, length } = o.value as LongRangeIteration;
  const stop = newInt(t, add(integerOf(start), multiply(integerOf(length), integerOf(step))));
  const range = newRange(t, incref(start), stop, incref(step));
  return newTuple(t, [builtinNamed(t, 'iter'), newTuple(t, [range]), incref(index ?? t.none)]);
}

/** At least 0 and at most the length; what is given is compared as any object is, and may be a float. */
function clampedSteps(t: Thread, arg: PyObject, length: PyObject): Integer {
  const zero = newInt(t, 0);
  try {
    if (compareBool(t, arg, zero, CompareOp.LT)) return 0;
    if (compareBool(t, length, arg, CompareOp.LT)) return integerOf(length);
  } finally {
    decref(t, zero);
  }
  return typeof arg.value === 'number' ? Math.trunc(arg.value) : integerOf(arg);
}

function setLongState(t: Thread, o: PyObject, arg: PyObject): PyObject {
  const state = o.value as LongRangeIteration;
  const length = integerOf(state.length);
  const steps = clampedSteps(t, arg, state.length);
  if (state.index !== null) {
    const old = state.index;
    state.index = newInt(t, steps);
    decref(t, old);
    return incref(t.none);
  }
  const oldStart = state.start;
  const oldLength = state.length;
  state.start = newInt(t, add(integerOf(oldStart), multiply(steps, integerOf(state.step))));
  state.length = newInt(t, subtract(length, steps));
  decref(t, oldLength);
  decref(t, oldStart);
  return incref(t.none);
}

export const LONG_RANGE_ITERATOR: TypeSpec = new TypeSpec({
  name: 'longrange_iterator',
  flags: TypeFlags.DisallowInstantiation,
  basicsize: (profile) => (profile.rangeIteratorsCount ? LONG_ITERATOR_BYTES + 8 : LONG_ITERATOR_BYTES),
  slots: { tpDealloc: deallocLong, tpTraverse: traverseLong, tpIter: selfIter, tpIternext: nextLong },
  methods: [noArgs('__length_hint__', longLengthHint), noArgs('__reduce__', reduceLong), oneArg('__setstate__', setLongState)],
});
