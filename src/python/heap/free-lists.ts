// Blocks of dead objects that a type keeps for its next ones. The last one freed is the first reused.
// Follows the free lists of CPython 3.10-3.13 (floatobject.c, listobject.c, dictobject.c, tupleobject.c, genobject.c, context.c;
// 3.13 pycore_freelist.h).
// What exceeds a list's capacity returns to its pool; a full collection empties them all. Entries are addresses of objects (or of key
// tables), not of their headers.

import type { ParkedBlocks, Profile } from '../profiles/profile.ts';
import type { Address } from './object.ts';

export class FreeList {
  private readonly parked: Address[] = [];
  constructor(
    readonly capacity: number,
    /** Bytes requested for each parked block, headers included. */
    readonly blockBytes: number,
    /** Bytes in front of the parked address. */
    readonly headerBytes: number,
  ) {}

  get size(): number {
    return this.parked.length;
  }

  /** Keeps the block; false when the list is full. */
  park(address: Address): boolean {
    if (this.parked.length >= this.capacity) return false;
    this.parked.push(address);
    return true;
  }

  take(): Address | undefined {
    return this.parked.pop();
  }

  drain(free: (block: Address, bytes: number) => void): void {
    // From the top of the stack, as CPython walks its lists.
    for (let address = this.parked.pop(); address !== undefined; address = this.parked.pop()) {
      free(address - this.headerBytes / 8, this.blockBytes);
    }
  }

  blocks(): Address[] {
    return this.parked.map((address) => address - this.headerBytes / 8);
  }
}

const GC = 16;

export class FreeLists {
  readonly float: FreeList;
  readonly list: FreeList;
  readonly dict: FreeList;
  /** Key tables of 8 slots: 3.10 general ones, later those for str keys. */
  readonly dictKeys: FreeList;
  /** By length; index 0 is unused, since () is one object. */
  readonly tuples: readonly (FreeList | null)[];
  readonly slice: FreeList;
  /** contextvars.Context */
  readonly context: FreeList;
  /** What `asend()` and `__anext__()` of asynchronous generators give, and in what a value that they yield travels. */
  readonly asend: FreeList;
  readonly wrappedValue: FreeList;
  /** Each of them once, in the order in which a full collection empties them. */
  readonly all: readonly FreeList[];

  /** `keeps` is false for lists that park nothing. */
  constructor(profile: Profile, keeps = true) {
    const capacity = (n: number): number => (keeps ? n : 0);
    this.float = new FreeList(capacity(100), 24, 0);
    this.list = new FreeList(capacity(80), 40 + GC, GC);
    this.dict = new FreeList(capacity(80), 48 + GC, GC);
    this.slice = new FreeList(capacity(1), 40 + GC, GC);
    this.context = new FreeList(capacity(255), 48 + GC, GC);
    this.asend = new FreeList(capacity(80), 40 + GC, GC);
    this.wrappedValue = new FreeList(capacity(80), 24 + GC, GC);
    this.dictKeys = new FreeList(capacity(80), profile.smallDictKeysBytes, 0);
    const tuples: (FreeList | null)[] = [null];
    for (let n = 1; n <= profile.tupleFreeListLengthMax; n++) tuples.push(new FreeList(capacity(2000), 24 + 8 * n + GC, GC));
    this.tuples = tuples;
    const { float, list, dict, dictKeys, slice, context, asend, wrappedValue } = this;
    this.all = [...tuples.filter((kept) => kept !== null), float, list, dict, dictKeys, slice, context, asend, wrappedValue];
  }

  /** What the start of the interpreter leaves behind; `lend` gives a block for so many bytes in a pool. */
  begin(parked: ParkedBlocks, lend: (bytes: number, pool: number) => Address): void {
    const park = (list: FreeList, pools: readonly number[]): void => {
      for (const pool of pools) list.park(lend(list.blockBytes, pool) + list.headerBytes / 8);
    };
    for (const [n, pools] of parked.tuples.entries()) {
      const list = this.tuples[n + 1] ?? null;
      if (list !== null) park(list, pools);
    }
    park(this.float, parked.float);
    park(this.list, parked.list);
    park(this.dict, parked.dict);
    park(this.dictKeys, parked.dictKeys);
    park(this.slice, [0]);
  }

  /** So many more, or fewer, lie in the list with that name: `take` makes their blocks, `free` gets those that are too many. */
  move(name: string, change: number, take: (bytes: number) => Address, free: (block: Address, bytes: number) => void): void {
    const list = this.named(name);
    if (list === null) return;
    const { blockBytes, headerBytes } = list;
    const count = Math.min(list.capacity, Math.max(0, list.size + change));
    for (let n = list.size; n < count; n++) list.park(take(blockBytes) + headerBytes / 8);
    for (let n = list.size; n > count; n--) free((list.take() as Address) - headerBytes / 8, blockBytes);
  }

  private named(name: string): FreeList | null {
    if (name.startsWith('tuple')) return this.tuples[Number(name.slice('tuple'.length))] ?? null;
    return { list: this.list, dict: this.dict, keys: this.dictKeys, float: this.float }[name] ?? null;
  }

  /** What a full collection does; the one cached slice stays. */
  clear(free: (block: Address, bytes: number) => void): void {
    for (const list of this.all) if (list !== this.slice) list.drain(free);
  }
}
