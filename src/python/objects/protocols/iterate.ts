// Iteration of any object. Follows PyObject_GetIter, PyIter_Next and PySequence_Contains of Objects/abstract.c, CPython 3.13.
// One of the places where PyRaise is caught: StopIteration from a host or Python `__next__` is the end, not an error.

import { decref, decrefAll } from '../../heap/heap.ts';
import { incref, isType, type PyObject } from '../../heap/object.ts';
import type { Thread } from '../../heap/thread.ts';
import { CompareOp, type TypeSlots } from '../../heap/type-slots.ts';
import type { Integer } from '../../numbers/int.ts';
import { exceptionMatches, PyRaise, stopIteration, typeError, valueError } from '../errors.ts';
import { STOP_ITERATION, TYPE_ERROR } from '../exceptions.ts';
import type { Machine } from '../frame.ts';
import { integerOf } from '../int.ts';
import { newSequenceIterator } from '../sequence-iterator.ts';
import { callBound, lookupType } from './attribute.ts';
import { compareBool } from './compare.ts';

export function getIter(t: Thread, o: PyObject): PyObject {
  const { tpIter } = o.type.ops;
  if (tpIter === null) {
    if (isSequence(o)) {
      const made = newSequenceIterator(t, o);
      if ((t as Machine).entersFromHost) (t as Machine).answers.madeIterator(made, o);
      return made;
    }
    throw typeError(t, `'${o.type.name}' object is not iterable`);
  }
  const iterator = tpIter(t, o);
  if (iterator.type.ops.tpIternext !== null) {
    if ((t as Machine).entersFromHost && iterator !== o) (t as Machine).answers.madeIterator(iterator, o);
    return iterator;
  }
  const kind = iterator.type.name;
  decref(t, iterator);
  throw typeError(t, `iter() returned non-iterator of type '${kind}'`);
}

/** PySequence_Check: items by position, and no dict. */
export function isSequence(o: PyObject): boolean {
  return !isType(o) && o.type.ops.sqItem !== null && (o.type.flags & (1 << 25)) === 0;
}

/** The next item (new reference), or null at the end. */
export function iterNext(t: Thread, iterator: PyObject): PyObject | null {
  const { tpIternext } = iterator.type.ops;
  if (tpIternext === null) throw typeError(t, `'${iterator.type.name}' object is not an iterator`);
  t.charge(1);
  try {
    return advance(t, iterator, tpIternext);
  } catch (thrown) {
    if (!(thrown instanceof PyRaise) || !exceptionMatches(t, thrown, STOP_ITERATION)) throw thrown;
    decref(t, thrown.value);
    return null;
  }
}

/** The next item as the iterator itself tells it: its end may be a StopIteration. */
export function advance(t: Thread, iterator: PyObject, next: NonNullable<TypeSlots['tpIternext']>): PyObject | null {
  const machine = t as Machine;
  return machine.entersFromHost ? machine.answers.next(iterator, () => next(t, iterator)) : next(t, iterator);
}

/** What `next()` raises when a host iterator has ended. */
export function stopIterationFrom(t: Thread): PyRaise {
  return stopIteration(t, null);
}

/** All items, owned by the caller. On an error those already taken are released. */
export function collectItems(t: Thread, iterable: PyObject): PyObject[] {
  if (iterable.type === t.types.list || iterable.type === t.types.tuple) {
    const items =
      iterable.type === t.types.tuple ? (iterable.value as readonly PyObject[]) : (iterable.value as { items: PyObject[] }).items;
    t.charge(items.length);
    return items.map(incref);
  }
  const iterator = getIter(t, iterable);
  const items: PyObject[] = [];
  try {
    for (let item = iterNext(t, iterator); item !== null; item = iterNext(t, iterator)) {
      items.push(item);
      t.charge(1);
      if ((items.length & 0xfff) === 0) t.heap.reserve(8 * items.length);
    }
    return items;
  } catch (thrown) {
    decrefAll(t, items);
    throw thrown;
  } finally {
    decref(t, iterator);
  }
}

/** Calls `body` for each item, borrowed during the call; stops when it returns true. */
export function forEachItem(t: Thread, iterable: PyObject, body: (item: PyObject) => boolean | void): void {
  const iterator = getIter(t, iterable);
  try {
    for (let item = iterNext(t, iterator); item !== null; item = iterNext(t, iterator)) {
      t.charge(1);
      let stop: boolean | void;
      try {
        stop = body(item);
      } finally {
        decref(t, item);
      }
      if (stop === true) return;
    }
  } finally {
    decref(t, iterator);
  }
}

/** `value in o` for objects without `__contains__`. */
export function containsByIteration(t: Thread, o: PyObject, value: PyObject): boolean {
  let found = false;
  if (o.type.ops.tpIter === null && !isSequence(o)) throw typeError(t, `argument of type '${o.type.name}' is not iterable`);
  forEachItem(t, o, (item) => {
    found = compareBool(t, item, value, CompareOp.EQ);
    return found;
  });
  return found;
}

/** `len()` or `__length_hint__()`, else `fallback` (PyObject_LengthHint). */
export function lengthHint(t: Thread, o: PyObject, fallback: number): number {
  return Number(exactLengthHint(t, o, fallback));
}

export function exactLengthHint(t: Thread, o: PyObject, fallback: Integer): Integer {
  const { mpLength, sqLength } = o.type.ops;
  const length = sqLength ?? mpLength;
  if (length !== null) {
    try {
      return length(t, o);
    } catch (thrown) {
      if (!(thrown instanceof PyRaise) || !exceptionMatches(t, thrown, TYPE_ERROR)) throw thrown;
      decref(t, thrown.value);
    }
  }
  if (lookupType(t, o.type, '__length_hint__') === null) return fallback;
  return askLengthHint(t, o, fallback);
}

function askLengthHint(t: Thread, o: PyObject, fallback: Integer): Integer {
  let hint: PyObject | null;
  try {
    hint = callBound(t, o, '__length_hint__', []);
  } catch (thrown) {
    if (!(thrown instanceof PyRaise) || !exceptionMatches(t, thrown, TYPE_ERROR)) throw thrown;
    decref(t, thrown.value);
    return fallback;
  }
  if (hint === null) return fallback;
  try {
    if (hint === t.notImplemented) return fallback;
    const { value } = hint;
    if (typeof value !== 'number' && typeof value !== 'bigint') {
      throw typeError(t, `__length_hint__ must be an integer, not ${hint.type.name}`);
    }
    if (value < 0) throw valueError(t, '__length_hint__() should return >= 0');
    return integerOf(hint);
  } finally {
    decref(t, hint);
  }
}
