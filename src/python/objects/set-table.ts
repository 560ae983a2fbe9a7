// The hash table of sets: open addressing with short linear scans, 8 slots inside the object, larger tables in a block of their own.
// Follows set_lookkey, set_add_entry, set_table_resize, set_merge, set_clear_internal of Objects/setobject.c, CPython 3.10-3.13.
// A slot without a key is free when its hash is 0 and a dummy when its hash is -1, which is no object's hash.
// Invariants: `used` slots hold keys, `fill` counts dummies too, at least one slot is free. Comparing keys may run Python code: a search that
// finds the table changed starts over.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { hashKey } from './dict-access.ts';
import { compareBool } from './protocols/compare.ts';

const MIN_SLOTS = 8;
const LINEAR_PROBES = 9;
const SLOT_BYTES = 16;
/** Sets above this many keys double instead of quadrupling. */
const LARGE_USED = 50000;

type Keys = (PyObject | null)[];

export class SetStorage {
  used = 0;
  fill = 0;
  mask = MIN_SLOTS - 1;
  /** Where `pop` looks next. */
  finger = 0;
  keys: Keys = [null, null, null, null, null, null, null, null];
  lo: number[] = [0, 0, 0, 0, 0, 0, 0, 0];
  hi: number[] = [0, 0, 0, 0, 0, 0, 0, 0];
  /** The block of a table larger than 8 slots, else 0. */
  address = 0;
  /** The cached hash of a frozenset. */
  hashed = false;
  hashLo = 0;
  hashHi = 0;
}

export interface PySet extends PyContainer {
  value: SetStorage;
}

export function isAnySet(_t: Thread, o: PyObject): o is PySet {
  return (o.type.flags & TypeFlags.SetSubclass) !== 0;
}

export function tableBytes(storage: SetStorage): number {
  return storage.address === 0 ? 0 : SLOT_BYTES * (storage.mask + 1);
}

/** 1 equal, 0 different, -1: has to be asked. */
function comparePlain(t: Thread, a: PyObject, b: PyObject): number {
  const { type } = a;
  if (type !== b.type) return -1;
  if (type === t.types.str || type === t.types.int) return a.value === b.value ? 1 : 0;
  return -1;
}

/** The slot that holds `key`, -1 when none does. */
export function findSlot(t: Thread, storage: SetStorage, key: PyObject, lo: number, hi: number): number {
  for (;;) {
    const slot = search(t, storage, key, lo, hi);
    if (slot !== CHANGED) return slot;
  }
}

const CHANGED = -2;

function search(t: Thread, storage: SetStorage, key: PyObject, lo: number, hi: number): number {
  const { keys, lo: los, hi: his, mask } = storage;
  let i = lo & mask;
  let perturbLo = lo >>> 0;
  let perturbHi = hi >>> 0;
  for (;;) {
    const end = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
    for (let slot = i; slot <= end; slot++) {
      const found = keys[slot] as PyObject | null;
      if (found === null) {
        if (los[slot] === 0) return -1;
        continue;
      }
      if (los[slot] !== lo || his[slot] !== hi) continue;
      if (found === key) return slot;
      const plain = comparePlain(t, found, key);
      if (plain === 1) return slot;
      if (plain === 0) continue;
      const equal = compareHeld(t, found, key);
      if (storage.keys !== keys || keys[slot] !== found) return CHANGED;
      if (equal) return slot;
    }
    perturbLo = ((perturbLo >>> 5) | (perturbHi << 27)) >>> 0;
    perturbHi >>>= 5;
    i = (Math.imul(i, 5) + 1 + perturbLo) & mask;
  }
}

function compareHeld(t: Thread, found: PyObject, key: PyObject): boolean {
  found.refcount++;
  try {
    return compareBool(t, found, key, CompareOp.EQ);
  } finally {
    decref(t, found);
  }
}

