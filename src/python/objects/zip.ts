// `zip`: tuples of the next items of several iterables, until the shortest ends; `strict=True` demands that they end together.
// Follows zipobject of Python/bltinmodule.c, CPython 3.10-3.13. Hands out one tuple again and again while nobody else holds it.

import { decref } from '../heap/heap.ts';
import { GcBits, incref, type PyContainer, type PyObject, type PyType, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { keywordValues } from './container-arguments.ts';
import { type PyRaise, valueError } from './errors.ts';
import { selfIter } from './iterator-support.ts';
import { newIterators } from './map.ts';
import { newInstance, releaseObject } from './object.ts';
import { iterNext } from './protocols/iterate.ts';
import { isTrue } from './protocols/number.ts';
import { discardTuple, newTuple, newUnfilledTuple, type PyTuple } from './tuple.ts';

const ZIP_BYTES = 48;

class Zipping {
  constructor(
    readonly iterators: PyTuple,
    readonly result: PyTuple,
    public strict: boolean,
  ) {}
}

function zipNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [strict] = keywordValues(t, 'zip', ['strict'], args, kwnames);
  const isStrict = strict !== undefined && isTrue(t, strict);
  const n = args.length - (kwnames?.length ?? 0);
  const iterators = newIterators(t, args.slice(0, n));
  const result = newUnfilledTuple(t, n);
  if (n > 0) for (let i = 0; i < n; i++) result.value.push(incref(t.none));
  const o = newInstance(t, type);
  o.value = new Zipping(iterators, result, isStrict);
  return o;
}

function next(t: Thread, o: PyObject): PyObject | null {
  const state = o.value as Zipping;
  const { iterators, result } = state;
  const n = iterators.value.length;
  if (n === 0) return null;
  return result.refcount === 1 ? refill(t, state, n) : fillNew(t, state, n);
}

function refill(t: Thread, state: Zipping, n: number): PyObject | null {
  const { iterators, result } = state;
  result.refcount++;
  const items = result.value;
  for (let i = 0; i < n; i++) {
    let item: PyObject | null = null;
    try {
      item = iterNext(t, iterators.value[i] as PyObject);
    } finally {
      if (item === null) decref(t, result);
    }
    if (item === null) return ended(t, state, i);
    const old = items[i] as PyObject;
    items[i] = item;
    decref(t, old);
  }
  // A collection may have untracked it for its earlier contents.
  if ((result.gcBits & GcBits.Tracked) === 0) t.heap.track(result);
  return result;
}

function fillNew(t: Thread, state: Zipping, n: number): PyObject | null {
  const result = newUnfilledTuple(t, n);
  for (let i = 0; i < n; i++) {
    let item: PyObject | null = null;
    try {
      item = iterNext(t, state.iterators.value[i] as PyObject);
    } finally {
      if (item === null) discardTuple(t, result, n);
    }
    if (item === null) return ended(t, state, i);
    result.value.push(item);
  }
  return result;
}

/** Iterator `at` has ended: fine, unless all must end together. */
function ended(t: Thread, { iterators, strict }: Zipping, at: number): null {
  if (!strict) return null;
  if (at > 0) throw lengthError(t, at, 'shorter');
  for (let i = 1; i < iterators.value.length; i++) {
    const item = iterNext(t, iterators.value[i] as PyObject);
    if (item === null) continue;
    decref(t, item);
    throw lengthError(t, i, 'longer');
  }
  return null;
}

function lengthError(t: Thread, i: number, how: 'shorter' | 'longer'): PyRaise {
  return valueError(t, `zip() argument ${i + 1} is ${how} than argument${i === 1 ? ' ' : 's 1-'}${i}`);
}

function dealloc(t: Thread, o: PyObject): void {
  t.heap.untrack(o as PyContainer);
  const state = o.value as Zipping | null;
  if (state !== null) {
    decref(t, state.iterators);
    decref(t, state.result);
  }
  releaseObject(t, o);
}

function traverse(o: PyObject, visit: Visit): void {
  const state = o.value as Zipping | null;
  if (state === null) return;
  visit(state.iterators);
  visit(state.result);
}

function reduce(t: Thread, o: PyObject): PyObject {
  const { iterators, strict } = o.value as Zipping;
  const parts: PyObject[] = [incref(o.type), incref(iterators)];
  if (strict) parts.push(incref(t.true_));
  return newTuple(t, parts);
}

function setState(t: Thread, o: PyObject, state: PyObject): PyObject {
  (o.value as Zipping).strict = isTrue(t, state);
  return incref(t.none);
}

export const ZIP: TypeSpec = new TypeSpec({
  name: 'zip',
  calls: ['zip(*iterables, strict=False) --> Yield tuples until an input is exhausted.'],
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  basicsize: ZIP_BYTES,
  slots: { tpDealloc: dealloc, tpTraverse: traverse, tpIter: selfIter, tpIternext: next, tpNew: zipNew },
  methods: [noArgs('__reduce__', reduce), oneArg('__setstate__', setState)],
  doc: 'Tuples of items from several iterables at once.',
});
