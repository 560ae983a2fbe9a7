// `tuple`: its items are the object's own block. `()` is one object; dead short tuples are kept by length for the next ones.
// Follows Objects/tupleobject.c and PySequence_Tuple of Objects/abstract.c, CPython 3.10-3.13.
// Invariant: `value` is never changed once the tuple can be reached from Python code.
// The iterator is in tuple-iterator.ts.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { TupleHash } from '../numbers/hash-combine.ts';
import { HashPair } from '../numbers/hash-pair.ts';
import { newBool } from './bool.ts';
import { positionalRange, rejectKeywordsOfBase } from './container-arguments.ts';
import { indexError, memoryError, typeError, valueError } from './errors.ts';
import { mayBeTracked } from './gc-tracking.ts';
import { newGenericAlias } from './generic-alias.ts';
import { newInt } from './int.ts';
import { listItems } from './list.ts';
import { deferDealloc, endDealloc, newInstance, releaseObject } from './object.ts';
import { compareBool, richCompare } from './protocols/compare.ts';
import { getIter, iterNext, lengthHint } from './protocols/iterate.ts';
import { hash, reprText } from './protocols/object.ts';
import { newSequenceIndex, sliceBound } from './sequence-index.ts';
import { isSlice, sliceIndices } from './slice.ts';
import { newStr, newStrFromText } from './str.ts';
import { newTupleIterator } from './tuple-iterator.ts';

export interface PyTuple extends PyContainer {
  value: PyObject[];
}

/** Bytes of a tuple before its items, its header included, the collector's not. */
const TUPLE_BYTES = 24;
const ITEMS_MAX = 2 ** 60;

export function isTuple(o: PyObject): o is PyTuple {
  return (o.type.flags & TypeFlags.TupleSubclass) !== 0;
}

/** Borrowed, and not to be changed. */
export function tupleItems(o: PyObject): readonly PyObject[] {
  return o.value as PyObject[];
}

/** Steals the references to the items, and the array. */
export function newTuple(t: Thread, items: PyObject[]): PyTuple {
  const n = items.length;
  if (n === 0) return incref(t.emptyTuple) as PyTuple;
  const tuple = allocate(t, n, items);
  t.heap.track(tuple);
  return tuple;
}

/** A tuple of new references to some items. */
export function newTupleOf(t: Thread, items: readonly PyObject[]): PyTuple {
  for (let i = 0; i < items.length; i++) (items[i] as PyObject).refcount++;
  return newTuple(t, items.slice());
}

/** Steals both references. */
export function newPair(t: Thread, first: PyObject, second: PyObject): PyTuple {
  const tuple = allocate(t, 2, [first, second]);
  t.heap.track(tuple);
  return tuple;
}

/** `tuple(iterable)`, for exact tuples the object itself. */
export function tupleFrom(t: Thread, iterable: PyObject): PyTuple {
  if (iterable.type === t.types.tuple) return incref(iterable) as PyTuple;
  if (iterable.type === t.types.list) return newTupleOf(t, listItems(iterable));
  return collect(t, iterable);
}

/** What BUILD_TUPLE-like code uses when the length is found out on the way: grows its block as PySequence_Tuple does. */
function collect(t: Thread, iterable: PyObject): PyTuple {
  const iterator = getIter(t, iterable);
  let tuple: PyTuple | null = null;
  let room = 0;
  try {
    room = lengthHint(t, iterable, 10);
    const items: PyObject[] = [];
    tuple = allocateRoom(t, room, items);
    for (;;) {
      const item = iterNext(t, iterator);
      if (item === null) break;
      if (items.length >= room) {
        const grown = growth(room);
        tuple = resizeBlock(t, tuple, room, grown);
        room = grown;
      }
      items.push(item);
    }
    t.charge(items.length);
    const result = resizeBlock(t, tuple, room, items.length);
    tuple = null;
    return result;
  } finally {
    if (tuple !== null) discard(t, tuple, room);
    decref(t, iterator);
  }
}

function growth(room: number): number {
  const more = room + 10;
  return more + (more >> 2);
}

