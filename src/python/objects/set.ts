// `set` and `frozenset`: their operators and methods. The table is in set-table.ts, the algebra in set-operations.ts.
// Follows Objects/setobject.c, CPython 3.10-3.13.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref } from '../heap/heap.ts';
import { incref, isSubtype, type PyContainer, type PyObject, type PyType, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { type NativeSpec, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { FrozensetHash } from '../numbers/hash-combine.ts';
import { HashPair } from '../numbers/hash-pair.ts';
import { newBool } from './bool.ts';
import { positionalRange, rejectKeywords, rejectKeywordsOfBase } from './container-arguments.ts';
import { catching, keyError, raiseNew } from './errors.ts';
import { KEY_ERROR, TYPE_ERROR } from './exceptions.ts';
import { newGenericAlias } from './generic-alias.ts';
import { newInt } from './int.ts';
import { releasing } from './iterator-support.ts';
import { listFrom } from './list-storage.ts';
import { deferDealloc, endDealloc, releaseObject } from './object.ts';
import { stateOf } from './object-reduce.ts';
import { reprText } from './protocols/object.ts';
import { newSetIterator } from './set-iterator.ts';
import {
  isDisjoint,
  isSubset,
  isSuperset,
  makeSet,
  setCopy,
  setDifference,
  setDifferenceOfAll,
  setDifferenceUpdate,
  setIntersection,
  setIntersectionOfAll,
  setSymmetricDifference,
  setSymmetricUpdate,
  setUnion,
  setUpdate,
  swapBodies,
} from './set-operations.ts';
import {
  clearTable,
  isAnySet,
  type PySet,
  type SetStorage,
  setAdd,
  setDiscard,
  setHas,
  tableBytes,
  takeSlot,
} from './set-table.ts';
import { newStrFromText } from './str.ts';
import { newTuple } from './tuple.ts';

export { makeSet, setUpdate } from './set-operations.ts';
export { isAnySet, type PySet, SetCursor, SetStorage, setAdd, setDiscard, setHas as setContains, setNext } from './set-table.ts';

const SET_BYTES = 200;

export function newSet(t: Thread): PySet {
  return makeSet(t, t.types.set, null);
}

/** A frozenset of items that the caller keeps. */
export function newFrozenset(t: Thread, items: readonly PyObject[]): PySet {
  const set = makeSet(t, t.types.frozenset, null);
  return releasing(t, set, () => {
    for (const item of items) setAdd(t, set, item);
    return set;
  });
}

function dealloc(t: Thread, o: PyObject): void {
  const self = o as PySet;
  t.heap.untrack(self);
  const isExact = (self.type.flags & TypeFlags.HeapType) === 0;
  if (isExact && deferDealloc(t, self)) return;
  if (self.weakrefs !== null) clearWeakrefs(t, self);
  const storage = self.value;
  for (let slot = 0, left = storage.used; left > 0; slot++) {
    const key = storage.keys[slot] as PyObject | null;
    if (key === null) continue;
    left--;
    decref(t, key);
  }
  const bytes = tableBytes(storage);
  if (bytes > 0) t.heap.free(storage.address, bytes);
  releaseObject(t, self);
  if (isExact) endDealloc(t);
}

function traverse(o: PyObject, visit: Visit): void {
  for (const key of (o.value as SetStorage).keys) if (key !== null) visit(key);
}

function setNew(t: Thread, type: PyType): PyObject {
  return makeSet(t, type, null);
}

function setInit(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  rejectKeywords(t, 'set', kwnames);
  positionalRange(t, self.type.name, args.length, 0, 1);
  const storage = self.value as SetStorage;
  if (storage.fill > 0) clearTable(t, storage);
  storage.hashed = false;
  if (args.length > 0) setUpdate(t, self as PyContainer, args[0] as PyObject);
}

function frozensetNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const { frozenset } = t.types;
  rejectKeywordsOfBase(t, 'frozenset', frozenset, type, kwnames);
  const n = args.length - (kwnames?.length ?? 0);
  positionalRange(t, type.name, n, 0, 1);
  const iterable = n > 0 ? (args[0] as PyObject) : null;
  if (type === frozenset && iterable !== null && iterable.type === frozenset) return incref(iterable);
  return makeSet(t, type, iterable);
}

function setRepr(t: Thread, o: PyObject): PyObject {
  const { name } = o.type;
  if (!t.reprEnter(o)) return newStrFromText(t, `${name}(...)`);
  try {
    if ((o.value as SetStorage).used === 0) return newStrFromText(t, `${name}()`);
    const list = listFrom(t, o);
    let text: string;
    try {
      text = reprText(t, list).slice(1, -1);
    } finally {
      decref(t, list);
    }
    return newStrFromText(t, o.type === t.types.set ? `{${text}}` : `${name}({${text}})`);
  } finally {
    t.reprLeave(o);
  }
}

function frozensetHash(t: Thread, o: PyObject): number {
  const storage = o.value as SetStorage;
  if (!storage.hashed) {
    const sum = new FrozensetHash();
    for (let slot = 0; slot <= storage.mask; slot++) {
      if (storage.keys[slot] !== null) sum.add(storage.lo[slot] as number, storage.hi[slot] as number);
    }
    const out = new HashPair();
    sum.finish(out, storage.used);
    storage.hashLo = out.lo;
    storage.hashHi = out.hi;
    storage.hashed = true;
  }
  t.hashHi = storage.hashHi;
  return storage.hashLo;
}

function compare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isAnySet(t, b)) return incref(t.notImplemented);
  return newBool(t, compareSets(t, a as PySet, b, op));
}

