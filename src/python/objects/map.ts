// `map`: calls a function with the next item of each iterable.
// Follows mapobject of Python/bltinmodule.c, CPython 3.10-3.13.

import { decref, decrefAll } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { noArgs, TypeSpec } from '../heap/type-spec.ts';
import { rejectKeywordsOfBase } from './container-arguments.ts';
import { typeError } from './errors.ts';
import { selfIter } from './iterator-support.ts';
import { newInstance, releaseObject } from './object.ts';
import { getIter, iterNext } from './protocols/iterate.ts';
import { discardTuple, newTuple, newTupleOf, newUnfilledTuple, type PyTuple } from './tuple.ts';

const MAP_BYTES = 32;
/** Arguments that fit CPython's stack array. */
const SMALL_STACK = 5;

class Mapping {
  constructor(
    readonly fn: PyObject,
    readonly iterators: PyTuple,
  ) {}
}

function mapNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  rejectKeywordsOfBase(t, 'map', t.typeOf(MAP), type, kwnames);
  const n = args.length - (kwnames?.length ?? 0);
  if (n < 2) throw typeError(t, 'map() must have at least two arguments.');
  const iterators = newIterators(t, args.slice(1, n));
  const o = newInstance(t, type);
  o.value = new Mapping(incref(args[0] as PyObject), iterators);
  return o;
}

/** A tuple of iterators over `iterables`. */
export function newIterators(t: Thread, iterables: readonly PyObject[]): PyTuple {
  const tuple = newUnfilledTuple(t, iterables.length);
  try {
    for (const iterable of iterables) tuple.value.push(getIter(t, iterable));
  } catch (error) {
    discardTuple(t, tuple, iterables.length);
    throw error;
  }
  return tuple;
}

function next(t: Thread, o: PyObject): PyObject | null {
  const { fn, iterators } = o.value as Mapping;
  const sources = iterators.value;
  const block = sources.length > SMALL_STACK ? t.heap.malloc(8 * sources.length) : 0;
  const values: PyObject[] = [];
  try {
    for (const source of sources) {
      const value = iterNext(t, source);
      if (value === null) return null;
      values.push(value);
    }
    return t.call(fn, values, null);
  } finally {
    decrefAll(t, values);
    if (block !== 0) t.heap.free(block, 8 * sources.length);
  }
}

function dealloc(t: Thread, o: PyObject): void {
  t.heap.untrack(o as PyContainer);
  const state = o.value as Mapping | null;
  if (state !== null) {
    decref(t, state.iterators);
    decref(t, state.fn);
  }
  releaseObject(t, o);
}

function traverse(o: PyObject, visit: Visit): void {
  const state = o.value as Mapping | null;
  if (state === null) return;
  visit(state.iterators);
  visit(state.fn);
}

function reduce(t: Thread, o: PyObject): PyObject {
  const { fn, iterators } = o.value as Mapping;
  return newTuple(t, [incref(o.type), newTupleOf(t, [fn, ...iterators.value])]);
}

export const MAP: TypeSpec = new TypeSpec({
  name: 'map',
  calls: ['map(func, *iterables) --> map object'],
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  basicsize: MAP_BYTES,
  slots: { tpDealloc: dealloc, tpTraverse: traverse, tpIter: selfIter, tpIternext: next, tpNew: mapNew },
  methods: [noArgs('__reduce__', reduce)],
  doc: 'Results of a function for the items of one or more iterables.',
});
