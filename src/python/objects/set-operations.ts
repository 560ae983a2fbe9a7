// The algebra of sets: union, intersection, difference, symmetric difference, inclusion; new sets and in place.
// Follows set_intersection, set_difference, set_symmetric_difference_update, set_issubset and their kin of Objects/setobject.c, CPython
// 3.10-3.13. Which operand is walked, and whether keys are added one by one or copied, decides tables and order, so it is kept.

import { decref } from '../heap/heap.ts';
import { incref, isSubtype, type PyContainer, type PyObject, type PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { DictCursor, dictGetKnownHash, dictNext, hashKey } from './dict-access.ts';
import type { PyDict } from './dict-storage.ts';
import { releasing } from './iterator-support.ts';
import { newInstance } from './object.ts';
import { getIter, iterNext } from './protocols/iterate.ts';
import {
  addKey,
  clearTable,
  compactTable,
  discardKey,
  findSlot,
  isAnySet,
  makeRoom,
  mergeTable,
  type PySet,
  SetCursor,
  SetStorage,
  setAdd,
  setDiscard,
  setHas,
  setNext,
} from './set-table.ts';

/** An instance of set, frozenset or a subclass with the items of an iterable (null: none). */
export function makeSet(t: Thread, type: PyType, iterable: PyObject | null): PySet {
  const set = newInstance(t, type) as PyContainer as PySet;
  set.value = new SetStorage();
  if (iterable !== null) releasing(t, set, () => setUpdate(t, set, iterable));
  return set;
}

/** Results of operators are of the built-in type, whatever subclass the operand is of. */
function makeBaseSet(t: Thread, like: PyObject, iterable: PyObject | null): PySet {
  const { set, frozenset } = t.types;
  return makeSet(t, isSubtype(like.type, set) ? set : frozenset, iterable);
}

export function setCopy(t: Thread, set: PyObject): PySet {
  return makeBaseSet(t, set, set);
}

function isExactDict(t: Thread, o: PyObject): o is PyDict {
  return o.type === t.types.dict;
}

/** Calls `use` with each item of an iterable, until it returns false. */
function eachItem(t: Thread, iterable: PyObject, use: (item: PyObject) => boolean | void): void {
  const iterator = getIter(t, iterable);
  try {
    for (;;) {
      const item = iterNext(t, iterator);
      if (item === null) return;
      try {
        if (use(item) === false) return;
      } finally {
        decref(t, item);
      }
    }
  } finally {
    decref(t, iterator);
  }
}

/** Calls `use` with each key of a set, held, until it returns false. */
function eachKey(t: Thread, set: PyContainer, use: (key: PyObject, lo: number, hi: number) => boolean | void): void {
  const cursor = new SetCursor();
  while (setNext(set, cursor)) {
    const { key } = cursor;
    key.refcount++;
    try {
      if (use(key, cursor.hashLo, cursor.hashHi) === false) return;
    } finally {
      decref(t, key);
    }
  }
}

export function setUpdate(t: Thread, set: PyContainer, other: PyObject): void {
  const storage = set.value as SetStorage;
  if (isAnySet(t, other)) return mergeTable(t, storage, other.value);
  if (!isExactDict(t, other)) return eachItem(t, other, (item) => setAdd(t, set, item));
  makeRoom(t, storage, other.value.used);
  const cursor = new DictCursor();
  while (dictNext(other, cursor)) addKey(t, storage, cursor.key, cursor.hashLo, cursor.hashHi);
}

export function setUnion(t: Thread, set: PyObject, others: readonly PyObject[]): PyObject {
  const result = setCopy(t, set);
  return releasing(t, result, () => {
    for (const other of others) if (other !== set) setUpdate(t, result, other);
    return result;
  });
}

export function setIntersection(t: Thread, set: PyObject, other: PyObject): PySet {
  if (set === other) return setCopy(t, set);
  const result = makeBaseSet(t, set, null);
  return releasing(t, result, () => {
    if (isAnySet(t, other)) intersectSets(t, result, set as PySet, other);
    else intersectIterable(t, result, set as PySet, other);
    return result;
  });
}

/** Walks the smaller one. */
function intersectSets(t: Thread, result: PySet, a: PySet, b: PySet): void {
  const [walked, asked] = b.value.used > a.value.used ? [a, b] : [b, a];
  eachKey(t, walked, (key, lo, hi) => {
    if (findSlot(t, asked.value, key, lo, hi) >= 0) addKey(t, result.value, key, lo, hi);
  });
}

function intersectIterable(t: Thread, result: PySet, set: PySet, iterable: PyObject): void {
  eachItem(t, iterable, (item) => {
    const lo = hashKey(t, item);
    const hi = t.hashHi;
    if (findSlot(t, set.value, item, lo, hi) < 0) return;
    addKey(t, result.value, item, lo, hi);
    return !t.profile.setIntersectionStopsWhenFull || result.value.used < set.value.used;
  });
}

export function setIntersectionOfAll(t: Thread, set: PyObject, others: readonly PyObject[]): PySet {
  if (others.length === 0) return setCopy(t, set);
  let result = incref(set) as PySet;
  for (const other of others) {
    const held = result;
    try {
      result = setIntersection(t, held, other);
    } finally {
      decref(t, held);
    }
  }
  return result;
}

/** Gives `set` the contents of `source`, and `source` those of `set`. */
export function swapBodies(t: Thread, set: PySet, source: PySet): void {
  const body = set.value;
  set.value = source.value;
  source.value = body;
  // The pop finger stays with the object.
  const { finger } = set.value;
  set.value.finger = body.finger;
  body.finger = finger;
  const { frozenset } = t.types;
  if (isSubtype(set.type, frozenset) && isSubtype(source.type, frozenset)) return;
  set.value.hashed = false;
  body.hashed = false;
}

export function setDifferenceUpdate(t: Thread, set: PySet, other: PyObject): void {
  const storage = set.value;
  if (set === other) return clearTable(t, storage);
  if (isAnySet(t, other)) {
    // From a much larger set only what both have matters.
    const walked = other.value.used >> 3 > storage.used ? setIntersection(t, set, other) : incref(other);
    try {
      eachKey(t, walked, (key, lo, hi) => void discardKey(t, storage, key, lo, hi));
    } finally {
      decref(t, walked);
    }
  } else {
    eachItem(t, other, (item) => void setDiscard(t, set, item));
  }
  compactTable(t, set.value);
}

export function setDifference(t: Thread, set: PyObject, other: PyObject): PySet {
  const self = set as PySet;
  const size = isAnySet(t, other) || isExactDict(t, other) ? other.value.used : -1;
  if (size < 0 || self.value.used >> 2 > size) return copyAndSubtract(t, self, other);
  const result = makeBaseSet(t, set, null);
  return releasing(t, result, () => {
    eachKey(t, self, (key, lo, hi) => {
      const present = isExactDict(t, other)
        ? dictGetKnownHash(t, other, key, lo, hi) !== null
        : findSlot(t, (other as PySet).value, key, lo, hi) >= 0;
      if (!present) addKey(t, result.value, key, lo, hi);
    });
    return result;
  });
}

function copyAndSubtract(t: Thread, set: PySet, other: PyObject): PySet {
  const result = setCopy(t, set);
  return releasing(t, result, () => {
    setDifferenceUpdate(t, result, other);
    return result;
  });
}

export function setDifferenceOfAll(t: Thread, set: PyObject, others: readonly PyObject[]): PySet {
  if (others.length === 0) return setCopy(t, set);
  const result = setDifference(t, set, others[0] as PyObject);
  return releasing(t, result, () => {
    for (let i = 1; i < others.length; i++) setDifferenceUpdate(t, result, others[i] as PyObject);
    return result;
  });
}

export function setSymmetricUpdate(t: Thread, set: PySet, other: PyObject): void {
  const storage = set.value;
  if (set === other) return clearTable(t, storage);
  const toggle = (key: PyObject, lo: number, hi: number): void => {
    if (!discardKey(t, storage, key, lo, hi)) addKey(t, storage, key, lo, hi);
  };
  if (isExactDict(t, other)) {
    const cursor = new DictCursor();
    while (dictNext(other, cursor)) {
      const { key, hashLo, hashHi } = cursor;
      key.refcount++;
      try {
        toggle(key, hashLo, hashHi);
      } finally {
        decref(t, key);
      }
    }
    return;
  }
  const walked = isAnySet(t, other) ? incref(other) : makeBaseSet(t, set, other);
  try {
    eachKey(t, walked, toggle);
  } finally {
    decref(t, walked);
  }
}

export function setSymmetricDifference(t: Thread, set: PyObject, other: PyObject): PySet {
  const result = makeBaseSet(t, set, other);
  return releasing(t, result, () => {
    setSymmetricUpdate(t, result, set);
    return result;
  });
}

export function isSubset(t: Thread, set: PySet, other: PyObject): boolean {
  if (!isAnySet(t, other)) return isSubsetOfIterable(t, set, other);
  if (set.value.used > other.value.used) return false;
  let all = true;
  eachKey(t, set, (key, lo, hi) => {
    all = findSlot(t, other.value, key, lo, hi) >= 0;
    return all;
  });
  return all;
}

function isSubsetOfIterable(t: Thread, set: PySet, iterable: PyObject): boolean {
  if (t.profile.setIsSubsetIntersects) {
    const common = setIntersection(t, set, iterable);
    const all = common.value.used === set.value.used;
    decref(t, common);
    return all;
  }
  const other = makeSet(t, t.types.set, iterable);
  try {
    return isSubset(t, set, other);
  } finally {
    decref(t, other);
  }
}

export function isSuperset(t: Thread, set: PySet, other: PyObject): boolean {
  if (isAnySet(t, other)) return isSubset(t, other, set);
  if (!t.profile.setIsSupersetAsksEachItem) {
    const made = makeSet(t, t.types.set, other);
    try {
      return isSubset(t, made, set);
    } finally {
      decref(t, made);
    }
  }
  let all = true;
  eachItem(t, other, (item) => {
    all = setHas(t, set, item);
    return all;
  });
  return all;
}

export function isDisjoint(t: Thread, set: PySet, other: PyObject): boolean {
  if (set === other) return set.value.used === 0;
  let disjoint = true;
  if (other.type === t.types.set || other.type === t.types.frozenset) {
    const right = other as PySet;
    const [walked, asked] = right.value.used > set.value.used ? [set, right] : [right, set];
    eachKey(t, walked, (key, lo, hi) => {
      disjoint = findSlot(t, asked.value, key, lo, hi) < 0;
      return disjoint;
    });
    return disjoint;
  }
  eachItem(t, other, (item) => {
    disjoint = !setHas(t, set, item);
    return disjoint;
  });
  return disjoint;
}
