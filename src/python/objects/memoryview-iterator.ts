// Iterator over a one-dimensional memoryview. Follows memoryiterobject of Objects/memoryobject.c, CPython 3.10-3.13.
// How many items there are is settled when it is made: memory of a view keeps its size.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { selfIter } from './iterator-support.ts';
import { newInstance, releaseObject } from './object.ts';
import { sequenceItem } from './sequence-index.ts';

class MemoryIteration {
  index = 0;
  /** Null once exhausted. Owned. */
  constructor(
    public view: PyObject | null,
    readonly length: number,
  ) {}
}

export function newMemoryviewIterator(t: Thread, view: PyObject, length: number): PyObject {
  const o = newInstance(t, t.typeOf(MEMORYVIEW_ITERATOR));
  o.value = new MemoryIteration(incref(view), length);
  return o;
}

export const MEMORYVIEW_ITERATOR = new TypeSpec({
  name: 'memory_iterator',
  flags: TypeFlags.HaveGc,
  basicsize: 48,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      xdecref(t, (o.value as MemoryIteration).view);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const state = o.value as MemoryIteration | null;
      if (state !== null && state.view !== null) visit(state.view);
    },
    tpIter: selfIter,
    tpIternext: (t, o) => {
      const state = o.value as MemoryIteration;
      const { view } = state;
      if (view === null) return null;
      if (state.index < state.length) return sequenceItem(t, view, state.index++);
      state.view = null;
      decref(t, view);
      return null;
    },
  },
});