/** Adds a key; takes a new reference unless it is there already. */
export function addKey(t: Thread, storage: SetStorage, key: PyObject, lo: number, hi: number): void {
  // Held before the search: a comparison might drop the last other reference.
  key.refcount++;
  let slot: number;
  try {
    do slot = searchFree(t, storage, key, lo, hi);
    while (slot === CHANGED);
  } catch (error) {
    decref(t, key);
    throw error;
  }
  if (slot === PRESENT) {
    decref(t, key);
    return;
  }
  const wasDummy = storage.lo[slot] === -1;
  storage.keys[slot] = key;
  storage.lo[slot] = lo;
  storage.hi[slot] = hi;
  storage.used++;
  if (wasDummy) return;
  storage.fill++;
  if (storage.fill * 5 >= storage.mask * 3) resizeTable(t, storage, grownSize(storage.used));
}

function grownSize(used: number): number {
  return used > LARGE_USED ? used * 2 : used * 4;
}

const PRESENT = -3;

/** The slot to put an absent key in: the last dummy on the way, else the free one. */
function searchFree(t: Thread, storage: SetStorage, key: PyObject, lo: number, hi: number): number {
  const { keys, lo: los, hi: his, mask } = storage;
  let i = lo & mask;
  let perturbLo = lo >>> 0;
  let perturbHi = hi >>> 0;
  let dummy = -1;
  for (;;) {
    const end = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
    for (let slot = i; slot <= end; slot++) {
      const found = keys[slot] as PyObject | null;
      if (found === null) {
        if (los[slot] === 0) return dummy >= 0 ? dummy : slot;
        dummy = slot;
        continue;
      }
      if (los[slot] !== lo || his[slot] !== hi) continue;
      if (found === key) return PRESENT;
      const plain = comparePlain(t, found, key);
      if (plain === 1) return PRESENT;
      if (plain === 0) continue;
      const equal = compareHeld(t, found, key);
      if (equal) return PRESENT;
      if (storage.keys !== keys || keys[slot] !== found) return CHANGED;
    }
    perturbLo = ((perturbLo >>> 5) | (perturbHi << 27)) >>> 0;
    perturbHi >>>= 5;
    i = (Math.imul(i, 5) + 1 + perturbLo) & mask;
  }
}

/** Rebuilds the table with the first power of two above `minimum` slots, without dummies. */
export function resizeTable(t: Thread, storage: SetStorage, minimum: number): void {
  let slots = MIN_SLOTS;
  while (slots <= minimum) slots *= 2;
  const { keys: oldKeys, lo: oldLo, hi: oldHi, address: oldAddress, mask: oldMask } = storage;
  if (slots === MIN_SLOTS && oldAddress === 0 && storage.fill === storage.used) return;
  t.charge(slots >> 2);
  const address = slots === MIN_SLOTS ? 0 : t.heap.malloc(SLOT_BYTES * slots);
  allocateTable(storage, slots);
  storage.address = address;
  storage.fill = storage.used;
  for (let slot = 0; slot <= oldMask; slot++) {
    const key = oldKeys[slot] as PyObject | null;
    if (key !== null) insertClean(storage, key, oldLo[slot] as number, oldHi[slot] as number);
  }
  if (oldAddress !== 0) t.heap.free(oldAddress, SLOT_BYTES * (oldMask + 1));
}

function allocateTable(storage: SetStorage, slots: number): void {
  storage.keys = new Array<PyObject | null>(slots).fill(null);
  storage.lo = new Array<number>(slots).fill(0);
  storage.hi = new Array<number>(slots).fill(0);
  storage.mask = slots - 1;
}

/** Places a key that is known to be absent, in a table without dummies. Steals it; the counts are the caller's. */
function insertClean(storage: SetStorage, key: PyObject, lo: number, hi: number): void {
  const { keys, mask } = storage;
  let i = lo & mask;
  let perturbLo = lo >>> 0;
  let perturbHi = hi >>> 0;
  for (;;) {
    const end = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
    for (let slot = i; slot <= end; slot++) {
      if (keys[slot] !== null) continue;
      keys[slot] = key;
      storage.lo[slot] = lo;
      storage.hi[slot] = hi;
      return;
    }
    perturbLo = ((perturbLo >>> 5) | (perturbHi << 27)) >>> 0;
    perturbHi >>>= 5;
    i = (Math.imul(i, 5) + 1 + perturbLo) & mask;
  }
}

