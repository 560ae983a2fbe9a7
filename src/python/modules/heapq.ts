// _heapq: binary heaps on lists. Follows Modules/_heapqmodule.c, CPython 3.10-3.13.
// Comparisons run Python code, which may change the list: its items are fetched again after each, and a changed length is an error.
// Items are swapped in place, so no reference count changes but those of the two that are being compared.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { oneArg, positional } from '../heap/type-spec.ts';
import { indexError, runtimeError, typeError } from '../objects/errors.ts';
import { isList, listAppend, listItems, listTakeItem } from '../objects/list-storage.ts';
import { compareBool } from '../objects/protocols/compare.ts';
import type { NativeModule } from './native-module.ts';

/** Does `a` go above `b`? */
type Order = (t: Thread, a: PyObject, b: PyObject) => boolean;

const smallestFirst: Order = (t, a, b) => less(t, a, b);
const largestFirst: Order = (t, a, b) => less(t, b, a);

/** Longer heaps are put in order subtree by subtree, which keeps neighbours together. */
const PLAIN_ITEMS_MAX = 2500;

function less(t: Thread, a: PyObject, b: PyObject): boolean {
  incref(a);
  incref(b);
  try {
    return compareBool(t, a, b, CompareOp.LT);
  } finally {
    decref(t, a);
    decref(t, b);
  }
}

function listArgument(t: Thread, o: PyObject, place: string): PyContainer {
  if (!isList(o)) throw typeError(t, `${place} must be list, not ${o === t.none ? 'None' : o.type.name}`);
  return o;
}

/** Moves the item at `position` towards `start` while it goes above its parent. */
function siftDown(t: Thread, heap: PyContainer, start: number, position: number, goesAbove: Order): void {
  const size = listItems(heap).length;
  if (position >= size) throw indexError(t, 'index out of range');
  const item = listItems(heap)[position] as PyObject;
  for (let at = position; at > start; ) {
    t.charge(1);
    const parentAt = (at - 1) >> 1;
    const isAbove = goesAbove(t, item, listItems(heap)[parentAt] as PyObject);
    checkSize(t, heap, size);
    if (!isAbove) return;
    swap(listItems(heap), parentAt, at);
    at = parentAt;
  }
}

/** Moves the item at `position` down to a leaf along the child that goes above the other, then up to its place. */
function siftUp(t: Thread, heap: PyContainer, position: number, goesAbove: Order): void {
  const size = listItems(heap).length;
  if (position >= size) throw indexError(t, 'index out of range');
  const limit = size >> 1;
  let at = position;
  while (at < limit) {
    t.charge(1);
    let child = 2 * at + 1;
    if (child + 1 < size) {
      const items = listItems(heap);
      if (!goesAbove(t, items[child] as PyObject, items[child + 1] as PyObject)) child++;
      checkSize(t, heap, size);
    }
    swap(listItems(heap), child, at);
    at = child;
  }
  siftDown(t, heap, position, at, goesAbove);
}

function checkSize(t: Thread, heap: PyContainer, size: number): void {
  if (listItems(heap).length !== size) throw runtimeError(t, 'list changed size during iteration');
}

function swap(items: PyObject[], a: number, b: number): void {
  const item = items[a] as PyObject;
  items[a] = items[b] as PyObject;
  items[b] = item;
}

function push(t: Thread, args: readonly PyObject[]): PyObject {
  const heap = listArgument(t, args[0] as PyObject, 'heappush() argument 1');
  listAppend(t, heap, incref(args[1] as PyObject));
  siftDown(t, heap, 0, listItems(heap).length - 1, smallestFirst);
  return incref(t.none);
}

function pop(t: Thread, heap: PyContainer, goesAbove: Order): PyObject {
  const size = listItems(heap).length;
  if (size === 0) throw indexError(t, 'index out of range');
  const last = listTakeItem(t, heap, size - 1);
  return size === 1 ? last : exchangeTop(t, heap, last, goesAbove);
}

