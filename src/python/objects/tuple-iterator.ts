// Iterator over a tuple.
// Follows _PyTupleIterObject of Objects/tupleobject.c, CPython 3.10-3.13.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { newInt } from './int.ts';
import { builtinNamed, reduceTo, reduceWithIndex, selfIter } from './iterator-support.ts';
import { releaseObject } from './object.ts';
import { statePosition } from './sequence-index.ts';

const ITERATOR_BYTES = 32;

export class TupleIteration {
  index = 0;
  /** The tuple; null once exhausted. Owned. */
  constructor(public tuple: PyObject | null) {}
}

export function newTupleIterator(t: Thread, tuple: PyObject): PyObject {
  const iterator = t.heap.newContainer(t, t.types.tupleIterator, ITERATOR_BYTES, new TupleIteration(tuple));
  tuple.refcount++;
  t.heap.track(iterator);
  return iterator;
}

function next(t: Thread, o: PyObject): PyObject | null {
  const state = o.value as TupleIteration;
  const { tuple } = state;
  if (tuple === null) return null;
  const items = tuple.value as PyObject[];
  if (state.index < items.length) return incref(items[state.index++] as PyObject);
  state.tuple = null;
  decref(t, tuple);
  return null;
}

function dealloc(t: Thread, o: PyObject): void {
  t.heap.untrack(o as PyContainer);
  xdecref(t, (o.value as TupleIteration).tuple);
  releaseObject(t, o);
}

function traverse(o: PyObject, visit: Visit): void {
  const { tuple } = o.value as TupleIteration;
  if (tuple !== null) visit(tuple);
}

function lengthHint(t: Thread, o: PyObject): PyObject {
  const { tuple, index } = o.value as TupleIteration;
  return newInt(t, tuple === null ? 0 : (tuple.value as PyObject[]).length - index);
}

function reduce(t: Thread, o: PyObject): PyObject {
  const iter = builtinNamed(t, 'iter');
  const { tuple, index } = o.value as TupleIteration;
  return tuple === null ? reduceTo(t, iter, incref(t.emptyTuple)) : reduceWithIndex(t, iter, incref(tuple), index);
}

function setState(t: Thread, o: PyObject, state: PyObject): PyObject {
  const index = statePosition(t, state);
  const iteration = o.value as TupleIteration;
  if (iteration.tuple !== null) iteration.index = Math.min(Math.max(index, 0), (iteration.tuple.value as PyObject[]).length);
  return incref(t.none);
}

export const TUPLE_ITERATOR: TypeSpec = new TypeSpec({
  name: 'tuple_iterator',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: ITERATOR_BYTES,
  slots: { tpDealloc: dealloc, tpTraverse: traverse, tpIter: selfIter, tpIternext: next },
  methods: [noArgs('__length_hint__', lengthHint), noArgs('__reduce__', reduce), oneArg('__setstate__', setState)],
});