function compareSets(t: Thread, a: PySet, b: PySet, op: CompareOp): boolean {
  const left = a.value;
  const right = b.value;
  switch (op) {
    case CompareOp.EQ:
      if (left.used !== right.used) return false;
      if (left.hashed && right.hashed && (left.hashLo !== right.hashLo || left.hashHi !== right.hashHi)) return false;
      return isSubset(t, a, b);
    case CompareOp.NE:
      return !compareSets(t, a, b, CompareOp.EQ);
    case CompareOp.LE:
      return isSubset(t, a, b);
    case CompareOp.GE:
      return isSuperset(t, a, b);
    case CompareOp.LT:
      return left.used < right.used && isSubset(t, a, b);
    case CompareOp.GT:
      return left.used > right.used && isSuperset(t, a, b);
  }
}

/** Looks a key up; an unhashable set stands for the frozenset of its elements. */
function withFrozenKey(t: Thread, key: PyObject, use: (key: PyObject) => boolean): boolean {
  if (!isSubtype(key.type, t.types.set)) return use(key);
  const answer = catching(t, TYPE_ERROR, () => use(key));
  if (answer !== null) return answer;
  const frozen = makeSet(t, t.types.frozenset, key);
  try {
    return use(frozen);
  } finally {
    decref(t, frozen);
  }
}

function contains(t: Thread, o: PyObject, key: PyObject): boolean {
  return withFrozenKey(t, key, (k) => setHas(t, o as PyContainer, k));
}

function add(t: Thread, o: PyObject, key: PyObject): PyObject {
  setAdd(t, o as PyContainer, key);
  return incref(t.none);
}

function discard(t: Thread, o: PyObject, key: PyObject): PyObject {
  withFrozenKey(t, key, (k) => setDiscard(t, o as PyContainer, k));
  return incref(t.none);
}

function remove(t: Thread, o: PyObject, key: PyObject): PyObject {
  if (!withFrozenKey(t, key, (k) => setDiscard(t, o as PyContainer, k))) throw keyError(t, key);
  return incref(t.none);
}

function pop(t: Thread, o: PyObject): PyObject {
  const storage = o.value as SetStorage;
  const { keys, mask } = storage;
  if (storage.used === 0) throw raiseNew(t, KEY_ERROR, 'pop from an empty set');
  let slot = storage.finger & mask;
  while (keys[slot] === null) slot = slot === mask ? 0 : slot + 1;
  const key = takeSlot(storage, slot);
  storage.finger = slot + 1;
  return key;
}

function clear(t: Thread, o: PyObject): PyObject {
  clearTable(t, o.value as SetStorage);
  return incref(t.none);
}

function reduce(t: Thread, o: PyObject): PyObject {
  const args = newTuple(t, [listFrom(t, o)]);
  return releasing(t, args, () => {
    return newTuple(t, [incref(o.type), args, stateOf(t, o)]);
  });
}

function sizeOf(t: Thread, o: PyObject): PyObject {
  return newInt(t, o.type.basicsize + tableBytes(o.value as SetStorage));
}

type Others = (t: Thread, self: PyObject, others: readonly PyObject[]) => PyObject;

function withArguments(name: string, use: Others): NativeSpec {
  return positional(name, [0, Number.MAX_SAFE_INTEGER], use);
}

function updateAll(t: Thread, o: PyObject, others: readonly PyObject[]): PyObject {
  for (const other of others) setUpdate(t, o as PyContainer, other);
  return incref(t.none);
}

