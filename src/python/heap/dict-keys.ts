// The key table of a dict: an index of slots over entries kept in insertion order, and the split form that instances of a class share.
// Follows PyDictKeysObject and PyDictValues, CPython 3.13 Objects/dictobject.c and Include/internal/pycore_dict.h (probing, growth and
// sizes are those of 3.10 too, where every table stores hashes).
// Only finding and placing entries is here; comparing keys by Python code is the dict's business (objects/dict.ts).
// Invariant: `entryCount` entries were ever appended, holes (null keys) included; `usable` more fit.

import type { Address, PyObject, PyStr } from './object.ts';

export const SLOT_EMPTY = -1;
export const SLOT_DUMMY = -2;

export const enum KeysKind {
  /** Any keys; hashes are stored. */
  General = 0,
  /** Only exact str keys. */
  Unicode = 1,
  /** Only exact str keys, shared by instances; values live elsewhere. */
  Split = 2,
}

const EMPTY_8: readonly number[] = [-1, -1, -1, -1, -1, -1, -1, -1];

/** Entries that a table of `1 << log2Size` slots holds. */
export function usableOf(log2Size: number): number {
  return Math.floor(((1 << log2Size) * 2) / 3);
}

/** log2 of the slots for at least `wanted` entries by CPython's calculate_log2_keysize. */
export function log2KeysizeFor(wanted: number): number {
  return 32 - Math.clz32(((wanted | 8) - 1) | 7);
}

/** log2 of the slots of a table presized for `entryCount` entries (estimate_log2_keysize). */
export function log2KeysizeEstimate(entryCount: number): number {
  return log2KeysizeFor(Math.floor((entryCount * 3 + 1) / 2));
}

export class DictKeys {
  /** Slot to entry index, or SLOT_EMPTY, SLOT_DUMMY. */
  readonly indices: number[];
  readonly keys: (PyObject | null)[] = [];
  /** Values, parallel to keys; unused in a split table. */
  readonly values: (PyObject | null)[] = [];
  /** Hashes of the keys, parallel; only General tables have them (a str knows its own). */
  readonly hashLo: number[] = [];
  readonly hashHi: number[] = [];
  usable: number;
  entryCount = 0;
  /** Dicts and classes that use this table; a combined table has exactly one. */
  refcount = 1;
  /** Where its block lies; 0 for the one empty table, which has none. */
  address: Address = 0;
  /** Changes with every change of keys; inline caches compare it. 0 is never current. */
  version = 0;

  constructor(
    readonly log2Size: number,
    /** Changes once at most, in 3.10: from Unicode to General, or to Split and back when a class begins and ends to share it. */
    public kind: KeysKind,
  ) {
    this.indices = log2Size === 3 ? EMPTY_8.slice() : new Array<number>(1 << log2Size).fill(SLOT_EMPTY);
    this.usable = usableOf(log2Size);
  }

  /** The entry of a str key by identity or equal text; -1 when absent. Runs no Python code: all keys must be exact str. */
  findStr(key: PyStr): number {
    const { indices, keys } = this;
    const mask = indices.length - 1;
    const lo = key.hashLo;
    let i = lo & mask;
    let index = indices[i] as number;
    // The first probe decides nearly always; the perturbation needs all 64 bits only after that.
    if (index === SLOT_EMPTY) return -1;
    if (index >= 0) {
      const found = keys[index] as PyStr;
      if (found === key) return index;
      if (found.hashLo === lo && found.hashHi === key.hashHi && found.value === key.value) return index;
    }
    let perturbLo = lo >>> 0;
    let perturbHi = key.hashHi >>> 0;
    for (;;) {
      perturbLo = ((perturbLo >>> 5) | (perturbHi << 27)) >>> 0;
      perturbHi >>>= 5;
      i = (Math.imul(i, 5) + perturbLo + 1) & mask;
      index = indices[i] as number;
      if (index === SLOT_EMPTY) return -1;
      if (index < 0) continue;
      const found = keys[index] as PyStr;
      if (found === key) return index;
      if (found.hashLo === lo && found.hashHi === key.hashHi && found.value === key.value) return index;
    }
  }