/** Takes the key out of a slot; its reference is the caller's. */
export function takeSlot(storage: SetStorage, slot: number): PyObject {
  const key = storage.keys[slot] as PyObject;
  storage.keys[slot] = null;
  storage.lo[slot] = -1;
  storage.hi[slot] = -1;
  storage.used--;
  return key;
}

/** False when the key was not there. */
export function discardKey(t: Thread, storage: SetStorage, key: PyObject, lo: number, hi: number): boolean {
  const slot = findSlot(t, storage, key, lo, hi);
  if (slot < 0) return false;
  decref(t, takeSlot(storage, slot));
  return true;
}

/** Empties the set before any of its keys dies. */
export function clearTable(t: Thread, storage: SetStorage): void {
  const { keys, address, mask, fill } = storage;
  if (fill === 0 && address === 0) return;
  allocateTable(storage, MIN_SLOTS);
  storage.address = 0;
  storage.fill = 0;
  storage.used = 0;
  storage.hashed = false;
  for (let slot = 0; slot <= mask; slot++) {
    const key = keys[slot] as PyObject | null;
    if (key !== null) decref(t, key);
  }
  if (address !== 0) t.heap.free(address, SLOT_BYTES * (mask + 1));
}

/** Adds all keys of another set. Into an empty set they go by slot, or by hash alone. */
export function mergeTable(t: Thread, storage: SetStorage, other: SetStorage): void {
  if (other === storage || other.used === 0) return;
  makeRoom(t, storage, other.used);
  t.charge(other.mask >> 2);
  if (storage.fill > 0) {
    // Read anew each time: adding may run code that changes the other set.
    for (let slot = 0; slot <= other.mask; slot++) {
      const key = other.keys[slot] as PyObject | null;
      if (key !== null) addKey(t, storage, key, other.lo[slot] as number, other.hi[slot] as number);
    }
    return;
  }
  const sameLayout = storage.mask === other.mask && other.fill === other.used;
  for (let slot = 0; slot <= other.mask; slot++) {
    const key = other.keys[slot] as PyObject | null;
    if (key === null) continue;
    incref(key);
    const lo = other.lo[slot] as number;
    const hi = other.hi[slot] as number;
    if (sameLayout) {
      storage.keys[slot] = key;
      storage.lo[slot] = lo;
      storage.hi[slot] = hi;
    } else {
      insertClean(storage, key, lo, hi);
    }
  }
  storage.fill = other.used;
  storage.used = other.used;
}

/** One big resize before `count` more keys. */
export function makeRoom(t: Thread, storage: SetStorage, count: number): void {
  if ((storage.fill + count) * 5 >= storage.mask * 3) resizeTable(t, storage, (storage.used + count) * 2);
}

/** After many deletions: drops the dummies if they take more than a quarter of the slots. */
export function compactTable(t: Thread, storage: SetStorage): void {
  if (storage.fill - storage.used <= storage.mask / 4) return;
  resizeTable(t, storage, grownSize(storage.used));
}

export class SetCursor {
  position = 0;
  key!: PyObject;
  hashLo = 0;
  hashHi = 0;
}

/** Moves to the next key in the order of slots; false at the end. The key is borrowed. */
export function setNext(set: PyContainer, cursor: SetCursor): boolean {
  const { keys, lo, hi, mask } = set.value as SetStorage;
  let i = cursor.position;
  while (i <= mask && keys[i] === null) i++;
  cursor.position = i + 1;
  if (i > mask) return false;
  cursor.key = keys[i] as PyObject;
  cursor.hashLo = lo[i] as number;
  cursor.hashHi = hi[i] as number;
  return true;
}

export function setAdd(t: Thread, set: PyContainer, key: PyObject): void {
  const lo = hashKey(t, key);
  addKey(t, set.value as SetStorage, key, lo, t.hashHi);
}

export function setHas(t: Thread, set: PyContainer, key: PyObject): boolean {
  const lo = hashKey(t, key);
  return findSlot(t, set.value as SetStorage, key, lo, t.hashHi) >= 0;
}

export function setDiscard(t: Thread, set: PyContainer, key: PyObject): boolean {
  const lo = hashKey(t, key);
  return discardKey(t, set.value as SetStorage, key, lo, t.hashHi);
}
