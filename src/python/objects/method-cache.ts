// The names that classes were last asked for: each entry holds a reference to the str it was asked with, until another name takes
// its place. That is what shows of CPython's type attribute cache: the count of an attribute's name, and names made at run time that outlive
// their use. Follows MCACHE_HASH and _PyType_Lookup (Objects/typeobject.c), CPython 3.10 to 3.13; what was found is kept by `lookupType`.
// Leaves out names that are immortal: nobody sees their count, and that one of them may push out another is a matter of addresses.

import { decref, isImmortal } from '../heap/heap.ts';
import { incref, type PyStr, type PyType, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { versionOf } from './type-slots.ts';

/** 1 << MCACHE_SIZE_EXP entries. */
const INDEX_MASK = 0xfff;
/** MCACHE_MAX_ATTR_SIZE: longer names are looked up each time. */
const NAME_LENGTH_MAX = 100;

interface Entry {
  version: number;
  /** Counted. */
  name: PyStr;
}

export class MethodCache {
  private readonly entries = new Map<number, Entry>();

  /** The class has been asked for this name. */
  note(t: Thread, type: PyType, name: PyStr): void {
    if (isImmortal(name) || name.address <= 0 || name.value.length > NAME_LENGTH_MAX) return;
    const version = versionOf(t, type);
    // An address counts units of 8 bytes: it is shifted by three bits already. Only the low ones matter; the rest exceeds 32 bits.
    const index = (version ^ (name.address % 0x8000_0000)) & INDEX_MASK;
    const entry = this.entries.get(index);
    if (entry === undefined) {
      this.entries.set(index, { version, name: incref(name) });
      return;
    }
    if (entry.name === name && entry.version === version) return;
    const old = entry.name;
    entry.version = version;
    entry.name = incref(name);
    decref(t, old);
  }

  /** `sys._clear_type_cache()`. */
  clear(t: Thread): void {
    const names = [...this.entries.values()].map((entry) => entry.name);
    this.entries.clear();
    for (const name of names) decref(t, name);
  }

  visit(visit: Visit): void {
    for (const { name } of this.entries.values()) visit(name);
  }
}