  /** The first slot that holds no entry (empty or dummy) for this hash. */
  findFreeSlot(lo: number, hi: number): number {
    const { indices } = this;
    const mask = indices.length - 1;
    let i = lo & mask;
    let perturbLo = lo >>> 0;
    let perturbHi = hi >>> 0;
    while ((indices[i] as number) >= 0) {
      perturbLo = ((perturbLo >>> 5) | (perturbHi << 27)) >>> 0;
      perturbHi >>>= 5;
      i = (Math.imul(i, 5) + perturbLo + 1) & mask;
    }
    return i;
  }

  /** The slot that holds entry `index` with this hash. */
  findSlotOf(index: number, lo: number, hi: number): number {
    const { indices } = this;
    const mask = indices.length - 1;
    let i = lo & mask;
    let perturbLo = lo >>> 0;
    let perturbHi = hi >>> 0;
    while (indices[i] !== index) {
      perturbLo = ((perturbLo >>> 5) | (perturbHi << 27)) >>> 0;
      perturbHi >>>= 5;
      i = (Math.imul(i, 5) + perturbLo + 1) & mask;
    }
    return i;
  }

  /** Appends an entry whose key is known to be absent. There must be room (`usable`). Steals both references. */
  append(key: PyObject, lo: number, hi: number, value: PyObject | null): number {
    const index = this.entryCount++;
    this.indices[this.findFreeSlot(lo, hi)] = index;
    this.keys.push(key);
    if (this.kind === KeysKind.General) {
      this.hashLo.push(lo);
      this.hashHi.push(hi);
    }
    if (this.kind !== KeysKind.Split) this.values.push(value);
    this.usable--;
    this.version++;
    return index;
  }

  /** Makes a str table hold any keys, in the same block: 3.10, where all tables have hashes. */
  generalize(): void {
    for (let i = 0; i < this.entryCount; i++) {
      const key = this.keys[i] as PyStr | null;
      this.hashLo.push(key === null ? 0 : key.hashLo);
      this.hashHi.push(key === null ? 0 : key.hashHi);
    }
    this.kind = KeysKind.General;
    this.version++;
  }

  /** Forgets the entries from `count` on, whose references have been taken. Their slots stay used up. */
  truncate(count: number): void {
    this.keys.length = count;
    this.values.length = Math.min(this.values.length, count);
    if (this.kind === KeysKind.General) {
      this.hashLo.length = count;
      this.hashHi.length = count;
    }
    this.entryCount = count;
    this.version++;
  }

  hashLoAt(index: number): number {
    return this.kind === KeysKind.General ? (this.hashLo[index] as number) : (this.keys[index] as PyStr).hashLo;
  }

  hashHiAt(index: number): number {
    return this.kind === KeysKind.General ? (this.hashHi[index] as number) : (this.keys[index] as PyStr).hashHi;
  }
}

/** Values of one instance whose class shares the keys. Index = the key's entry in the shared table. */
export class DictValues {
  readonly items: (PyObject | null)[];
  /** Entry indexes in the order of insertion. */
  readonly order: number[] = [];
  /** Where its own block lies (3.10 to 3.12); 0 while the values are inside the object (3.13). */
  address: Address = 0;
  /** Bytes that the values take: of their own block, or at the end of the object. */
  bytes = 0;
  /** False once a dict has taken the values away for good; the object's bytes remain. */
  valid = true;
  constructor(
    /** Slots that were allocated; an instance cannot hold more names this way. */
    readonly capacity: number,
    /** Names the class knows already; most instances get all of them. */
    known = 0,
  ) {
    this.items = nulls(known);
  }
}

/** Literals are allocated in line and just large enough; an array that grows by push takes room for 17 at once. */
function nulls(count: number): null[] {
  switch (count) {
    case 1:
      return [null];
    case 2:
      return [null, null];
    case 3:
      return [null, null, null];
    case 4:
      return [null, null, null, null];
    case 5:
      return [null, null, null, null, null];
    case 6:
      return [null, null, null, null, null, null];
    default:
      return [];
  }
}
