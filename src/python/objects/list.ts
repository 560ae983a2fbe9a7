// `list`: its operators and methods. How the item array grows is in list-storage.ts, sorting in list-sort.ts, iterators in list-iterator.ts.
// Follows Objects/listobject.c, CPython 3.10-3.13.
// Every loop that compares items holds the item it compares and reads the length anew: `__eq__` may change the list.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { keywords, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { newBool } from './bool.ts';
import { positionalRange, rejectKeywords } from './container-arguments.ts';
import { indexError, memoryError, typeError, valueError } from './errors.ts';
import { newGenericAlias } from './generic-alias.ts';
import { newInt } from './int.ts';
import { newListIterator, newListReverseIterator } from './list-iterator.ts';
import { sortMethod } from './list-sort.ts';
import {
  fastItems,
  insertAt,
  isList,
  LIST_BYTES,
  ListItems,
  listAppend,
  listAssignSlice,
  listClear,
  listExtend,
  listItems,
  listTakeItem,
  newList,
  newListOf,
  removeAt,
  resizeItems,
  sequenceFast,
} from './list-storage.ts';
import { deferDealloc, endDealloc, newInstance, releaseObject } from './object.ts';
import { compareBool, richCompare } from './protocols/compare.ts';
import { reprText } from './protocols/object.ts';
import { newSequenceIndex, sliceBound, ssizeArgument } from './sequence-index.ts';
import { adjustSlice, isSlice, type PySlice, type SliceRange, unpackSlice } from './slice.ts';
import { newStrFromText } from './str.ts';
import { compareLengths, repeatItems } from './tuple.ts';

export {
  isList,
  ListItems,
  listAppend,
  listAssignSlice,
  listClear,
  listExtend,
  listFrom,
  listItems,
  newList,
  newListOf,
  type PyList,
  sequenceFast,
} from './list-storage.ts';

const ITEMS_MAX = 2 ** 60;

function dealloc(t: Thread, o: PyObject): void {
  const self = o as PyContainer;
  t.heap.untrack(self);
  const isExact = self.type === t.types.list;
  if (isExact && deferDealloc(t, self)) return;
  const storage = self.value as ListItems;
  if (storage.address !== 0) {
    const { items } = storage;
    for (let i = items.length - 1; i >= 0; i--) decref(t, items[i] as PyObject);
    t.heap.free(storage.address, 8 * storage.allocated);
  }
  if (isExact && t.heap.freeLists.list.park(self.address)) t.heap.parkContainer();
  else releaseObject(t, self);
  if (isExact) endDealloc(t);
}

function traverse(o: PyObject, visit: Visit): void {
  const { items } = o.value as ListItems;
  for (let i = items.length - 1; i >= 0; i--) visit(items[i] as PyObject);
}

function listNew(t: Thread, type: PyType): PyObject {
  const o = newInstance(t, type);
  o.value = new ListItems([]);
  return o;
}

function init(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const { list } = t.types;
  if (self.type === list || (t.profile.subclassConstructorsRejectKeywords && self.type.ops.tpNew === list.ops.tpNew)) {
    rejectKeywords(t, 'list', kwnames);
  }
  const n = args.length - (kwnames?.length ?? 0);
  positionalRange(t, 'list', n, 0, 1);
  listClear(t, self as PyContainer);
  if (n > 0) listExtend(t, self as PyContainer, args[0] as PyObject);
}

function listRepr(t: Thread, o: PyObject): PyObject {
  const storage = o.value as ListItems;
  if (storage.items.length === 0) return newStrFromText(t, '[]');
  if (!t.reprEnter(o)) return newStrFromText(t, '[...]');
  try {
    let text = '[';
    for (let i = 0; i < storage.items.length; i++) {
      const part = reprText(t, storage.items[i] as PyObject);
      text += i === 0 ? part : `, ${part}`;
    }
    return newStrFromText(t, `${text}]`);
  } finally {
    t.reprLeave(o);
  }
}

function compare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isList(a) || !isList(b)) return incref(t.notImplemented);
  const left = a.value;
  const right = b.value;
  if (left.items.length !== right.items.length && (op === CompareOp.EQ || op === CompareOp.NE))
    return newBool(t, op === CompareOp.NE);
  let i = 0;
  while (i < left.items.length && i < right.items.length && equalAt(t, left, right, i)) i++;
  if (i >= left.items.length || i >= right.items.length) {
    return newBool(t, compareLengths(left.items.length, right.items.length, op));
  }
  if (op === CompareOp.EQ || op === CompareOp.NE) return newBool(t, op === CompareOp.NE);
  const x = incref(left.items[i] as PyObject);
  const y = incref(right.items[i] as PyObject);
  try {
    return richCompare(t, x, y, op);
  } finally {
    decref(t, x);
    decref(t, y);
  }
}