/** Steals `item`, which takes the place of the top. Returns the top. */
function exchangeTop(t: Thread, heap: PyContainer, item: PyObject, goesAbove: Order): PyObject {
  const items = listItems(heap);
  const top = items[0] as PyObject;
  items[0] = item;
  try {
    siftUp(t, heap, 0, goesAbove);
  } catch (thrown) {
    decref(t, top);
    throw thrown;
  }
  return top;
}

function replace(t: Thread, heap: PyContainer, item: PyObject, goesAbove: Order): PyObject {
  if (listItems(heap).length === 0) throw indexError(t, 'index out of range');
  return exchangeTop(t, heap, incref(item), goesAbove);
}

function pushPop(t: Thread, args: readonly PyObject[]): PyObject {
  const heap = listArgument(t, args[0] as PyObject, 'heappushpop() argument 1');
  const item = args[1] as PyObject;
  if (listItems(heap).length === 0) return incref(item);
  if (!less(t, listItems(heap)[0] as PyObject, item)) return incref(item);
  return replace(t, heap, item, smallestFirst);
}

function heapify(t: Thread, heap: PyContainer, goesAbove: Order): PyObject {
  const size = listItems(heap).length;
  const parents = size >> 1;
  if (size > PLAIN_ITEMS_MAX) heapifyBySubtrees(t, heap, parents, goesAbove);
  else for (let at = parents - 1; at >= 0; at--) siftUp(t, heap, at, goesAbove);
  return incref(t.none);
}

/** After each right child's subtree its parent follows, as far up as subtrees are complete. */
function heapifyBySubtrees(t: Thread, heap: PyContainer, parents: number, goesAbove: Order): void {
  const leftmost = 2 ** Math.floor(Math.log2(parents + 1)) - 1;
  const climb = (from: number, down: number): void => {
    for (let i = from; i >= down; i--) {
      let at = i;
      siftUp(t, heap, at, goesAbove);
      while ((at & 1) !== 0) {
        at >>= 1;
        siftUp(t, heap, at, goesAbove);
      }
    }
  };
  climb(leftmost - 1, parents >> 1);
  climb(parents - 1, leftmost);
}

const ONE = '($module, heap, /)';
const TWO = '($module, heap, item, /)';

export const HEAPQ: NativeModule = {
  name: '_heapq',
  functions: [
    positional('heappush', [2, 2], (t, _self, args) => push(t, args), {
      signature: TWO,
      doc: 'Push item onto heap, maintaining the heap invariant.',
    }),
    positional('heappushpop', [2, 2], (t, _self, args) => pushPop(t, args), { signature: TWO }),
    oneArg('heappop', (t, _self, o) => pop(t, listArgument(t, o, 'heappop() argument'), smallestFirst), {
      signature: ONE,
      doc: 'Pop the smallest item off the heap, maintaining the heap invariant.',
    }),
    positional(
      'heapreplace',
      [2, 2],
      (t, _self, args) =>
        replace(t, listArgument(t, args[0] as PyObject, 'heapreplace() argument 1'), args[1] as PyObject, smallestFirst),
      { signature: TWO },
    ),
    oneArg('heapify', (t, _self, o) => heapify(t, listArgument(t, o, 'heapify() argument'), smallestFirst), {
      signature: ONE,
      doc: 'Transform list into a heap, in-place, in O(len(heap)) time.',
    }),
    oneArg('_heappop_max', (t, _self, o) => pop(t, listArgument(t, o, '_heappop_max() argument'), largestFirst), {
      signature: ONE,
      doc: 'Maxheap variant of heappop.',
    }),
    oneArg('_heapify_max', (t, _self, o) => heapify(t, listArgument(t, o, '_heapify_max() argument'), largestFirst), {
      signature: ONE,
      doc: 'Maxheap variant of heapify.',
    }),
    positional(
      '_heapreplace_max',
      [2, 2],
      (t, _self, args) =>
        replace(t, listArgument(t, args[0] as PyObject, '_heapreplace_max() argument 1'), args[1] as PyObject, largestFirst),
      { signature: TWO, doc: 'Maxheap variant of heapreplace.' },
    ),
  ],
  missing: ['__about__'],
};