function allocateRoom(t: Thread, room: number, items: PyObject[]): PyTuple {
  if (room > ITEMS_MAX) throw memoryError(t);
  if (room === 0) return incref(t.emptyTuple) as PyTuple;
  const tuple = allocate(t, room, items);
  t.heap.track(tuple);
  return tuple;
}

/** _PyTuple_Resize of a tuple that nobody else knows. */
function resizeBlock(t: Thread, tuple: PyTuple, from: number, to: number): PyTuple {
  if (from === to) return tuple;
  const items = tuple.value;
  if (to === 0) {
    discard(t, tuple, from);
    return incref(t.emptyTuple) as PyTuple;
  }
  if (from === 0) {
    decref(t, tuple);
    return allocateRoom(t, to, []);
  }
  t.heap.untrack(tuple);
  tuple.address = t.heap.realloc(tuple.address - 2, TUPLE_BYTES + 16 + 8 * from, TUPLE_BYTES + 16 + 8 * to) + 2;
  tuple.value = items;
  t.heap.track(tuple);
  return tuple;
}

/** Frees an unfinished tuple whose block has room for `room` items. */
function discard(t: Thread, tuple: PyTuple, room: number): void {
  if (tuple === t.emptyTuple) return decref(t, tuple);
  if (--tuple.refcount > 0) return;
  const items = tuple.value;
  t.heap.untrack(tuple);
  for (let i = items.length - 1; i >= 0; i--) decref(t, items[i] as PyObject);
  release(t, tuple, room);
}

function allocate(t: Thread, n: number, items: PyObject[]): PyTuple {
  const type = t.types.tuple;
  if (n <= t.profile.tupleReuseLengthMax) {
    const address = t.heap.freeLists.tuples[n]?.take();
    if (address !== undefined) return t.heap.reuseContainer(type, address, items) as PyTuple;
  }
  return t.heap.newContainer(t, type, TUPLE_BYTES + 8 * n, items) as PyTuple;
}

function dealloc(t: Thread, o: PyObject): void {
  const self = o as PyTuple;
  t.heap.untrack(self);
  const isExact = self.type === t.types.tuple;
  if (isExact && deferDealloc(t, self)) return;
  const items = self.value;
  for (let i = items.length - 1; i >= 0; i--) decref(t, items[i] as PyObject);
  release(t, self, items.length);
  if (isExact) endDealloc(t);
}

/** A tuple with room for `n` items whose `value` the caller fills; `discardTuple` when it cannot. */
export function newUnfilledTuple(t: Thread, n: number): PyTuple {
  return allocateRoom(t, n, []);
}

export function discardTuple(t: Thread, tuple: PyTuple, n: number): void {
  discard(t, tuple, n);
}

function release(t: Thread, self: PyTuple, n: number): void {
  if (self.type === t.types.tuple && t.heap.freeLists.tuples[n]?.park(self.address) === true) t.heap.parkContainer();
  else releaseObject(t, self, 8 * n);
}

function traverse(o: PyObject, visit: Visit): void {
  const items = o.value as PyObject[];
  for (let i = items.length - 1; i >= 0; i--) visit(items[i] as PyObject);
}

/** Only items that can never be part of a cycle: checked at every collection (_PyTuple_MaybeUntrack). */
function mayUntrack(o: PyObject, full: boolean): boolean {
  if (full || o.type.spec !== TUPLE) return false;
  const items = o.value as PyObject[];
  for (let i = 0; i < items.length; i++) if (mayBeTracked(items[i] as PyObject)) return false;
  return true;
}

function tupleNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  rejectKeywordsOfBase(t, 'tuple', t.types.tuple, type, kwnames);
  const n = args.length - (kwnames?.length ?? 0);
  positionalRange(t, 'tuple', n, 0, 1);
  if (type !== t.types.tuple) return subtypeNew(t, type, n === 0 ? null : (args[0] as PyObject));
  return n === 0 ? incref(t.emptyTuple) : tupleFrom(t, args[0] as PyObject);
}

