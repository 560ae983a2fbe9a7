// Iterators over a list, forwards and backwards. They follow the list as it changes, and let go of it at its end;
// from 3.13 the one that walks backwards holds on to it.
// Follows _PyListIterObject and listreviterobject of Objects/listobject.c, CPython 3.10-3.13.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { newInt } from './int.ts';
import { builtinNamed, reduceTo, reduceWithIndex, selfIter } from './iterator-support.ts';
import { type ListItems, listItems, newList } from './list-storage.ts';
import { releaseObject } from './object.ts';
import { statePosition } from './sequence-index.ts';

const ITERATOR_BYTES = 32;

export class ListIteration {
  /** The list; null once exhausted. Owned. */
  constructor(
    public list: PyObject | null,
    public index: number,
  ) {}
}

export function newListIterator(t: Thread, list: PyObject): PyObject {
  const iterator = t.heap.newContainer(t, t.types.listIterator, ITERATOR_BYTES, new ListIteration(list, 0));
  list.refcount++;
  t.heap.track(iterator);
  return iterator;
}

export function newListReverseIterator(t: Thread, list: PyObject): PyObject {
  const state = new ListIteration(list, -1);
  const iterator = t.heap.newContainer(t, t.typeOf(LIST_REVERSE_ITERATOR), ITERATOR_BYTES, state);
  state.index = listItems(list).length - 1;
  list.refcount++;
  t.heap.track(iterator);
  return iterator;
}

function next(t: Thread, o: PyObject): PyObject | null {
  const state = o.value as ListIteration;
  const { list } = state;
  if (list === null) return null;
  const { items } = list.value as ListItems;
  if (state.index < items.length) return incref(items[state.index++] as PyObject);
  state.list = null;
  decref(t, list);
  return null;
}

function previous(t: Thread, o: PyObject): PyObject | null {
  const state = o.value as ListIteration;
  const { list, index } = state;
  if (list === null || (index < 0 && t.profile.reverseListIteratorsKeepList)) return null;
  const { items } = list.value as ListItems;
  if (index >= 0 && index < items.length) {
    state.index--;
    return incref(items[index] as PyObject);
  }
  state.index = -1;
  state.list = null;
  decref(t, list);
  return null;
}

function dealloc(t: Thread, o: PyObject): void {
  t.heap.untrack(o as PyContainer);
  xdecref(t, (o.value as ListIteration).list);
  releaseObject(t, o);
}

function traverse(o: PyObject, visit: Visit): void {
  const { list } = o.value as ListIteration;
  if (list !== null) visit(list);
}

function lengthHint(t: Thread, o: PyObject): PyObject {
  const { list, index } = o.value as ListIteration;
  return newInt(t, list === null ? 0 : Math.max(0, listItems(list).length - index));
}

function reverseLengthHint(t: Thread, o: PyObject): PyObject {
  const { list, index } = o.value as ListIteration;
  return newInt(t, list === null || listItems(list).length < index + 1 ? 0 : index + 1);
}

/** Until 3.12 an exhausted iterator of either kind is rebuilt as iter of an empty list. */
function reduce(name: 'iter' | 'reversed'): (t: Thread, o: PyObject) => PyObject {
  return (t, o) => {
    const callable = builtinNamed(t, name);
    const { list, index } = o.value as ListIteration;
    const isOver = list === null || (index < 0 && t.profile.reverseListIteratorsKeepList);
    if (!isOver) return reduceWithIndex(t, callable, incref(list), index);
    if (name === 'iter' || t.profile.exhaustedListIteratorsKeepDirection) return reduceTo(t, callable, newList(t, []));
    const empty = newList(t, []);
    decref(t, callable);
    return reduceTo(t, builtinNamed(t, 'iter'), empty);
  };
}

function setState(t: Thread, o: PyObject, state: PyObject): PyObject {
  const index = statePosition(t, state);
  const iteration = o.value as ListIteration;
  if (iteration.list !== null) iteration.index = Math.min(Math.max(index, 0), listItems(iteration.list).length);
  return incref(t.none);
}

function setReverseState(t: Thread, o: PyObject, state: PyObject): PyObject {
  const index = statePosition(t, state);
  const iteration = o.value as ListIteration;
  if (iteration.list !== null) iteration.index = Math.min(Math.max(index, -1), listItems(iteration.list).length - 1);
  return incref(t.none);
}

export const LIST_ITERATOR: TypeSpec = new TypeSpec({
  name: 'list_iterator',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: ITERATOR_BYTES,
  slots: { tpDealloc: dealloc, tpTraverse: traverse, tpIter: selfIter, tpIternext: next },
  methods: [noArgs('__length_hint__', lengthHint), noArgs('__reduce__', reduce('iter')), oneArg('__setstate__', setState)],
});

export const LIST_REVERSE_ITERATOR: TypeSpec = new TypeSpec({
  name: 'list_reverseiterator',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: ITERATOR_BYTES,
  slots: { tpDealloc: dealloc, tpTraverse: traverse, tpIter: selfIter, tpIternext: previous },
  methods: [
    noArgs('__length_hint__', reverseLengthHint),
    noArgs('__reduce__', reduce('reversed')),
    oneArg('__setstate__', setReverseState),
  ],
});
