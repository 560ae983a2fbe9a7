// Iterator over a set or frozenset, in the order of slots.
// Follows setiterobject of Objects/setobject.c, CPython 3.10-3.13. A changed number of elements ends it with RuntimeError, for good.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, TypeSpec } from '../heap/type-spec.ts';
import { runtimeError } from './errors.ts';
import { newInt } from './int.ts';
import { builtinNamed, reduceTo, releasing, selfIter } from './iterator-support.ts';
import { listAppend, newList } from './list-storage.ts';
import { releaseObject } from './object.ts';
import type { PySet } from './set-table.ts';

const ITERATOR_BYTES = 48;

class SetIteration {
  used: number;
  length: number;
  position = 0;
  constructor(public set: PySet | null) {
    const { used } = (set as PySet).value;
    this.used = used;
    this.length = used;
  }
}

export function newSetIterator(t: Thread, set: PyObject): PyObject {
  const iterator = t.heap.newContainer(t, t.typeOf(SET_ITERATOR), ITERATOR_BYTES, null);
  iterator.value = new SetIteration(incref(set) as PySet);
  t.heap.track(iterator);
  return iterator;
}

function next(t: Thread, o: PyObject): PyObject | null {
  const state = o.value as SetIteration;
  const { set } = state;
  if (set === null) return null;
  const { keys, mask, used } = set.value;
  if (state.used !== used) {
    state.used = -1;
    throw runtimeError(t, 'Set changed size during iteration');
  }
  let i = state.position;
  while (i <= mask && keys[i] === null) i++;
  state.position = i + 1;
  if (i > mask) {
    state.set = null;
    decref(t, set);
    return null;
  }
  state.length--;
  return incref(keys[i] as PyObject);
}

function dealloc(t: Thread, o: PyObject): void {
  t.heap.untrack(o as PyContainer);
  xdecref(t, (o.value as SetIteration).set);
  releaseObject(t, o);
}

function traverse(o: PyObject, visit: Visit): void {
  const { set } = o.value as SetIteration;
  if (set !== null) visit(set);
}

function lengthHint(t: Thread, o: PyObject): PyObject {
  const { set, used, length } = o.value as SetIteration;
  return newInt(t, set !== null && set.value.used === used ? length : 0);
}

/** `(iter, (list of what is left,))`; the iterator itself stays where it is. */
function reduce(t: Thread, o: PyObject): PyObject {
  const state = o.value as SetIteration;
  const { set, used, position, length } = state;
  const list = newList(t, []);
  if (set !== null) {
    incref(set);
    try {
      releasing(t, list, () => {
        for (let item = next(t, o); item !== null; item = next(t, o)) listAppend(t, list, item);
      });
    } finally {
      if (state.set !== null) decref(t, set);
      state.set = set;
      state.used = used;
      state.position = position;
      state.length = length;
    }
  }
  return reduceTo(t, builtinNamed(t, 'iter'), list);
}

export const SET_ITERATOR: TypeSpec = new TypeSpec({
  name: 'set_iterator',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: ITERATOR_BYTES,
  slots: { tpDealloc: dealloc, tpTraverse: traverse, tpIter: selfIter, tpIternext: next },
  methods: [noArgs('__length_hint__', lengthHint), noArgs('__reduce__', reduce)],
});
