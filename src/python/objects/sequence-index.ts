// The two kinds of index that sequences take: a subscript, and a bound of `index(x, start, stop)` or of a slice.
// Follows _PyIndex_Check, PyNumber_AsSsize_t of Objects/abstract.c and _PyEval_SliceIndex of Python/ceval.c, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { Integer } from '../numbers/int.ts';
import { overflowError, typeError } from './errors.ts';
import { INDEX_ERROR } from './exceptions.ts';
import { newInt } from './int.ts';
import { asIndex, index } from './protocols/number.ts';
import { getItem } from './protocols/object.ts';

/** The subscript as a number; null when it is no integer at all. IndexError when it exceeds any index. */
export function newSequenceIndex(t: Thread, key: PyObject): number | null {
  if (key.type === t.types.int && typeof key.value === 'number') return key.value;
  return key.type.ops.nbIndex === null ? null : asIndex(t, key, INDEX_ERROR);
}

/** A bound of a slice, clipped to what fits an index. */
export function sliceBound(t: Thread, o: PyObject): number {
  if (o.type === t.types.int && typeof o.value === 'number') return o.value;
  if (o.type.ops.nbIndex === null) throw typeError(t, 'slice indices must be integers or have an __index__ method');
  return asIndex(t, o);
}

/** As sliceBound, where None stands for the default. */
export function sliceBoundOrNone(t: Thread, o: PyObject, whenNone: number): number {
  if (o === t.none) return whenNone;
  if (o.type === t.types.int && typeof o.value === 'number') return o.value;
  if (o.type.ops.nbIndex === null) throw typeError(t, 'slice indices must be integers or None or have an __index__ method');
  return asIndex(t, o);
}

/** An argument of C type Py_ssize_t: any integer, OverflowError when it does not fit. */
export function ssizeArgument(t: Thread, o: PyObject, kind: 'C ssize_t' | 'C long' = 'C ssize_t'): number {
  return Number(exactSsize(t, o, kind));
}

/** An argument of C type int. */
export function intArgument(t: Thread, o: PyObject): number {
  const value = exactSsize(t, o, 'C int');
  if (value >= 2 ** 31 || value < -(2 ** 31)) throw overflowError(t, 'Python int too large to convert to C int');
  return Number(value);
}

function exactSsize(t: Thread, o: PyObject, kind: 'C ssize_t' | 'C long' | 'C int'): Integer {
  if (o.type === t.types.int && typeof o.value === 'number') return o.value;
  const integer = index(t, o);
  const value = integer.value as number | bigint;
  decref(t, integer);
  if (typeof value === 'number') return value;
  if (BigInt.asIntN(64, value) !== value) throw overflowError(t, `Python int too large to convert to ${kind}`);
  return value;
}

/** The position that an iterator's `__setstate__` is given: an int, and nothing that could be made one (PyLong_AsSsize_t). */
export function statePosition(t: Thread, o: PyObject): number {
  return Number(exactStatePosition(t, o));
}

/** The same beyond 2**53. */
export function exactStatePosition(t: Thread, o: PyObject): Integer {
  if ((o.type.flags & TypeFlags.LongSubclass) === 0) throw typeError(t, 'an integer is required');
  return exactSsize(t, o, 'C ssize_t');
}

/** The item at a position, without the search for a mapping that a subscript makes (PySequence_GetItem). */
export function sequenceItem(t: Thread, o: PyObject, position: Integer): PyObject {
  const { sqItem, mpSubscript } = o.type.ops;
  if (sqItem !== null) return typeof position === 'number' ? sqItem(t, o, position) : farItem(t, o, position);
  if (mpSubscript !== null) throw typeError(t, `${o.type.name} is not a sequence`);
  throw typeError(t, `'${o.type.name}' object does not support indexing`);
}

/** Positions beyond 2**53 (of a range) are asked for as objects, which are exact. */
function farItem(t: Thread, o: PyObject, position: bigint): PyObject {
  const place = newInt(t, position);
  try {
    return getItem(t, o, place);
  } finally {
    decref(t, place);
  }
}
