// What a dict holds: a key table of its own with values inside, or a table shared by a class's instances with values beside it.
// Allocation, release, rebuilding and copying of tables. Finding keys is in dict-access.ts, what Python sees in dict.ts.
// Follows new_keys_object, free_keys_object, dictresize, clone_combined_dict_keys, new_values of Objects/dictobject.c, CPython 3.10-3.13.
// Invariants: `used` counts entries with a value; the empty table is one constant and owns no block; a table's version changes when entries are
// added, removed or moved, never when only a value changes. A cache of (table, version, entry index) is therefore good for any value.

import { DictKeys, DictValues, type DictKeys as Keys, KeysKind, log2KeysizeFor, usableOf } from '../heap/dict-keys.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyStr, type PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { Profile } from '../profiles/profile.ts';
import { mayBeTracked } from './gc-tracking.ts';

export class DictStorage {
  used = 0;
  /** What a subtype keeps beside its entries: a defaultdict the object that makes missing values, owned; an OrderedDict its order. */
  beside: unknown = null;
  constructor(
    public keys: DictKeys,
    /** Values of a split table, else null. */
    public values: DictValues | null,
  ) {}
}

export interface PyDict extends PyContainer {
  value: DictStorage;
}

export const DICT_BYTES = 48;
const MIN_LOG2_SIZE = 3;
/** Names a class's instances can share, and the slots of their table (3.11 and later). */
const SHARED_KEYS_MAX = 30;
const SHARED_KEYS_LOG2_SIZE = 6;
const PRESIZE_LOG2_MAX = 17;

/** The table of every dict without entries. Nothing is ever stored in it. */
export const EMPTY_KEYS = new DictKeys(0, KeysKind.Unicode);
EMPTY_KEYS.usable = 0;

export function newDict(t: Thread): PyDict {
  return newDictWith(t, EMPTY_KEYS, null, 0);
}

/** Steals the reference to the table, and the values. Untracked. */
export function newDictWith(t: Thread, keys: Keys, values: DictValues | null, used: number): PyDict {
  const storage = new DictStorage(keys, values);
  storage.used = used;
  const type = t.types.dict;
  const address = t.heap.freeLists.dict.take();
  if (address !== undefined) return t.heap.reuseContainer(type, address, storage) as PyDict;
  return t.heap.newContainer(t, type, DICT_BYTES, storage) as PyDict;
}

/** A dict with room for `count` entries; small ones get their table with the first entry. */
export function newDictPresized(t: Thread, count: number, unicode: boolean): PyDict {
  if (count <= usableOf(MIN_LOG2_SIZE)) return newDict(t);
  return newDictWith(t, newKeys(t, presizedLog2(count), unicode), null, 0);
}

function presizedLog2(count: number): number {
  return count > usableOf(PRESIZE_LOG2_MAX) ? PRESIZE_LOG2_MAX : log2KeysizeFor(Math.floor((count * 3 + 1) / 2));
}

/** Bytes of a table's block. */
export function keysBytes(profile: Profile, log2Size: number, kind: KeysKind): number {
  const indexBytes = log2Size < 8 ? 1 : log2Size < 16 ? 2 : 4;
  const entryBytes = profile.unicodeKeyTables && kind !== KeysKind.General ? 16 : 24;
  return profile.dictKeysHeaderBytes + indexBytes * 2 ** log2Size + entryBytes * usableOf(log2Size);
}

export function newKeys(t: Thread, log2Size: number, unicode: boolean): Keys {
  const { heap, profile } = t;
  const kind = unicode || !profile.unicodeKeyTables ? KeysKind.Unicode : KeysKind.General;
  const parked = log2Size === MIN_LOG2_SIZE && kind === KeysKind.Unicode ? heap.freeLists.dictKeys.take() : undefined;
  const address = parked ?? heap.malloc(keysBytes(profile, log2Size, kind));
  const keys = new DictKeys(log2Size, kind);
  keys.address = address;
  return keys;
}

/** Gives back a table's block; its entries have been released or moved. */
export function freeKeysBlock(t: Thread, keys: Keys): void {
  if (keys === EMPTY_KEYS) return;
  const { heap, profile } = t;
  const parkable = keys.log2Size === MIN_LOG2_SIZE && (keys.kind !== KeysKind.General || !profile.unicodeKeyTables);
  if (parkable && heap.freeLists.dictKeys.park(keys.address)) return;
  heap.free(keys.address, keysBytes(profile, keys.log2Size, keys.kind));
}

