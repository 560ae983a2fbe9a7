// `filter`: the items for which a function, or their own truth, says yes.
// Follows filterobject of Python/bltinmodule.c, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { noArgs, TypeSpec } from '../heap/type-spec.ts';
import { positionalRange, rejectKeywordsOfBase } from './container-arguments.ts';
import { selfIter } from './iterator-support.ts';
import { deferDealloc, endDealloc, newInstance, releaseObject } from './object.ts';
import { getIter, iterNext } from './protocols/iterate.ts';
import { isTrue } from './protocols/number.ts';
import { newTuple, newTupleOf } from './tuple.ts';

const FILTER_BYTES = 32;

class Filtering {
  constructor(
    readonly fn: PyObject,
    readonly iterator: PyObject,
  ) {}
}

function filterNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  rejectKeywordsOfBase(t, 'filter', t.typeOf(FILTER), type, kwnames);
  positionalRange(t, 'filter', args.length - (kwnames?.length ?? 0), 2, 2);
  const iterator = getIter(t, args[1] as PyObject);
  const o = newInstance(t, type);
  o.value = new Filtering(incref(args[0] as PyObject), iterator);
  return o;
}

function next(t: Thread, o: PyObject): PyObject | null {
  const { fn, iterator } = o.value as Filtering;
  const byTruth = fn === t.none || fn === t.types.bool;
  for (;;) {
    const item = iterNext(t, iterator);
    if (item === null) return null;
    let keep = false;
    try {
      keep = byTruth ? isTrue(t, item) : isAccepted(t, fn, item);
    } finally {
      if (!keep) decref(t, item);
    }
    if (keep) return item;
  }
}

function isAccepted(t: Thread, fn: PyObject, item: PyObject): boolean {
  const answer = t.call(fn, [item], null);
  try {
    return isTrue(t, answer);
  } finally {
    decref(t, answer);
  }
}

function dealloc(t: Thread, o: PyObject): void {
  const self = o as PyContainer;
  t.heap.untrack(self);
  const isExact = (o.type.flags & TypeFlags.HeapType) === 0;
  if (isExact && deferDealloc(t, self)) return;
  const { fn, iterator } = o.value as Filtering;
  decref(t, fn);
  decref(t, iterator);
  releaseObject(t, o);
  if (isExact) endDealloc(t);
}

function traverse(o: PyObject, visit: Visit): void {
  const state = o.value as Filtering | null;
  if (state === null) return;
  visit(state.iterator);
  visit(state.fn);
}

function reduce(t: Thread, o: PyObject): PyObject {
  const { fn, iterator } = o.value as Filtering;
  return newTuple(t, [incref(o.type), newTupleOf(t, [fn, iterator])]);
}

export const FILTER: TypeSpec = new TypeSpec({
  name: 'filter',
  calls: ['filter(function or None, iterable) --> filter object'],
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  basicsize: FILTER_BYTES,
  slots: { tpDealloc: dealloc, tpTraverse: traverse, tpIter: selfIter, tpIternext: next, tpNew: filterNew },
  methods: [noArgs('__reduce__', reduce)],
  doc: 'The items of an iterable for which a function is true.',
});
