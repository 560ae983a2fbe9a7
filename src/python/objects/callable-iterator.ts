// `iter(callable, sentinel)`: calls until the result equals the sentinel.
// Follows calliterobject of Objects/iterobject.c, CPython 3.10-3.13.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { noArgs, TypeSpec } from '../heap/type-spec.ts';
import { catching } from './errors.ts';
import { STOP_ITERATION } from './exceptions.ts';
import { builtinNamed, reduceTo, selfIter } from './iterator-support.ts';
import { releaseObject } from './object.ts';
import { compareBool } from './protocols/compare.ts';
import { newTuple, newTupleOf } from './tuple.ts';

const ITERATOR_BYTES = 32;

class CallableIteration {
  /** Both null once exhausted. Owned. */
  constructor(
    public callable: PyObject | null,
    public sentinel: PyObject | null,
  ) {}
}

export function newCallableIterator(t: Thread, callable: PyObject, sentinel: PyObject): PyObject {
  const state = new CallableIteration(callable, sentinel);
  const iterator = t.heap.newContainer(t, t.typeOf(CALLABLE_ITERATOR), ITERATOR_BYTES, state);
  callable.refcount++;
  sentinel.refcount++;
  t.heap.track(iterator);
  return iterator;
}

function next(t: Thread, o: PyObject): PyObject | null {
  const state = o.value as CallableIteration;
  const { callable } = state;
  if (callable === null) return null;
  const result = catching(t, STOP_ITERATION, () => t.call(callable, [], null));
  if (result === null) {
    end(t, state);
    return null;
  }
  // The call may have exhausted this very iterator.
  const { sentinel } = state;
  if (sentinel === null) {
    decref(t, result);
    return null;
  }
  let ended: boolean;
  try {
    ended = compareBool(t, sentinel, result, CompareOp.EQ);
  } catch (error) {
    decref(t, result);
    throw error;
  }
  if (!ended) return result;
  end(t, state);
  decref(t, result);
  return null;
}

function end(t: Thread, state: CallableIteration): void {
  const { callable } = state;
  state.callable = null;
  xdecref(t, callable);
  const { sentinel } = state;
  state.sentinel = null;
  xdecref(t, sentinel);
}

function dealloc(t: Thread, o: PyObject): void {
  t.heap.untrack(o as PyContainer);
  end(t, o.value as CallableIteration);
  releaseObject(t, o);
}

function traverse(o: PyObject, visit: Visit): void {
  const { callable, sentinel } = o.value as CallableIteration;
  if (callable !== null) visit(callable);
  if (sentinel !== null) visit(sentinel);
}

function reduce(t: Thread, o: PyObject): PyObject {
  const iter = builtinNamed(t, 'iter');
  const { callable, sentinel } = o.value as CallableIteration;
  if (callable === null || sentinel === null) return reduceTo(t, iter, incref(t.emptyTuple));
  return newTuple(t, [iter, newTupleOf(t, [callable, sentinel])]);
}

export const CALLABLE_ITERATOR: TypeSpec = new TypeSpec({
  name: 'callable_iterator',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: ITERATOR_BYTES,
  slots: { tpDealloc: dealloc, tpTraverse: traverse, tpIter: selfIter, tpIternext: next },
  methods: [noArgs('__reduce__', reduce)],
});
