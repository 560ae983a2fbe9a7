// odict_iterator: over the keys, values or items of an OrderedDict, in either direction. Follows odictiter_* of Objects/odictobject.c,
// CPython 3.10-3.13. It keeps the key to give next and looks for that key's node at each step; any change of the order ends it with an
// error, and another size does as long as it lasts.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, TypeSpec } from '../heap/type-spec.ts';
import { dictGetItem, dictSize } from '../objects/dict.ts';
import { handOutPair } from '../objects/dict-iterators.ts';
import { keyError, runtimeError } from '../objects/errors.ts';
import { builtinNamed, reduceTo, selfIter } from '../objects/iterator-support.ts';
import { listAppend, newList } from '../objects/list-storage.ts';
import { releaseObject } from '../objects/object.ts';
import { newPair } from '../objects/tuple.ts';
import { findNode, orderOf } from './ordered-dict-nodes.ts';

export type Part = 'keys' | 'values' | 'items';

class Iteration {
  /** The pair made for items, filled again whenever nobody else has it. Owned. */
  result: PyContainer | null = null;

  constructor(
    readonly part: Part,
    readonly isReversed: boolean,
    /** Null once it is over. Owned. */
    public dict: PyContainer | null,
    /** The key to give next. Owned. */
    public current: PyObject | null,
    public size: number,
    readonly state: number,
  ) {}
}

export function newOrderedIterator(t: Thread, dict: PyObject, part: Part, isReversed: boolean): PyObject {
  const o = t.heap.newContainer(t, t.typeOf(ODICT_ITERATOR), ITERATOR_BYTES, null);
  const result = part === 'items' ? newPair(t, incref(t.none), incref(t.none)) : null;
  const order = orderOf(dict);
  const node = isReversed ? order.last : order.first;
  const current = node === null ? null : incref(node.key);
  const size = dictSize(dict as PyContainer);
  const iteration = new Iteration(part, isReversed, incref(dict) as PyContainer, current, size, order.state);
  iteration.result = result;
  o.value = iteration;
  t.heap.track(o);
  return o;
}

const ITERATOR_BYTES = 64;
const iterationOf = (o: PyObject): Iteration => o.value as Iteration;

function finish(t: Thread, iteration: Iteration): void {
  const { dict } = iteration;
  iteration.dict = null;
  xdecref(t, dict);
}

/** The key to give, whose reference is the caller's; null at the end. */
function nextKey(t: Thread, iteration: Iteration): PyObject | null {
  const { dict, current: key } = iteration;
  if (dict === null) return null;
  if (key === null) {
    finish(t, iteration);
    return null;
  }
  if (orderOf(dict).state !== iteration.state) {
    const error = runtimeError(t, 'OrderedDict mutated during iteration');
    finish(t, iteration);
    throw error;
  }
  if (iteration.size !== dictSize(dict)) {
    iteration.size = -1;
    throw runtimeError(t, 'OrderedDict changed size during iteration');
  }
  const node = findNode(t, dict, key);
  if (node === null) {
    const error = keyError(t, key);
    iteration.current = null;
    decref(t, key);
    throw error;
  }
  const following = iteration.isReversed ? node.previous : node.next;
  iteration.current = following === null ? null : incref(following.key);
  return key;
}

function nextOf(t: Thread, iteration: Iteration): PyObject | null {
  const key = nextKey(t, iteration);
  if (key === null || iteration.part === 'keys') return key;
  const value = dictGetItem(t, iteration.dict as PyContainer, key);
  if (value === null) {
    const error = keyError(t, key);
    decref(t, key);
    xdecref(t, iteration.current);
    iteration.current = null;
    finish(t, iteration);
    throw error;
  }
  incref(value);
  if (iteration.part === 'values') {
    decref(t, key);
    return value;
  }
  return handOutPair(t, iteration.result, key, value);
}

/** `(iter, (list of what is left,))`; the iterator itself stays where it is. */
function reduce(t: Thread, o: PyObject): PyObject {
  const { part, isReversed, dict, current, size, state, result } = iterationOf(o);
  const copy = new Iteration(part, isReversed, dict, current, size, state);
  copy.result = result;
  if (dict !== null) incref(dict);
  if (current !== null) incref(current);
  const list = newList(t, []);
  try {
    for (let item = nextOf(t, copy); item !== null; item = nextOf(t, copy)) listAppend(t, list, item);
  } catch (error) {
    decref(t, list);
    throw error;
  } finally {
    xdecref(t, copy.dict);
    xdecref(t, copy.current);
  }
  return reduceTo(t, builtinNamed(t, 'iter'), list);
}

export const ODICT_ITERATOR: TypeSpec = new TypeSpec({
  name: 'odict_iterator',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: ITERATOR_BYTES,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      const { dict, current, result } = iterationOf(o);
      xdecref(t, dict);
      xdecref(t, current);
      xdecref(t, result);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const { dict, current, result } = iterationOf(o);
      if (dict !== null) visit(dict);
      if (current !== null) visit(current);
      if (result !== null) visit(result);
    },
    tpIter: selfIter,
    tpIternext: (t, o) => nextOf(t, iterationOf(o)),
  },
  methods: [noArgs('__reduce__', reduce)],
});