/** Drops a reference to a table; the last one drops its keys and values, each key before its value. */
export function releaseKeys(t: Thread, keys: Keys): void {
  if (keys === EMPTY_KEYS || --keys.refcount > 0) return;
  const { keys: names, values } = keys;
  const isSplit = keys.kind === KeysKind.Split;
  for (let i = 0; i < keys.entryCount; i++) {
    const key = names[i] ?? null;
    if (key === null) continue;
    decref(t, key);
    if (!isSplit) xdecref(t, values[i] ?? null);
  }
  freeKeysBlock(t, keys);
}

/** The table that instances of a new class will share. */
export function newSharedKeys(t: Thread): Keys {
  if (t.profile.instanceAttributes === 'dict') {
    const small = newKeys(t, MIN_LOG2_SIZE, true);
    small.kind = KeysKind.Split;
    return small;
  }
  const keys = newKeys(t, SHARED_KEYS_LOG2_SIZE, true);
  keys.kind = KeysKind.Split;
  keys.usable = SHARED_KEYS_MAX;
  return keys;
}

/** Slots that an instance of a class with these keys needs. */
export function sharedCapacity(t: Thread, keys: Keys): number {
  return t.profile.instanceAttributes === 'dict' ? usableOf(keys.log2Size) : keys.entryCount + keys.usable;
}

/** Bytes of a block of `capacity` values with the order of their insertion. */
export function valuesBytes(profile: Profile, capacity: number): number {
  switch (profile.instanceAttributes) {
    case 'dict':
      return 8 * capacity;
    case 'values-block':
      return roundUp8(capacity + 2) + 8 * capacity;
    case 'inline':
      return roundUp8(capacity) + 8 * (capacity + 1);
  }
}

function roundUp8(bytes: number): number {
  return (bytes + 7) & ~7;
}

export function newValues(t: Thread, capacity: number): DictValues {
  const values = new DictValues(capacity);
  values.bytes = valuesBytes(t.profile, capacity);
  values.address = t.heap.malloc(values.bytes);
  return values;
}

export function freeValues(t: Thread, values: DictValues): void {
  t.heap.free(values.address, values.bytes);
}

/** Do the values lie in the instance itself (3.13)? Then they are the instance's to visit and to free. */
export function isEmbedded(values: DictValues): boolean {
  return values.address === 0;
}

export function dictKeysOf(dict: PyContainer): Keys {
  return (dict.value as DictStorage).keys;
}

/** The values of a dict over shared keys; null when its table is its own. */
export function dictValuesOf(dict: PyContainer): DictValues | null {
  return (dict.value as DictStorage).values;
}

/** Moves values out of their instance into a block of the dict's own (3.13, _PyDict_DetachFromObject). The instance's become invalid. */
export function detachValues(t: Thread, dict: PyContainer): void {
  const storage = dict.value as DictStorage;
  const { values } = storage;
  if (values === null || !isEmbedded(values)) return;
  const own = newValues(t, values.capacity);
  own.items.push(...values.items);
  own.order.push(...values.order);
  storage.values = own;
  values.items.length = 0;
  values.order.length = 0;
  values.valid = false;
}

/** A dict over shared keys, with one more reference to them: over an instance's values, or over new ones without any. */
export function newSplitDict(t: Thread, keys: Keys, values: DictValues | null): PyDict {
  const own = values ?? newValues(t, sharedCapacity(t, keys));
  keys.refcount++;
  const dict = newDictWith(t, keys, own, own.order.length);
  for (let i = 0; i < own.items.length; i++) {
    const item = own.items[i] ?? null;
    if (item === null || !mayBeTracked(item)) continue;
    t.heap.track(dict);
    break;
  }
  return dict;
}

/** Steals the value. The entry had none. */
export function addSplitValue(values: DictValues, index: number, value: PyObject): void {
  const { items } = values;
  while (items.length < index) items.push(null);
  items[index] = value;
  values.order.push(index);
}

/** Takes the value out; its reference is the caller's. */
export function removeSplitValue(values: DictValues, index: number): void {
  values.items[index] = null;
  values.order.splice(values.order.indexOf(index), 1);
}