function equalAt(t: Thread, left: ListItems, right: ListItems, i: number): boolean {
  const x = left.items[i] as PyObject;
  const y = right.items[i] as PyObject;
  if (x === y) return true;
  x.refcount++;
  y.refcount++;
  try {
    return compareBool(t, x, y, CompareOp.EQ);
  } finally {
    decref(t, x);
    decref(t, y);
  }
}

/** Is the item at `i` equal to `value`? */
function itemEquals(t: Thread, storage: ListItems, i: number, value: PyObject): boolean {
  const item = storage.items[i] as PyObject;
  if (item === value) return true;
  item.refcount++;
  try {
    return compareBool(t, item, value, CompareOp.EQ);
  } finally {
    decref(t, item);
  }
}

function contains(t: Thread, o: PyObject, value: PyObject): boolean {
  return positionOf(t, o.value as ListItems, value, 0, Number.MAX_SAFE_INTEGER) >= 0;
}

/** The first position from `start` on and before `stop` of an item that equals the value, or -1; the list may change meanwhile. */
function positionOf(t: Thread, storage: ListItems, value: PyObject, start: number, stop: number): number {
  let i = start;
  while (i < stop && i < storage.items.length && !itemEquals(t, storage, i, value)) i++;
  t.charge((i - start) >>> 4);
  return i < stop && i < storage.items.length ? i : -1;
}

function index(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const storage = o.value as ListItems;
  const value = args[0] as PyObject;
  let start = args.length > 1 ? sliceBound(t, args[1] as PyObject) : 0;
  let stop = args.length > 2 ? sliceBound(t, args[2] as PyObject) : Number.MAX_SAFE_INTEGER;
  if (start < 0) start = Math.max(0, start + storage.items.length);
  if (stop < 0) stop = Math.max(0, stop + storage.items.length);
  const position = positionOf(t, storage, value, start, stop);
  if (position >= 0) return newInt(t, position);
  throw valueError(t, `${reprText(t, value)} is not in list`);
}

function count(t: Thread, o: PyObject, value: PyObject): PyObject {
  const storage = o.value as ListItems;
  let n = 0;
  t.charge(storage.items.length >>> 4);
  for (let i = 0; i < storage.items.length; i++) if (itemEquals(t, storage, i, value)) n++;
  return newInt(t, n);
}

function remove(t: Thread, o: PyObject, value: PyObject): PyObject {
  const position = positionOf(t, o.value as ListItems, value, 0, Number.MAX_SAFE_INTEGER);
  if (position < 0) throw valueError(t, 'list.remove(x): x not in list');
  listAssignSlice(t, o as PyContainer, position, position + 1, null);
  return incref(t.none);
}

function append(t: Thread, o: PyObject, item: PyObject): PyObject {
  listAppend(t, o as PyContainer, incref(item));
  return incref(t.none);
}

function insert(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const where = ssizeArgument(t, args[0] as PyObject);
  const storage = o.value as ListItems;
  const { items } = storage;
  const n = items.length;
  resizeItems(t, storage, n + 1);
  const at = where < 0 ? Math.max(0, where + n) : Math.min(where, n);
  insertAt(t, items, at, incref(args[1] as PyObject));
  return incref(t.none);
}

function extend(t: Thread, o: PyObject, iterable: PyObject): PyObject {
  listExtend(t, o as PyContainer, iterable);
  return incref(t.none);
}

function pop(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const at = args.length > 0 ? ssizeArgument(t, args[0] as PyObject) : -1;
  const n = listItems(o).length;
  if (n === 0) throw indexError(t, 'pop from empty list');
  const position = at < 0 ? at + n : at;
  if (position < 0 || position >= n) throw indexError(t, 'pop index out of range');
  return listTakeItem(t, o as PyContainer, position);
}

function reverse(t: Thread, o: PyObject): PyObject {
  const { items } = o.value as ListItems;
  t.charge(items.length >> 3);
  items.reverse();
  return incref(t.none);
}

function copy(t: Thread, o: PyObject): PyObject {
  t.charge(listItems(o).length);
  return newListOf(t, listItems(o));
}