function subtypeNew(t: Thread, type: PyType, iterable: PyObject | null): PyObject {
  const plain = iterable === null ? (incref(t.emptyTuple) as PyTuple) : tupleFrom(t, iterable);
  const items = plain.value.slice();
  const o = newInstance(t, type, 8 * items.length);
  for (let i = 0; i < items.length; i++) (items[i] as PyObject).refcount++;
  o.value = items;
  decref(t, plain);
  return o;
}

function tupleRepr(t: Thread, o: PyObject): PyObject {
  const items = o.value as PyObject[];
  if (items.length === 0) return newStr(t, '()');
  if (!t.reprEnter(o)) return newStr(t, '(...)');
  try {
    let text = '(';
    for (let i = 0; i < items.length; i++) {
      const part = reprText(t, items[i] as PyObject);
      text += i === 0 ? part : `, ${part}`;
    }
    return newStrFromText(t, items.length === 1 ? `${text},)` : `${text})`);
  } finally {
    t.reprLeave(o);
  }
}

function tupleHash(t: Thread, o: PyObject): number {
  const items = o.value as PyObject[];
  t.charge(items.length);
  const sum = new TupleHash();
  for (let i = 0; i < items.length; i++) {
    const lo = hash(t, items[i] as PyObject);
    sum.add(lo, t.hashHi);
  }
  const out = new HashPair();
  sum.finish(out, items.length);
  t.hashHi = out.hi;
  return out.lo;
}

function tupleCompare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isTuple(a) || !isTuple(b)) return incref(t.notImplemented);
  return compareSequences(t, a.value, b.value, op);
}

/** Finds the first items that differ, then compares those, or the lengths. The items stay alive by themselves: tuples are constant. */
function compareSequences(t: Thread, a: readonly PyObject[], b: readonly PyObject[], op: CompareOp): PyObject {
  const common = Math.min(a.length, b.length);
  let i = 0;
  while (i < common && compareBool(t, a[i] as PyObject, b[i] as PyObject, CompareOp.EQ)) i++;
  if (i < common) {
    if (op === CompareOp.EQ) return newBool(t, false);
    if (op === CompareOp.NE) return newBool(t, true);
    return richCompare(t, a[i] as PyObject, b[i] as PyObject, op);
  }
  return newBool(t, compareLengths(a.length, b.length, op));
}

export function compareLengths(a: number, b: number, op: CompareOp): boolean {
  switch (op) {
    case CompareOp.LT:
      return a < b;
    case CompareOp.LE:
      return a <= b;
    case CompareOp.EQ:
      return a === b;
    case CompareOp.NE:
      return a !== b;
    case CompareOp.GT:
      return a > b;
    case CompareOp.GE:
      return a >= b;
  }
}

function contains(t: Thread, o: PyObject, value: PyObject): boolean {
  const items = o.value as PyObject[];
  for (let i = 0; i < items.length; i++) if (compareBool(t, items[i] as PyObject, value, CompareOp.EQ)) return true;
  return false;
}

function concat(t: Thread, a: PyObject, b: PyObject): PyObject {
  const left = a.value as PyObject[];
  if (left.length === 0 && b.type === t.types.tuple) return incref(b);
  if (!isTuple(b)) throw typeError(t, `can only concatenate tuple (not "${b.type.name}") to tuple`);
  if (b.value.length === 0 && a.type === t.types.tuple) return incref(a);
  t.charge(left.length + b.value.length);
  t.heap.reserve(8 * (left.length + b.value.length));
  const items = left.concat(b.value);
  for (let i = 0; i < items.length; i++) (items[i] as PyObject).refcount++;
  return newTuple(t, items);
}

function repeat(t: Thread, o: PyObject, times: number): PyObject {
  const items = o.value as PyObject[];
  if ((items.length === 0 || times === 1) && o.type === t.types.tuple) return incref(o);
  if (items.length === 0 || times <= 0) return incref(t.emptyTuple);
  return newTuple(t, repeatItems(t, items, times));
}