/** Rebuilds the table with `1 << log2Size` slots, without holes. The result is combined; general once any key is not exactly a str. */
export function resizeDict(t: Thread, storage: DictStorage, log2Size: number, unicode: boolean): void {
  const { keys: old, values: oldValues } = storage;
  const stays = old.kind !== KeysKind.General;
  const fresh = newKeys(t, log2Size, unicode && stays);
  if (!stays && fresh.kind !== KeysKind.General) fresh.generalize();
  t.charge(old.entryCount);
  if (oldValues !== null) {
    for (const index of oldValues.order) {
      const key = old.keys[index] as PyStr;
      fresh.append(incref(key), key.hashLo, key.hashHi, oldValues.items[index] as PyObject);
    }
    storage.keys = fresh;
    storage.values = null;
    releaseKeys(t, old);
    dropValues(t, oldValues);
    return;
  }
  for (let i = 0; i < old.entryCount; i++) {
    const key = old.keys[i] ?? null;
    if (key !== null) fresh.append(key, old.hashLoAt(i), old.hashHiAt(i), old.values[i] as PyObject);
  }
  storage.keys = fresh;
  old.version++;
  freeKeysBlock(t, old);
}

/** Values whose references have moved elsewhere: their block goes, or the instance they lie in learns that they are no longer its own. */
function dropValues(t: Thread, values: DictValues): void {
  if (!isEmbedded(values)) return freeValues(t, values);
  values.items.length = 0;
  values.order.length = 0;
  values.valid = false;
}

/** Makes room for one more entry: three times the entries, dropping holes. */
export function growDict(t: Thread, storage: DictStorage, unicode: boolean): void {
  resizeDict(t, storage, log2KeysizeFor(storage.used * 3), unicode);
}

/** A combined table entry for entry, holes included. New references to keys and values. */
export function cloneKeys(t: Thread, source: Keys): Keys {
  const address = t.heap.malloc(keysBytes(t.profile, source.log2Size, source.kind));
  const copy = new DictKeys(source.log2Size, source.kind);
  copy.address = address;
  t.charge(source.entryCount + copy.indices.length / 4);
  for (let i = 0; i < source.indices.length; i++) copy.indices[i] = source.indices[i] as number;
  for (let i = 0; i < source.entryCount; i++) {
    const key = source.keys[i] ?? null;
    const value = source.values[i] ?? null;
    copy.keys.push(key);
    copy.values.push(value);
    if (key !== null) key.refcount++;
    if (value !== null) value.refcount++;
    if (source.kind === KeysKind.General) {
      copy.hashLo.push(source.hashLo[i] as number);
      copy.hashHi.push(source.hashHi[i] as number);
    }
  }
  copy.entryCount = source.entryCount;
  copy.usable = source.usable;
  copy.version = 1;
  return copy;
}

/** A copy of an instance's values in a block of their own. New references. */
export function copyValues(t: Thread, source: DictValues, capacity: number): DictValues {
  const values = newValues(t, capacity);
  for (const item of source.items) {
    if (item !== null) item.refcount++;
    values.items.push(item);
  }
  for (const index of source.order) values.order.push(index);
  return values;
}

/**
 * 3.10: turns a dict's own table into one that instances of a class share, and returns it with a reference for the class; null when
 * some key is not a str. Holes are squeezed out first (make_keys_shared).
 */
export function makeKeysShared(t: Thread, dict: PyDict): Keys | null {
  const storage = dict.value;
  if (storage.values === null) {
    if (storage.keys.kind === KeysKind.General) return null;
    if (storage.keys.entryCount !== storage.used) resizeDict(t, storage, storage.keys.log2Size, true);
    const { keys } = storage;
    const values = newValues(t, usableOf(keys.log2Size));
    for (let i = 0; i < keys.entryCount; i++) addSplitValue(values, i, keys.values[i] as PyObject);
    keys.values.length = 0;
    keys.kind = KeysKind.Split;
    storage.values = values;
  }
  storage.keys.refcount++;
  return storage.keys;
}

/** A dying class drops the keys that its instances share. */
export function releaseSharedKeys(t: Thread, type: PyType): void {
  const { cachedKeys } = type;
  if (cachedKeys === null) return;
  type.cachedKeys = null;
  releaseKeys(t, cachedKeys);
}
