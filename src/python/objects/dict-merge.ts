// Whole dicts: copies, merges of mappings and of pairs, `fromkeys`.
// Follows PyDict_Copy, dict_merge, PyDict_MergeFromSeq2, _PyDict_FromKeys of Objects/dictobject.c, CPython 3.10-3.13.
// A dict that was filled without deletions is cloned slot for slot; others are inserted entry by entry into a table presized for both.

import { KeysKind, log2KeysizeEstimate, usableOf } from '../heap/dict-keys.ts';
import { decref } from '../heap/heap.ts';
import { GcBits, incref, type PyContainer, type PyObject, type PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { DictCursor, dictContains, dictGetKnownHash, dictNext, dictSetItem, dictSetKnownHash, isDict } from './dict-access.ts';
import {
  cloneKeys,
  copyValues,
  DICT_BYTES,
  type DictStorage,
  freeValues,
  newDict,
  newDictWith,
  type PyDict,
  releaseKeys,
  resizeDict,
  DictStorage as Storage,
  sharedCapacity,
} from './dict-storage.ts';
import { catching, keyError, runtimeError, typeError, valueError } from './errors.ts';
import { TYPE_ERROR } from './exceptions.ts';
import { fastItems, listFrom, sequenceFast } from './list-storage.ts';
import { getAttr, getAttrOrNull } from './protocols/attribute.ts';
import { getIter, iterNext } from './protocols/iterate.ts';
import { getItem, setItem } from './protocols/object.ts';
import { isAnySet, SetCursor, setNext } from './set-table.ts';

/** What a merge does with keys that the target has: keeps the old value, takes the new one, or raises KeyError. */
export const enum Override {
  Keep = 0,
  Replace = 1,
  Raise = 2,
}

/** `dict.copy()`: always a plain dict. */
export function dictCopy(t: Thread, dict: PyContainer): PyDict {
  const source = dict.value as DictStorage;
  if (source.used === 0) return newDict(t);
  if (source.values !== null) return copySplit(t, dict, source);
  if (isPlainIteration(t, dict) && source.used >= Math.floor((source.keys.entryCount * 2) / 3)) {
    const copy = newDictWith(t, cloneKeys(t, source.keys), null, source.used);
    inheritTracking(t, copy, dict);
    return copy;
  }
  const copy = newDict(t);
  try {
    dictMerge(t, copy, dict, Override.Replace);
  } catch (error) {
    decref(t, copy);
    throw error;
  }
  return copy;
}

function copySplit(t: Thread, dict: PyContainer, source: DictStorage): PyDict {
  const { values, keys } = source;
  if (values === null) throw new Error('a split dict has values');
  const capacity = t.profile.instanceAttributes === 'inline' ? values.capacity : sharedCapacity(t, keys);
  const storage = new Storage(keys, copyValues(t, values, capacity));
  storage.used = source.used;
  keys.refcount++;
  // Not from the free list.
  const copy = t.heap.newContainer(t, t.types.dict, DICT_BYTES, storage) as PyDict;
  inheritTracking(t, copy, dict);
  return copy;
}

function inheritTracking(t: Thread, copy: PyContainer, source: PyContainer): void {
  if ((source.gcBits & GcBits.Tracked) !== 0) t.heap.track(copy);
}

/** Does the class iterate as dict does? Else its own `keys` and `__getitem__` decide. */
function isPlainIteration(t: Thread, dict: PyObject): boolean {
  return dict.type.ops.tpIter === t.types.dict.ops.tpIter;
}

/** Merges a dict, or anything with `keys` and `__getitem__`. */
export function dictMerge(t: Thread, target: PyContainer, source: PyObject, override: Override): void {
  if (isDict(source) && isPlainIteration(t, source)) mergeDict(t, target, source, override);
  else mergeMapping(t, target, source, override);
}

function mergeDict(t: Thread, target: PyContainer, source: PyDict, mode: Override): void {
  const to = target.value as DictStorage;
  const from = source.value;
  if (source === target || from.used === 0) return;
  let override = mode;
  if (to.used === 0) {
    override = Override.Replace;
    if (isCleanTable(from) && (to.values === null || t.profile.instanceAttributes !== 'inline')) {
      return takeClone(t, target, source);
    }
  }
  if (tableUsable(to) < from.used) {
    resizeDict(t, to, log2KeysizeEstimate(to.used + from.used), from.keys.kind !== KeysKind.General);
  }
  const entryCount = from.keys.entryCount;
  const cursor = new DictCursor();
  while (dictNext(source, cursor)) {
    const { key, value, hashLo, hashHi } = cursor;
    key.refcount++;
    value.refcount++;
    try {
      mergeEntry(t, target, key, value, hashLo, hashHi, override);
    } finally {
      decref(t, value);
      decref(t, key);
    }
    if (entryCount !== from.keys.entryCount) throw runtimeError(t, 'dict mutated during update');
  }
}

function mergeEntry(
  t: Thread,
  target: PyContainer,
  key: PyObject,
  value: PyObject,
  lo: number,
  hi: number,
  override: Override,
): void {
  if (override !== Override.Replace && dictGetKnownHash(t, target, key, lo, hi) !== null) {
    if (override === Override.Raise) throw keyError(t, key);
    return;
  }
  dictSetKnownHash(t, target, key, lo, hi, value);
}

function tableUsable(storage: DictStorage): number {
  return usableOf(storage.keys.log2Size);
}

/** Its own table, without holes, and not larger than its entries need. */
function isCleanTable(storage: DictStorage): boolean {
  const { keys, used, values } = storage;
  return values === null && used === keys.entryCount && (keys.log2Size === 3 || usableOf(keys.log2Size - 1) < used);
}

function takeClone(t: Thread, target: PyContainer, source: PyDict): void {
  const to = target.value as DictStorage;
  const keys = cloneKeys(t, source.value.keys);
  const { keys: old, values: oldValues } = to;
  to.keys = keys;
  to.values = null;
  to.used = source.value.used;
  releaseKeys(t, old);
  if (oldValues !== null) freeValues(t, oldValues);
  inheritTracking(t, target, source);
}

function mergeMapping(t: Thread, target: PyContainer, source: PyObject, override: Override): void {
  const keys = mappingKeys(t, source);
  const iterator = iterOf(t, keys);
  try {
    for (;;) {
      const key = iterNext(t, iterator);
      if (key === null) return;
      try {
        if (override !== Override.Replace && dictContains(t, target, key)) {
          if (override === Override.Raise) throw keyError(t, key);
          continue;
        }
        const value = getItem(t, source, key);
        try {
          dictSetItem(t, target, key, value);
        } finally {
          decref(t, value);
        }
      } finally {
        decref(t, key);
      }
    }
  } finally {
    decref(t, iterator);
  }
}

/** A list of the keys of any mapping (PyMapping_Keys). */
function mappingKeys(t: Thread, source: PyObject): PyObject {
  const method = getAttr(t, source, t.name('keys'));
  let keys: PyObject;
  try {
    keys = t.call(method, [], null);
  } finally {
    decref(t, method);
  }
  try {
    const iterator = catching(t, TYPE_ERROR, () => getIter(t, keys));
    if (iterator === null) throw typeError(t, `${source.type.name}.keys() returned a non-iterable (type ${keys.type.name})`);
    try {
      return listFrom(t, iterator);
    } finally {
      decref(t, iterator);
    }
  } finally {
    decref(t, keys);
  }
}

/** An iterator over `keys`, whose reference it takes. */
function iterOf(t: Thread, keys: PyObject): PyObject {
  try {
    return getIter(t, keys);
  } finally {
    decref(t, keys);
  }
}

/** What `dict(x)`, `d.update(x)` and `d | x` do with their one argument: a mapping if it has `keys`, else pairs. */
export function dictUpdate(t: Thread, target: PyContainer, source: PyObject): void {
  if (source.type === t.types.dict) return dictMerge(t, target, source, Override.Replace);
  const method = getAttrOrNull(t, source, t.name('keys'));
  if (method === null) return mergePairs(t, target, source);
  decref(t, method);
  dictMerge(t, target, source, Override.Replace);
}

function mergePairs(t: Thread, target: PyContainer, pairs: PyObject): void {
  const iterator = getIter(t, pairs);
  try {
    for (let i = 0; ; i++) {
      const item = iterNext(t, iterator);
      if (item === null) return;
      let fast: PyObject | null = null;
      try {
        fast = pairOf(t, item, i);
        const [key, value] = fastItems(t, fast) as readonly [PyObject, PyObject];
        key.refcount++;
        value.refcount++;
        try {
          dictSetItem(t, target, key, value);
        } finally {
          decref(t, key);
          decref(t, value);
        }
      } finally {
        if (fast !== null) decref(t, fast);
        decref(t, item);
      }
    }
  } finally {
    decref(t, iterator);
  }
}

/** The element as an exact list or tuple of two. */
function pairOf(t: Thread, item: PyObject, i: number): PyObject {
  const fast = catching(t, TYPE_ERROR, () => sequenceFast(t, item, ''));
  if (fast === null) throw typeError(t, `cannot convert dictionary update sequence element #${i} to a sequence`);
  const n = fastItems(t, fast).length;
  if (n === 2) return fast;
  decref(t, fast);
  throw valueError(t, `dictionary update sequence element #${i} has length ${n}; 2 is required`);
}

/** `cls.fromkeys(iterable, value)`. */
export function dictFromKeys(t: Thread, cls: PyType, iterable: PyObject, value: PyObject): PyObject {
  const dict = t.call(cls, [], null);
  try {
    if (dict.type === t.types.dict) fillFromKeys(t, dict as PyContainer, iterable, value);
    else eachKey(t, iterable, (key) => setItem(t, dict, key, value));
  } catch (error) {
    decref(t, dict);
    throw error;
  }
  return dict;
}

function fillFromKeys(t: Thread, dict: PyContainer, iterable: PyObject, value: PyObject): void {
  const storage = dict.value as DictStorage;
  const presizable = storage.used === 0;
  if (presizable && iterable.type === t.types.dict) {
    const source = iterable as PyDict;
    resizeDict(t, storage, log2KeysizeEstimate(source.value.used), source.value.keys.kind !== KeysKind.General);
    const cursor = new DictCursor();
    while (dictNext(source, cursor)) setHeld(t, dict, cursor, value);
  } else if (presizable && isAnySet(t, iterable)) {
    resizeDict(t, storage, log2KeysizeEstimate(iterable.value.used), false);
    const cursor = new SetCursor();
    while (setNext(iterable, cursor)) setHeld(t, dict, cursor, value);
  } else {
    eachKey(t, iterable, (key) => dictSetItem(t, dict, key, value));
  }
}

function setHeld(t: Thread, dict: PyContainer, { key, hashLo, hashHi }: DictCursor | SetCursor, value: PyObject): void {
  key.refcount++;
  try {
    dictSetKnownHash(t, dict, key, hashLo, hashHi, value);
  } finally {
    decref(t, key);
  }
}

function eachKey(t: Thread, iterable: PyObject, use: (key: PyObject) => void): void {
  const iterator = getIter(t, iterable);
  try {
    for (;;) {
      const key = iterNext(t, iterator);
      if (key === null) return;
      try {
        use(key);
      } finally {
        decref(t, key);
      }
    }
  } finally {
    decref(t, iterator);
  }
}

/** `d | other` for two dicts: a copy of the left one's type `dict`, then merged. */
export function dictUnion(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (!isDict(a) || !isDict(b)) return incref(t.notImplemented);
  const result = dictCopy(t, a);
  try {
    dictUpdate(t, result, b);
  } catch (error) {
    decref(t, result);
    throw error;
  }
  return result;
}