/** New references to `items`, `times` times over. */
export function repeatItems(t: Thread, items: readonly PyObject[], times: number): PyObject[] {
  const n = items.length * times;
  if (n > ITEMS_MAX) throw memoryError(t);
  t.heap.reserve(8 * n);
  t.charge(n);
  const result: PyObject[] = [];
  for (let k = 0; k < times; k++) for (let i = 0; i < items.length; i++) result.push(items[i] as PyObject);
  for (let i = 0; i < items.length; i++) (items[i] as PyObject).refcount += times;
  return result;
}

function item(t: Thread, o: PyObject, index: number): PyObject {
  const items = o.value as PyObject[];
  if (index < 0 || index >= items.length) throw indexError(t, 'tuple index out of range');
  return incref(items[index] as PyObject);
}

function subscript(t: Thread, o: PyObject, key: PyObject): PyObject {
  const index = newSequenceIndex(t, key);
  if (index !== null) return item(t, o, index < 0 ? index + (o.value as PyObject[]).length : index);
  if (!isSlice(key)) throw typeError(t, `tuple indices must be integers or slices, not ${key.type.name}`);
  const range = sliceIndices(t, key, (o.value as PyObject[]).length);
  const items = o.value as PyObject[];
  if (range.length <= 0) return incref(t.emptyTuple);
  if (range.start === 0 && range.step === 1 && range.length === items.length && o.type === t.types.tuple) return incref(o);
  t.charge(range.length);
  if (range.step === 1) return newTupleOf(t, items.slice(range.start, range.start + range.length));
  const picked: PyObject[] = [];
  for (let i = 0, at = range.start; i < range.length; i++, at += range.step) picked.push(incref(items[at] as PyObject));
  return newTuple(t, picked);
}

function index(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const items = o.value as PyObject[];
  let start = args.length > 1 ? sliceBound(t, args[1] as PyObject) : 0;
  let stop = args.length > 2 ? sliceBound(t, args[2] as PyObject) : Number.MAX_SAFE_INTEGER;
  if (start < 0) start = Math.max(0, start + items.length);
  if (stop < 0) stop += items.length;
  else if (stop > items.length) stop = items.length;
  for (let i = start; i < stop; i++) {
    if (compareBool(t, items[i] as PyObject, args[0] as PyObject, CompareOp.EQ)) return newInt(t, i);
  }
  throw valueError(t, 'tuple.index(x): x not in tuple');
}

function count(t: Thread, o: PyObject, value: PyObject): PyObject {
  const items = o.value as PyObject[];
  let n = 0;
  for (let i = 0; i < items.length; i++) if (compareBool(t, items[i] as PyObject, value, CompareOp.EQ)) n++;
  return newInt(t, n);
}

function getNewArgs(t: Thread, o: PyObject): PyObject {
  const plain = o.type === t.types.tuple ? incref(o) : newTupleOf(t, o.value as PyObject[]);
  return newTuple(t, [plain]);
}

const length = (_t: Thread, o: PyObject): number => (o.value as PyObject[]).length;

export const TUPLE: TypeSpec = new TypeSpec({
  name: 'tuple',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.TupleSubclass | TypeFlags.Sequence | TypeFlags.MatchSelf,
  basicsize: TUPLE_BYTES,
  itemsize: 8,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: traverse,
    tpMayUntrack: mayUntrack,
    tpItemCount: (o) => (o.value as PyObject[]).length,
    tpRepr: tupleRepr,
    tpHash: tupleHash,
    tpRichcompare: tupleCompare,
    tpIter: newTupleIterator,
    tpNew: tupleNew,
    sqLength: length,
    sqConcat: concat,
    sqRepeat: repeat,
    sqItem: item,
    sqContains: contains,
    mpLength: length,
    mpSubscript: subscript,
  },
  methods: [
    noArgs('__getnewargs__', getNewArgs, { signature: '($self, /)' }),
    positional('index', [1, 3], index, { signature: '($self, value, start=0, stop=sys.maxsize, /)' }),
    oneArg('count', count, { signature: '($self, value, /)' }),
    oneArg('__class_getitem__', newGenericAlias, { binding: 'class' }),
  ],
  doc: 'An immutable sequence of objects.',
});