function clear(t: Thread, o: PyObject): PyObject {
  listClear(t, o as PyContainer);
  return incref(t.none);
}

function sizeOf(t: Thread, o: PyObject): PyObject {
  return newInt(t, o.type.basicsize + 8 * (o.value as ListItems).allocated);
}

function concat(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (!isList(b)) throw typeError(t, `can only concatenate list (not "${b.type.name}") to list`);
  const left = listItems(a);
  const right = listItems(b);
  t.heap.reserve(8 * (left.length + right.length));
  t.charge(left.length + right.length);
  return newListOf(t, left.concat(right));
}

function repeat(t: Thread, o: PyObject, times: number): PyObject {
  const items = listItems(o);
  if (items.length === 0 || times <= 0) return newList(t, []);
  return newList(t, repeatItems(t, items, times));
}

function inplaceRepeat(t: Thread, o: PyObject, times: number): PyObject {
  const storage = o.value as ListItems;
  const { items } = storage;
  const n = items.length;
  if (n === 0 || times === 1) return incref(o);
  if (times < 1) {
    listClear(t, o as PyContainer);
    return incref(o);
  }
  if (n * times > ITEMS_MAX) throw memoryError(t);
  t.charge(n * times);
  resizeItems(t, storage, n * times);
  for (let i = 0; i < n; i++) (items[i] as PyObject).refcount += times - 1;
  for (let k = 1; k < times; k++) for (let i = 0; i < n; i++) items.push(items[i] as PyObject);
  return incref(o);
}

function inplaceConcat(t: Thread, o: PyObject, other: PyObject): PyObject {
  listExtend(t, o as PyContainer, other);
  return incref(o);
}

function item(t: Thread, o: PyObject, at: number): PyObject {
  const { items } = o.value as ListItems;
  if (at < 0 || at >= items.length) throw indexError(t, 'list index out of range');
  return incref(items[at] as PyObject);
}

function assignItem(t: Thread, o: PyObject, at: number, value: PyObject | null): void {
  const { items } = o.value as ListItems;
  if (at < 0 || at >= items.length) throw indexError(t, 'list assignment index out of range');
  if (value !== null) {
    const old = items[at] as PyObject;
    items[at] = incref(value);
    decref(t, old);
  } else if (t.profile.listDeleteItemKeepsCapacity) {
    const old = items[at] as PyObject;
    removeAt(t, items, at);
    decref(t, old);
  } else {
    listAssignSlice(t, o as PyContainer, at, at + 1, null);
  }
}

function subscript(t: Thread, o: PyObject, key: PyObject): PyObject {
  const at = newSequenceIndex(t, key);
  if (at !== null) return item(t, o, at < 0 ? at + listItems(o).length : at);
  if (!isSlice(key)) throw typeError(t, `list indices must be integers or slices, not ${key.type.name}`);
  const bounds = unpackSlice(t, key);
  const items = listItems(o);
  const range = adjustSlice(bounds, items.length);
  if (range.length <= 0) return newList(t, []);
  t.charge(range.length);
  if (range.step === 1) return newListOf(t, items.slice(range.start, range.start + range.length));
  return newListOf(t, pick(items, range));
}

function pick(items: readonly PyObject[], range: SliceRange): PyObject[] {
  const picked: PyObject[] = [];
  for (let i = 0, at = range.start; i < range.length; i++, at += range.step) picked.push(items[at] as PyObject);
  return picked;
}

function assignSubscript(t: Thread, o: PyObject, key: PyObject, value: PyObject | null): void {
  const at = newSequenceIndex(t, key);
  if (at !== null) return assignItem(t, o, at < 0 ? at + listItems(o).length : at, value);
  if (!isSlice(key)) throw typeError(t, `list indices must be integers or slices, not ${key.type.name}`);
  if (value === null) deleteSlice(t, o as PyContainer, key);
  else assignSlice(t, o as PyContainer, key, value);
}

/** `s[5:2] = [..]` inserts before 5, not before 2. */
function slicePositions(o: PyObject, bounds: SliceRange): SliceRange {
  const range = adjustSlice(bounds, listItems(o).length);
  if (range.step < 0 ? range.start < range.stop : range.start > range.stop) range.stop = range.start;
  return range;
}