function intersectionUpdate(t: Thread, o: PyObject, others: readonly PyObject[]): PyObject {
  const result = setIntersectionOfAll(t, o, others);
  swapBodies(t, o as PySet, result);
  decref(t, result);
  return incref(t.none);
}

function differenceUpdate(t: Thread, o: PyObject, others: readonly PyObject[]): PyObject {
  for (const other of others) setDifferenceUpdate(t, o as PySet, other);
  return incref(t.none);
}

function symmetricUpdate(t: Thread, o: PyObject, other: PyObject): PyObject {
  setSymmetricUpdate(t, o as PySet, other);
  return incref(t.none);
}

type SetBinary = (t: Thread, a: PyObject, b: PyObject) => PyObject;

/** An operator: both operands must be sets. */
function operator(apply: SetBinary): SetBinary {
  return (t, a, b) => (isAnySet(t, a) && isAnySet(t, b) ? apply(t, a, b) : incref(t.notImplemented));
}

function inplace(apply: (t: Thread, a: PySet, b: PyObject) => void): SetBinary {
  return (t, a, b) => {
    if (!isAnySet(t, b)) return incref(t.notImplemented);
    apply(t, a as PySet, b);
    return incref(a);
  };
}

function intersectInPlace(t: Thread, a: PySet, b: PyObject): void {
  const result = setIntersection(t, a, b);
  swapBodies(t, a, result);
  decref(t, result);
}

const length = (_t: Thread, o: PyObject): number => (o.value as SetStorage).used;

const COMMON_SLOTS = {
  tpDealloc: dealloc,
  tpTraverse: traverse,
  tpClear: (t: Thread, o: PyObject): void => clearTable(t, o.value as SetStorage),
  tpRepr: setRepr,
  tpRichcompare: compare,
  tpIter: newSetIterator,
  nbSubtract: operator(setDifference),
  nbAnd: operator(setIntersection),
  nbXor: operator(setSymmetricDifference),
  nbOr: operator((t, a, b) => setUnion(t, a, [b])),
  sqLength: length,
  sqContains: contains,
};

const COMMON_METHODS: readonly NativeSpec[] = [
  oneArg('__contains__', (t, o, key) => newBool(t, contains(t, o, key))),
  withArguments('difference', setDifferenceOfAll),
  withArguments('intersection', setIntersectionOfAll),
  oneArg('isdisjoint', (t, o, other) => newBool(t, isDisjoint(t, o as PySet, other))),
  oneArg('issubset', (t, o, other) => newBool(t, isSubset(t, o as PySet, other))),
  oneArg('issuperset', (t, o, other) => newBool(t, isSuperset(t, o as PySet, other))),
  noArgs('__reduce__', reduce),
  noArgs('__sizeof__', sizeOf),
  oneArg('symmetric_difference', setSymmetricDifference),
  withArguments('union', setUnion),
  oneArg('__class_getitem__', newGenericAlias, { binding: 'class' }),
];

const FLAGS = TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.SetSubclass | TypeFlags.HasWeakrefs | TypeFlags.MatchSelf;

export const SET: TypeSpec = new TypeSpec({
  name: 'set',
  calls: ['set() -> new empty set object', 'set(iterable) -> new set object'],
  flags: FLAGS,
  basicsize: SET_BYTES,
  slots: {
    ...COMMON_SLOTS,
    tpNew: setNew,
    tpInit: setInit,
    nbInplaceSubtract: inplace(setDifferenceUpdate),
    nbInplaceAnd: inplace(intersectInPlace),
    nbInplaceXor: inplace(setSymmetricUpdate),
    nbInplaceOr: inplace(setUpdate),
  },
  methods: [
    ...COMMON_METHODS,
    oneArg('add', add),
    noArgs('clear', clear),
    noArgs('copy', setCopy),
    oneArg('discard', discard),
    withArguments('difference_update', differenceUpdate),
    withArguments('intersection_update', intersectionUpdate),
    noArgs('pop', pop),
    oneArg('remove', remove),
    oneArg('symmetric_difference_update', symmetricUpdate),
    withArguments('update', updateAll),
  ],
  doc: 'An unordered collection of different hashable elements.',
});

export const FROZENSET: TypeSpec = new TypeSpec({
  name: 'frozenset',
  calls: ['frozenset() -> empty frozenset object', 'frozenset(iterable) -> frozenset object'],
  flags: FLAGS,
  basicsize: SET_BYTES,
  slots: { ...COMMON_SLOTS, tpHash: frozensetHash, tpNew: frozensetNew },
  methods: [...COMMON_METHODS, noArgs('copy', (t, o) => (o.type === t.types.frozenset ? incref(o) : setCopy(t, o)))],
  doc: 'An immutable set.',
});
