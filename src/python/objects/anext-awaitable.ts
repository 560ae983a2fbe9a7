// What `anext(iterator, default)` returns: awaits the next item, and ends with the default when there is none.
// Follows PyAnextAwaitable_Type (Objects/iterobject.c), CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { awaitableIter } from './coroutine.ts';
import { exceptionMatches, PyRaise, stopIteration, typeError } from './errors.ts';
import { STOP_ASYNC_ITERATION } from './exceptions.ts';
import { releaseObject } from './object.ts';
import { getAttrText } from './protocols/attribute.ts';

const AWAITABLE_BYTES = 32;

/** Both owned. */
interface Anext {
  readonly wrapped: PyObject;
  readonly fallback: PyObject;
}

/** Steals `wrapped`, borrows `fallback`. */
export function newAnextAwaitable(t: Thread, wrapped: PyObject, fallback: PyObject): PyObject {
  const state: Anext = { wrapped, fallback: incref(fallback) };
  const o = t.heap.newContainer(t, t.typeOf(ANEXT_AWAITABLE), AWAITABLE_BYTES, state);
  t.heap.track(o);
  return o;
}

const stateOf = (o: PyObject): Anext => o.value as Anext;

/** The iterator that does the work: of a coroutine, what its `__await__` gives. */
function iteratorOf(t: Thread, o: PyObject): PyObject {
  const awaitable = awaitableIter(t, stateOf(o).wrapped);
  if (awaitable.type.ops.tpIternext !== null) return awaitable;
  let inner: PyObject;
  try {
    inner = awaitable.type.ops.amAwait!(t, awaitable);
  } finally {
    decref(t, awaitable);
  }
  if (inner.type.ops.tpIternext !== null) return inner;
  decref(t, inner);
  throw typeError(t, '__await__ must return an iterable');
}

/** Runs a step; the end of the iteration becomes the default. */
function step(t: Thread, o: PyObject, run: (iterator: PyObject) => PyObject | null): PyObject | null {
  const iterator = iteratorOf(t, o);
  try {
    return run(iterator);
  } catch (thrown) {
    if (!(thrown instanceof PyRaise) || !exceptionMatches(t, thrown, STOP_ASYNC_ITERATION)) throw thrown;
    decref(t, thrown.value);
    throw stopIteration(t, incref(stateOf(o).fallback));
  } finally {
    decref(t, iterator);
  }
}

function callOn(name: string) {
  return (t: Thread, o: PyObject, args: readonly PyObject[]): PyObject =>
    step(t, o, (iterator) => {
      const method = getAttrText(t, iterator, name);
      try {
        return t.call(method, args, null);
      } finally {
        decref(t, method);
      }
    }) as PyObject;
}

export const ANEXT_AWAITABLE = new TypeSpec({
  name: 'anext_awaitable',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: AWAITABLE_BYTES,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      const { wrapped, fallback } = stateOf(o);
      decref(t, wrapped);
      decref(t, fallback);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      visit(stateOf(o).wrapped);
      visit(stateOf(o).fallback);
    },
    tpIter: (_t, o) => incref(o),
    tpIternext: (t, o) => step(t, o, (iterator) => iterator.type.ops.tpIternext!(t, iterator)),
    amAwait: (_t, o) => incref(o),
  },
  methods: [
    oneArg('send', (t, o, arg) => callOn('send')(t, o, [arg])),
    positional('throw', [1, 3], callOn('throw')),
    noArgs('close', (t, o) => callOn('close')(t, o, [])),
  ],
});