function deleteSlice(t: Thread, o: PyContainer, key: PySlice): void {
  const range = slicePositions(o, unpackSlice(t, key));
  if (range.step === 1) return listAssignSlice(t, o, range.start, range.stop, null);
  if (range.length <= 0) return;
  const storage = o.value as ListItems;
  const { items } = storage;
  const step = Math.abs(range.step);
  const first = range.step < 0 ? range.start + range.step * (range.length - 1) : range.start;
  t.charge(items.length - first);
  const garbageBlock = t.heap.malloc(8 * range.length);
  const garbage: PyObject[] = [];
  let kept = first;
  for (let i = first; i < items.length; i++) {
    if (garbage.length < range.length && (i - first) % step === 0) garbage.push(items[i] as PyObject);
    else items[kept++] = items[i] as PyObject;
  }
  items.length = kept;
  resizeItems(t, storage, kept);
  for (const old of garbage) decref(t, old);
  t.heap.free(garbageBlock, 8 * range.length);
}

function assignSlice(t: Thread, o: PyContainer, key: PySlice, value: PyObject): void {
  const bounds = unpackSlice(t, key);
  if (bounds.step === 1 && !t.profile.listSliceIterableCheckedFirst) {
    const range = slicePositions(o, bounds);
    return listAssignSlice(t, o, range.start, range.stop, value);
  }
  const source = o === value ? newListOf(t, listItems(o)) : sequenceFast(t, value, 'must assign iterable to extended slice');
  try {
    const range = slicePositions(o, bounds);
    if (range.step === 1) return listAssignSlice(t, o, range.start, range.stop, source);
    const incoming = fastItems(t, source);
    if (incoming.length !== range.length) {
      throw valueError(t, `attempt to assign sequence of size ${incoming.length} to extended slice of size ${range.length}`);
    }
    if (range.length > 0) assignExtended(t, listItems(o), range, incoming);
  } finally {
    decref(t, source);
  }
}

function assignExtended(t: Thread, items: PyObject[], range: SliceRange, incoming: readonly PyObject[]): void {
  t.charge(range.length);
  const garbageBlock = t.heap.malloc(8 * range.length);
  const garbage: PyObject[] = [];
  for (let i = 0, at = range.start; i < range.length; i++, at += range.step) {
    garbage.push(items[at] as PyObject);
    items[at] = incref(incoming[i] as PyObject);
  }
  for (const old of garbage) decref(t, old);
  t.heap.free(garbageBlock, 8 * range.length);
}

const length = (_t: Thread, o: PyObject): number => listItems(o).length;

export const LIST: TypeSpec = new TypeSpec({
  name: 'list',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.ListSubclass | TypeFlags.Sequence | TypeFlags.MatchSelf,
  basicsize: LIST_BYTES,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: traverse,
    tpClear: (t, o) => listClear(t, o as PyContainer),
    tpRepr: listRepr,
    tpRichcompare: compare,
    tpIter: newListIterator,
    tpNew: listNew,
    tpInit: init,
    sqLength: length,
    sqConcat: concat,
    sqRepeat: repeat,
    sqItem: item,
    sqAssItem: assignItem,
    sqContains: contains,
    sqInplaceConcat: inplaceConcat,
    sqInplaceRepeat: inplaceRepeat,
    mpLength: length,
    mpSubscript: subscript,
    mpAssSubscript: assignSubscript,
  },
  methods: [
    oneArg('__getitem__', subscript, { signature: '($self, index, /)' }),
    noArgs('__reversed__', newListReverseIterator, { signature: '($self, /)' }),
    noArgs('__sizeof__', sizeOf, { signature: '($self, /)' }),
    noArgs('clear', clear, { signature: '($self, /)' }),
    noArgs('copy', copy, { signature: '($self, /)' }),
    oneArg('append', append, { signature: '($self, object, /)' }),
    positional('insert', [2, 2], insert, { signature: '($self, index, object, /)' }),
    oneArg('extend', extend, { signature: '($self, iterable, /)' }),
    positional('pop', [0, 1], pop, { signature: '($self, index=-1, /)' }),
    oneArg('remove', remove, { signature: '($self, value, /)' }),
    positional('index', [1, 3], index, { signature: '($self, value, start=0, stop=sys.maxsize, /)' }),
    oneArg('count', count, { signature: '($self, value, /)' }),
    noArgs('reverse', reverse, { signature: '($self, /)' }),
    keywords('sort', sortMethod, { signature: '($self, /, *, key=None, reverse=False)' }),
    oneArg('__class_getitem__', newGenericAlias, { binding: 'class' }),
  ],
  doc: 'A mutable sequence of objects.',
});
