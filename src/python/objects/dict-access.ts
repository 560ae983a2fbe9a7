// Finding, storing and deleting entries of a dict. These are the functions other parts call; nothing here knows about the type `dict`.
// Follows _Py_dict_lookup, insertdict, insert_to_emptydict, delitem_common, _PyDict_Next of Objects/dictobject.c, CPython 3.10-3.13.
// Comparing keys may run Python code, which may change the dict: a lookup that notices starts over, and callers fetch `storage.keys` anew.
// Left out: dictionary watchers.

import { type DictKeys, KeysKind, SLOT_DUMMY, SLOT_EMPTY } from '../heap/dict-keys.ts';
import { decref } from '../heap/heap.ts';
import { GcBits, incref, type PyContainer, type PyObject, PyStr, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import {
  addSplitValue,
  type DictStorage,
  EMPTY_KEYS,
  freeValues,
  growDict,
  isEmbedded,
  newKeys,
  type PyDict,
  releaseKeys,
  removeSplitValue,
  resizeDict,
} from './dict-storage.ts';
import { mayBeTracked } from './gc-tracking.ts';
import { compareBool } from './protocols/compare.ts';
import { hash } from './protocols/object.ts';

export { type DictStorage, newDict, newDictPresized, type PyDict } from './dict-storage.ts';

export function isDict(o: PyObject): o is PyDict {
  return (o.type.flags & TypeFlags.DictSubclass) !== 0;
}

export function dictSize(dict: PyContainer): number {
  return (dict.value as DictStorage).used;
}

/** The low half of a key's hash; the high half is left in `t.hashHi`. TypeError when unhashable. */
export function hashKey(t: Thread, key: PyObject): number {
  if (key instanceof PyStr && key.hashed) {
    t.hashHi = key.hashHi;
    return key.hashLo;
  }
  return hash(t, key);
}

const CHANGED = -2;

/** The entry of `key`, -1 when there is none. In a split table the entry may be without a value in this dict. */
export function lookupEntry(t: Thread, storage: DictStorage, key: PyObject, lo: number, hi: number): number {
  for (;;) {
    const { keys } = storage;
    if (keys.kind !== KeysKind.General && key instanceof PyStr && key.type === t.types.str) return keys.findStr(key);
    const found = search(t, storage, keys, key, lo, hi);
    if (found !== CHANGED) return found;
  }
}

function search(t: Thread, storage: DictStorage, keys: DictKeys, key: PyObject, lo: number, hi: number): number {
  const { indices, keys: names } = keys;
  const mask = indices.length - 1;
  const isGeneral = keys.kind === KeysKind.General;
  let i = lo & mask;
  let perturbLo = lo >>> 0;
  let perturbHi = hi >>> 0;
  for (;;) {
    const entry = indices[i] as number;
    if (entry === SLOT_EMPTY) return -1;
    if (entry >= 0) {
      const found = names[entry] as PyObject;
      if (found === key) return entry;
      const sameHash = isGeneral
        ? keys.hashLo[entry] === lo && keys.hashHi[entry] === hi
        : (found as PyStr).hashLo === lo && (found as PyStr).hashHi === hi;
      if (sameHash) {
        const plain = comparePlainKeys(t, found, key);
        if (plain === 1) return entry;
        if (plain < 0) {
          const equal = compareHeld(t, found, key);
          if (storage.keys !== keys || names[entry] !== found) return CHANGED;
          if (equal) return entry;
        }
      }
    }
    perturbLo = ((perturbLo >>> 5) | (perturbHi << 27)) >>> 0;
    perturbHi >>>= 5;
    i = (Math.imul(i, 5) + perturbLo + 1) & mask;
  }
}

/** 1 equal, 0 different, -1: has to be asked. Exact str and int keys compare without Python code. */
function comparePlainKeys(t: Thread, a: PyObject, b: PyObject): number {
  const { type } = a;
  if (type !== b.type) return -1;
  if (type === t.types.str || type === t.types.int) return a.value === b.value ? 1 : 0;
  return -1;
}

function compareHeld(t: Thread, found: PyObject, key: PyObject): boolean {
  found.refcount++;
  try {
    return compareBool(t, found, key, CompareOp.EQ);
  } finally {
    decref(t, found);
  }
}

/** The value of an entry that lookupEntry found; null when the dict does not have it. Borrowed. */
export function entryValue(storage: DictStorage, entry: number): PyObject | null {
  if (entry < 0) return null;
  const { values } = storage;
  return (values === null ? storage.keys.values[entry] : values.items[entry]) ?? null;
}

/** The value for an exact str. Runs no Python code. Borrowed. */
export function dictGetStr(dict: PyContainer, name: PyStr): PyObject | null {
  const storage = dict.value as DictStorage;
  const { keys } = storage;
  if (!name.hashed || keys.kind === KeysKind.General) return entryValue(storage, findText(keys, name));
  const entry = keys.findStr(name);
  if (entry < 0) return null;
  const { values } = storage;
  return (values === null ? keys.values[entry] : values.items[entry]) ?? null;
}

/** Finds a str by its text among keys of any kind; by its hash where that is known. */
function findText(keys: DictKeys, name: PyStr): number {
  const { keys: names } = keys;
  if (!name.hashed) {
    return names.findIndex((key) => key === name || (key instanceof PyStr && key.value === name.value));
  }
  const { indices } = keys;
  const mask = indices.length - 1;
  let i = name.hashLo & mask;
  let perturbLo = name.hashLo >>> 0;
  let perturbHi = name.hashHi >>> 0;
  for (;;) {
    const entry = indices[i] as number;
    if (entry === SLOT_EMPTY) return -1;
    if (entry >= 0) {
      const found = names[entry] as PyObject;
      if (found === name || (found instanceof PyStr && found.value === name.value && keys.hashHi[entry] === name.hashHi))
        return entry;
    }
    perturbLo = ((perturbLo >>> 5) | (perturbHi << 27)) >>> 0;
    perturbHi >>>= 5;
    i = (Math.imul(i, 5) + perturbLo + 1) & mask;
  }
}

/** Are there keys that are no str? Looking for a str among them may run Python code. */
export function hasOtherKeys(dict: PyContainer): boolean {
  return (dict.value as DictStorage).keys.kind === KeysKind.General;
}

/** The value for any key; null when absent. Raises what hashing and comparing raise. Borrowed. */
export function dictGetItem(t: Thread, dict: PyContainer, key: PyObject): PyObject | null {
  const storage = dict.value as DictStorage;
  const lo = hashKey(t, key);
  return entryValue(storage, lookupEntry(t, storage, key, lo, t.hashHi));
}

export function dictGetKnownHash(t: Thread, dict: PyContainer, key: PyObject, lo: number, hi: number): PyObject | null {
  const storage = dict.value as DictStorage;
  return entryValue(storage, lookupEntry(t, storage, key, lo, hi));
}

export function dictContains(t: Thread, dict: PyContainer, key: PyObject): boolean {
  return dictGetItem(t, dict, key) !== null;
}

export function dictSetStr(t: Thread, dict: PyContainer, name: PyStr, value: PyObject): void {
  dictSetItem(t, dict, name, value);
}

/** Takes new references to both. */
export function dictSetItem(t: Thread, dict: PyContainer, key: PyObject, value: PyObject): void {
  const lo = hashKey(t, key);
  dictSetKnownHash(t, dict, key, lo, t.hashHi, value);
}

export function dictSetKnownHash(t: Thread, dict: PyContainer, key: PyObject, lo: number, hi: number, value: PyObject): void {
  const storage = dict.value as DictStorage;
  if (storage.keys === EMPTY_KEYS) {
    insertFirst(t, dict, key, lo, hi, value);
    return;
  }
  const entry = entryForInsertion(t, storage, key, lo, hi, true);
  const old = entryValue(storage, entry);
  maintainTracking(t, dict, key, value);
  if (old === null) return addEntry(t, storage, key, lo, hi, value, entry);
  if (old === value) return;
  value.refcount++;
  if (storage.values === null) storage.keys.values[entry] = value;
  else storage.values.items[entry] = value;
  decref(t, old);
}

/** The first entry of a dict that has no table yet. Takes new references. */
export function insertFirst(t: Thread, dict: PyContainer, key: PyObject, lo: number, hi: number, value: PyObject): void {
  const storage = dict.value as DictStorage;
  const unicode = key.type === t.types.str;
  const keys = newKeys(t, 3, unicode);
  if (!unicode && keys.kind !== KeysKind.General) keys.generalize();
  storage.keys = keys;
  storage.values = null;
  maintainTracking(t, dict, key, value);
  keys.append(incref(key), lo, hi, incref(value));
  storage.used++;
}

/**
 * The entry of `key` in a table that can take it: a str table becomes general for another key. A split table of 3.10 only takes
 * names in the order its class knows them; `ordered` asks for that.
 */
export function entryForInsertion(
  t: Thread,
  storage: DictStorage,
  key: PyObject,
  lo: number,
  hi: number,
  ordered: boolean,
): number {
  if (storage.keys.kind !== KeysKind.General && key.type !== t.types.str) {
    if (t.profile.unicodeKeyTables) growDict(t, storage, false);
    else if (storage.values !== null) growDict(t, storage, true);
  }
  const entry = lookupEntry(t, storage, key, lo, hi);
  if (ordered && storage.values !== null && t.profile.instanceAttributes === 'dict') {
    const { used, keys } = storage;
    const outOfOrder = entry >= 0 ? entryValue(storage, entry) === null && used !== entry : used !== keys.entryCount;
    if (outOfOrder) {
      growDict(t, storage, true);
      return -1;
    }
  }
  return entry;
}

/** Adds a key that is absent (entry -1), or gives a shared name its value. Takes new references. */
export function addEntry(
  t: Thread,
  storage: DictStorage,
  key: PyObject,
  lo: number,
  hi: number,
  value: PyObject,
  entry: number,
): void {
  if (entry >= 0 && storage.values !== null) {
    addSplitValue(storage.values, entry, incref(value));
    storage.used++;
    return;
  }
  const unicode = key.type === t.types.str;
  if (storage.keys.usable <= 0) growDict(t, storage, unicode);
  const { keys, values } = storage;
  if (!unicode && keys.kind !== KeysKind.General) keys.generalize();
  if (values === null) {
    keys.append(incref(key), lo, hi, incref(value));
  } else {
    const index = keys.append(incref(key), lo, hi, null);
    addSplitValue(values, index, incref(value));
  }
  storage.used++;
}

/** A dict is tracked from the first key or value on that could be part of a cycle. */
export function maintainTracking(t: Thread, dict: PyContainer, key: PyObject, value: PyObject): void {
  if ((dict.gcBits & GcBits.Tracked) === 0 && (mayBeTracked(key) || mayBeTracked(value))) t.heap.track(dict);
}

/** False when the key is absent. */
export function dictDelItem(t: Thread, dict: PyContainer, key: PyObject): boolean {
  const lo = hashKey(t, key);
  return dictDelKnownHash(t, dict, key, lo, t.hashHi);
}

export function dictDelKnownHash(t: Thread, dict: PyContainer, key: PyObject, lo: number, hi: number): boolean {
  const value = takeKnownHash(t, dict, key, lo, hi);
  if (value === null) return false;
  decref(t, value);
  return true;
}

/** Removes an entry and returns the reference to its value; null when absent. The key is released. */
export function takeKnownHash(t: Thread, dict: PyContainer, key: PyObject, lo: number, hi: number): PyObject | null {
  const storage = dict.value as DictStorage;
  let entry = lookupEntry(t, storage, key, lo, hi);
  const value = entryValue(storage, entry);
  if (value === null) return null;
  if (storage.values !== null && t.profile.instanceAttributes === 'dict') {
    // 3.10 cannot delete from a shared table.
    resizeDict(t, storage, storage.keys.log2Size, true);
    entry = lookupEntry(t, storage, key, lo, hi);
  }
  removeEntry(t, storage, entry, lo, hi);
  return value;
}

/** Unlinks an entry; the reference to its value becomes the caller's, the key is released. */
function removeEntry(t: Thread, storage: DictStorage, entry: number, lo: number, hi: number): void {
  const { keys, values } = storage;
  storage.used--;
  if (values !== null) return removeSplitValue(values, entry);
  keys.indices[keys.findSlotOf(entry, lo, hi)] = SLOT_DUMMY;
  const key = keys.keys[entry] as PyObject;
  keys.keys[entry] = null;
  keys.values[entry] = null;
  keys.version++;
  decref(t, key);
}

/** Drops all entries, in the order of insertion. The dict is empty before the first of them dies. */
export function dictClear(t: Thread, dict: PyContainer): void {
  const storage = dict.value as DictStorage;
  const { keys, values } = storage;
  if (keys === EMPTY_KEYS) return;
  storage.used = 0;
  if (values === null) {
    storage.keys = EMPTY_KEYS;
    keys.version++;
    releaseKeys(t, keys);
    return;
  }
  const items = values.items.slice();
  values.items.length = 0;
  values.order.length = 0;
  const embedded = isEmbedded(values);
  if (!embedded) {
    storage.keys = EMPTY_KEYS;
    storage.values = null;
  }
  for (let i = 0; i < items.length; i++) {
    const item = items[i] ?? null;
    if (item !== null) decref(t, item);
  }
  if (embedded) return;
  freeValues(t, values);
  releaseKeys(t, keys);
}

/** Where an iteration over a dict stands, and the entry it is at. Borrowed references. */
export class DictCursor {
  position = 0;
  key!: PyObject;
  value!: PyObject;
  hashLo = 0;
  hashHi = 0;
}

/** Moves to the next entry in the order of insertion; false at the end. */
export function dictNext(dict: PyContainer, cursor: DictCursor): boolean {
  const storage = dict.value as DictStorage;
  const { keys, values } = storage;
  let entry: number;
  if (values !== null) {
    if (cursor.position >= values.order.length) return false;
    entry = values.order[cursor.position++] as number;
    cursor.value = values.items[entry] as PyObject;
  } else {
    let i = cursor.position;
    const n = keys.entryCount;
    while (i < n && keys.keys[i] === null) i++;
    if (i >= n) return false;
    cursor.position = i + 1;
    entry = i;
    cursor.value = keys.values[i] as PyObject;
  }
  cursor.key = keys.keys[entry] as PyObject;
  cursor.hashLo = keys.hashLoAt(entry);
  cursor.hashHi = keys.hashHiAt(entry);
  return true;
}

/** Visits borrowed keys and values in order. `visit` must not change the dict. */
export function dictForEach(dict: PyContainer, visit: (key: PyObject, value: PyObject) => void): void {
  const cursor = new DictCursor();
  while (dictNext(dict, cursor)) visit(cursor.key, cursor.value);
}
