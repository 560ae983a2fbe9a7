// The item array of a list: its capacity, how it grows and shrinks, and the ways to fill it. What Python sees is in list.ts.
// Follows list_resize, list_preallocate_exact, list_extend, list_ass_slice of Objects/listobject.c, CPython 3.10-3.13.
// Invariant: `items.length <= allocated` (while sorting, `allocated` is -1); `address` is 0 exactly when CPython's array pointer is null.
// Whatever runs Python code may replace `items`: fetch it again afterwards.

import { decref } from '../heap/heap.ts';
import { type Address, incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { catching, memoryError, typeError } from './errors.ts';
import { TYPE_ERROR } from './exceptions.ts';
import type { Machine } from './frame.ts';
import { extendFromHashTable } from './list-extend-direct.ts';
import { getIter, iterNext, lengthHint } from './protocols/iterate.ts';

export class ListItems {
  allocated = 0;
  address: Address = 0;
  constructor(public items: PyObject[]) {}
}

export interface PyList extends PyContainer {
  value: ListItems;
}

export const LIST_BYTES = 40;
const ITEMS_MAX = 2 ** 60;
/** list_ass_slice keeps up to 8 removed items on the stack. */
const RECYCLE_ON_STACK = 8;

export function isList(o: PyObject): o is PyList {
  return (o.type.flags & TypeFlags.ListSubclass) !== 0;
}

/** Borrowed; valid until Python code runs. */
export function listItems(o: PyObject): PyObject[] {
  return (o.value as ListItems).items;
}

/** Steals the items and the array. The capacity is exactly their number. */
export function newList(t: Thread, items: PyObject[]): PyList {
  const type = t.types.list;
  const storage = new ListItems(items);
  const n = items.length;
  const address = t.heap.freeLists.list.take();
  const list =
    address !== undefined ? t.heap.reuseContainer(type, address, storage) : t.heap.newContainer(t, type, LIST_BYTES, storage);
  if (n > 0) {
    storage.address = t.heap.malloc(8 * n);
    storage.allocated = n;
  }
  t.heap.track(list);
  return list as PyList;
}

/** A list of new references to some items. */
export function newListOf(t: Thread, items: readonly PyObject[]): PyList {
  for (let i = 0; i < items.length; i++) (items[i] as PyObject).refcount++;
  return newList(t, items.slice());
}

/** `list(iterable)` as C code makes it (PySequence_List): a list of its own, then extended. */
export function listFrom(t: Thread, iterable: PyObject): PyList {
  const list = newList(t, []);
  try {
    listExtend(t, list, iterable);
  } catch (error) {
    decref(t, list);
    throw error;
  }
  return list;
}

/** The object itself when it is exactly a list or tuple, else a new list (PySequence_Fast). TypeError `message` when not iterable. */
export function sequenceFast(t: Thread, o: PyObject, message: string): PyObject {
  if (o.type === t.types.list || o.type === t.types.tuple) return incref(o);
  const iterator = catching(t, TYPE_ERROR, () => getIter(t, o));
  if (iterator === null) throw typeError(t, message);
  try {
    return listFrom(t, iterator);
  } finally {
    decref(t, iterator);
  }
}

/** The items of what sequenceFast returned. */
export function fastItems(t: Thread, o: PyObject): readonly PyObject[] {
  return o.type === t.types.tuple ? (o.value as PyObject[]) : (o.value as ListItems).items;
}

/** Steals the item. */
export function listAppend(t: Thread, list: PyContainer, item: PyObject): void {
  const storage = list.value as ListItems;
  const { items } = storage;
  if (items.length >= storage.allocated) growForOne(t, storage, item);
  items.push(item);
}

/** Gives a new, empty list room for exactly `capacity` items (PyList_New, emptied). */
export function reserveItems(t: Thread, list: PyContainer, capacity: number): void {
  const storage = list.value as ListItems;
  if (capacity <= 0) return;
  storage.address = t.heap.malloc(8 * capacity);
  storage.allocated = capacity;
}

/** Room for one more item, which is released when there is none. */
function growForOne(t: Thread, storage: ListItems, item: PyObject): void {
  try {
    resizeItems(t, storage, storage.items.length + 1);
  } catch (thrown) {
    decref(t, item);
    throw thrown;
  }
}

/** Gives the array the capacity for `size` items; the items themselves are the caller's to move. */
export function resizeItems(t: Thread, storage: ListItems, size: number): void {
  const { allocated } = storage;
  if (allocated >= size && size >= allocated >> 1) return;
  let capacity = size + Math.floor(size / 8) + 6;
  capacity -= capacity % 4;
  if (size - storage.items.length > capacity - size) {
    capacity = size + 3;
    capacity -= capacity % 4;
  }
  if (size === 0) capacity = 0;
  if (capacity > ITEMS_MAX) throw memoryError(t);
  storage.address =
    storage.address === 0 ? t.heap.malloc(8 * capacity) : t.heap.realloc(storage.address, 8 * allocated, 8 * capacity);
  storage.allocated = capacity;
}

/** The first array of an empty list whose length is known: rounded up to even. */
function preallocate(t: Thread, storage: ListItems, size: number): void {
  if (size > ITEMS_MAX) throw memoryError(t);
  const capacity = size + (size % 2);
  storage.address = t.heap.malloc(8 * capacity);
  storage.allocated = capacity;
}

/** Drops all items, last first, and the array. Items that die may fill the list again. */
export function listClear(t: Thread, list: PyContainer): void {
  const storage = list.value as ListItems;
  if (storage.address === 0) return;
  const { items, address, allocated } = storage;
  storage.items = [];
  storage.address = 0;
  storage.allocated = 0;
  for (let i = items.length - 1; i >= 0; i--) decref(t, items[i] as PyObject);
  t.heap.free(address, 8 * allocated);
}

/** Appends the items of any iterable. */
export function listExtend(t: Thread, list: PyContainer, iterable: PyObject): void {
  const { type } = iterable;
  if (type === t.types.list || type === t.types.tuple || iterable === list) {
    extendFromItems(t, list.value as ListItems, type === t.types.tuple ? (iterable.value as PyObject[]) : listItems(iterable));
  } else if (!extendsDirectly(t) || !extendFromHashTable(t, list.value as ListItems, iterable)) {
    extendFromIterable(t, list.value as ListItems, iterable);
  }
}

/** What is told of the items of an iterator is not told of those that are taken from a table: see HostAnswers. */
function extendsDirectly(t: Thread): boolean {
  return t.profile.listExtendsFromSetsAndDictsDirectly && !(t as Machine).entersFromHost;
}

function extendFromItems(t: Thread, storage: ListItems, source: readonly PyObject[]): void {
  const n = source.length;
  if (n === 0) return;
  const { items } = storage;
  t.charge(n);
  if (storage.address === 0) preallocate(t, storage, n);
  else resizeItems(t, storage, items.length + n);
  for (let i = 0; i < n; i++) {
    const item = source[i] as PyObject;
    item.refcount++;
    items.push(item);
  }
}

function extendFromIterable(t: Thread, storage: ListItems, iterable: PyObject): void {
  const iterator = getIter(t, iterable);
  try {
    const n = lengthHint(t, iterable, 8);
    if (storage.address !== 0) {
      // A hint beyond any memory is not believed; the items may be few.
      if (storage.items.length + n <= ITEMS_MAX) resizeItems(t, storage, storage.items.length + n);
    } else if (n > 0) {
      preallocate(t, storage, n);
    }
    let count = 0;
    for (;;) {
      const item = iterNext(t, iterator);
      if (item === null) break;
      if (storage.items.length >= storage.allocated) resizeItems(t, storage, storage.items.length + 1);
      storage.items.push(item);
      count++;
    }
    t.charge(count);
    if (storage.items.length < storage.allocated) resizeItems(t, storage, storage.items.length);
  } finally {
    decref(t, iterator);
  }
}

/** `l[low:high] = value`; null deletes. Bounds are clipped. */
export function listAssignSlice(t: Thread, list: PyContainer, low: number, high: number, value: PyObject | null): void {
  if (value === null) return replaceSlice(t, list, low, high, null);
  const source = value === list ? newListOf(t, listItems(list)) : sequenceFast(t, value, 'can only assign an iterable');
  try {
    replaceSlice(t, list, low, high, source);
  } finally {
    decref(t, source);
  }
}

function replaceSlice(t: Thread, list: PyContainer, low: number, high: number, source: PyObject | null): void {
  const storage = list.value as ListItems;
  const incoming = source === null ? [] : fastItems(t, source);
  const size = storage.items.length;
  const from = Math.min(Math.max(low, 0), size);
  const to = Math.min(Math.max(high, from), size);
  const removedCount = to - from;
  const growth = incoming.length - removedCount;
  if (size + growth === 0) return listClear(t, list);
  t.charge(size - from + incoming.length);
  // The removed items are dropped only when the list is whole again: their deaths may use it.
  const recycle = removedCount > RECYCLE_ON_STACK ? t.heap.malloc(8 * removedCount) : 0;
  const { items } = storage;
  const removed = items.slice(from, to);
  if (growth !== 0) resizeItems(t, storage, size + growth);
  replaceRange(items, from, to, incoming);
  for (let i = 0; i < incoming.length; i++) (incoming[i] as PyObject).refcount++;
  for (let i = removed.length - 1; i >= 0; i--) decref(t, removed[i] as PyObject);
  if (recycle !== 0) t.heap.free(recycle, 8 * removedCount);
}

function replaceRange(items: PyObject[], from: number, to: number, incoming: readonly PyObject[]): void {
  const { length } = items;
  if (to === length) {
    items.length = from;
    for (let i = 0; i < incoming.length; i++) items.push(incoming[i] as PyObject);
  } else if (incoming.length === 0) {
    items.splice(from, to - from);
  } else {
    const tail = items.slice(to);
    items.length = from;
    for (let i = 0; i < incoming.length; i++) items.push(incoming[i] as PyObject);
    for (let i = 0; i < tail.length; i++) items.push(tail[i] as PyObject);
  }
}

/** Takes out one item and returns its reference. The capacity follows the resize rule. */
export function listTakeItem(t: Thread, list: PyContainer, index: number): PyObject {
  const storage = list.value as ListItems;
  const { items } = storage;
  const item = items[index] as PyObject;
  const size = items.length - 1;
  if (size === 0 && !t.profile.listPopLastKeepsBlock) {
    incref(item);
    listClear(t, list);
    return item;
  }
  resizeItems(t, storage, size);
  if (index === size) items.pop();
  else removeAt(t, items, index);
  return item;
}

export function removeAt(t: Thread, items: PyObject[], index: number): void {
  t.charge((items.length - index) >> 3);
  if (index === 0) items.shift();
  else items.splice(index, 1);
}

export function insertAt(t: Thread, items: PyObject[], index: number, item: PyObject): void {
  t.charge((items.length - index) >> 3);
  if (index === items.length) items.push(item);
  else if (index === 0) items.unshift(item);
  else items.splice(index, 0, item);
}
