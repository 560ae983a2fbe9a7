// Iterator over an object that only has `__getitem__`: asks for 0, 1, 2 ... until IndexError or StopIteration.
// Follows seqiterobject of Objects/iterobject.c, CPython 3.10-3.13.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { add, type Integer, subtract } from '../numbers/int.ts';
import { catching, overflowError } from './errors.ts';
import { INDEX_ERROR, STOP_ITERATION } from './exceptions.ts';
import { newInt } from './int.ts';
import { builtinNamed, reduceTo, reduceWithIndex, selfIter } from './iterator-support.ts';
import { releaseObject } from './object.ts';
import { exactLength } from './protocols/object.ts';
import { exactStatePosition, sequenceItem } from './sequence-index.ts';
import { newTuple } from './tuple.ts';

const ITERATOR_BYTES = 32;
const INDEX_MAX = 2n ** 63n - 1n;

class SequenceIteration {
  index: Integer = 0;
  /** Null once exhausted. Owned. */
  constructor(public sequence: PyObject | null) {}
}

export function newSequenceIterator(t: Thread, sequence: PyObject): PyObject {
  const state = new SequenceIteration(sequence);
  const iterator = t.heap.newContainer(t, t.typeOf(SEQUENCE_ITERATOR), ITERATOR_BYTES, state);
  sequence.refcount++;
  t.heap.track(iterator);
  return iterator;
}

function next(t: Thread, o: PyObject): PyObject | null {
  const state = o.value as SequenceIteration;
  const { sequence } = state;
  if (sequence === null) return null;
  if (state.index === INDEX_MAX) throw overflowError(t, 'iter index too large');
  const item = itemOrEnd(t, sequence, state.index);
  if (item !== null) {
    state.index = add(state.index, 1);
    return item;
  }
  // The call may have exhausted this very iterator.
  if (state.sequence !== null) {
    state.sequence = null;
    decref(t, sequence);
  }
  return null;
}

/** Null where the sequence ends: it raises IndexError or StopIteration. */
export function itemOrEnd(t: Thread, sequence: PyObject, index: Integer): PyObject | null {
  return catching(t, INDEX_ERROR, () => catching(t, STOP_ITERATION, () => sequenceItem(t, sequence, index)));
}

function dealloc(t: Thread, o: PyObject): void {
  t.heap.untrack(o as PyContainer);
  xdecref(t, (o.value as SequenceIteration).sequence);
  releaseObject(t, o);
}

function traverse(o: PyObject, visit: Visit): void {
  const { sequence } = o.value as SequenceIteration;
  if (sequence !== null) visit(sequence);
}

function lengthHint(t: Thread, o: PyObject): PyObject {
  const { sequence, index } = o.value as SequenceIteration;
  if (sequence === null) return newInt(t, 0);
  const { sqLength, mpLength } = sequence.type.ops;
  if (sqLength === null && mpLength === null) return incref(t.notImplemented);
  const rest = subtract(exactLength(t, sequence), index);
  return newInt(t, rest < 0 ? 0 : rest);
}

function reduce(t: Thread, o: PyObject): PyObject {
  const iter = builtinNamed(t, 'iter');
  const { sequence, index } = o.value as SequenceIteration;
  return sequence === null ? reduceTo(t, iter, newTuple(t, [])) : reduceWithIndex(t, iter, incref(sequence), index);
}

function setState(t: Thread, o: PyObject, state: PyObject): PyObject {
  const index = exactStatePosition(t, state);
  const iteration = o.value as SequenceIteration;
  if (iteration.sequence !== null) iteration.index = index < 0 ? 0 : index;
  return incref(t.none);
}

export const SEQUENCE_ITERATOR: TypeSpec = new TypeSpec({
  name: 'iterator',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: ITERATOR_BYTES,
  slots: { tpDealloc: dealloc, tpTraverse: traverse, tpIter: selfIter, tpIternext: next },
  methods: [noArgs('__length_hint__', lengthHint), noArgs('__reduce__', reduce), oneArg('__setstate__', setState)],
});
