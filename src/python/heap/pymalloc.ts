// Which block a request gets: arenas of 1 MiB, pools of 16 KiB with equal blocks, LIFO reuse inside a pool.
// Follows pymalloc, CPython 3.10 to 3.13 Objects/obmalloc.c (the geometry is the same in all four). Contents of blocks are not simulated.
// Addresses are in units of 8 bytes from the start of the arena space.
// A pool is exactly one of: used (in the list of its size class, some block free), full (in no list), empty (in its arena's list).
// Invariant: `used + free + never carved` is the pool's capacity.

import { assert } from '../assert.ts';
import type { Address } from './object.ts';

export const SMALL_REQUEST_BYTES_MAX = 512;
export const UNIT_BYTES = 8;
export const POOL_BYTES = 16384;
export const ARENA_BYTES = 1 << 20;
export const POOL_HEADER_BYTES = 48;
const POOL_SHIFT = 11; // 16 KiB is 2 ** 11 units of 8 bytes
const POOL_UNITS = POOL_BYTES / UNIT_BYTES;
const POOL_HEADER_UNITS = POOL_HEADER_BYTES / UNIT_BYTES;
const POOLS_PER_ARENA = ARENA_BYTES / POOL_BYTES;
const SIZE_CLASS_COUNT = SMALL_REQUEST_BYTES_MAX / 16;

export interface PymallocFigures {
  blocks: number;
  pools: number;
  arenas: number;
}

/** The blocks of one size: pools that hold such, blocks that are in use and that are not. */
export interface SizeClassFigures {
  readonly bytes: number;
  readonly pools: number;
  readonly used: number;
  readonly free: number;
}

export interface AllocatorStatistics {
  readonly classes: readonly SizeClassFigures[];
  /** Arenas ever allocated, the most there were at once, those there are. */
  readonly arenasAllocated: number;
  readonly arenasHighest: number;
  readonly arenas: number;
  readonly unusedPools: number;
}

export class Pool {
  /** Freed blocks, the last freed at the end. */
  free: Address[] = [];
  /** Blocks in use, those of start-up included. */
  usedCount = 0;
  /** The next block that was never handed out. */
  carve = 0;
  carveEnd = 0;
  blockUnits = 0;
  sizeClass = -1;
  next: Pool | null = null;
  prev: Pool | null = null;
  constructor(
    readonly start: Address,
    readonly arena: Arena,
  ) {}

  capacity(): number {
    return Math.floor((POOL_BYTES - POOL_HEADER_BYTES) / (this.blockUnits * UNIT_BYTES));
  }
}

class Arena {
  /** Returned pools, the last returned at the end. */
  readonly freePools: Pool[] = [];
  carvedPools = 0;
  constructor(readonly start: Address) {}

  freeCount(): number {
    return this.freePools.length + POOLS_PER_ARENA - this.carvedPools;
  }
}

export class Pymalloc {
  /** First pool with a free block, by size class; each list is doubly linked. */
  private readonly usedPools: (Pool | null)[] = new Array<Pool | null>(SIZE_CLASS_COUNT).fill(null);
  /** Every pool ever made, by its index in the arena space. */
  private readonly pools: (Pool | undefined)[] = [];
  private readonly arenas: Arena[] = [];
  /** Ended arenas, whose address range comes back first. */
  private readonly freeArenaIndexes: number[] = [];
  private arenaIndexNext = 0;
  private arenasAllocated = 0;
  private arenasHighest = 0;
  blockCount = 0;

  /**
   * The state in which a script begins: the interpreter's own objects leave room only in some pools. `rooms` has, for each size class,
   * the free blocks of these, the pool that is served from first at the front. What is allocated already lies in full pools.
   * The result hands out blocks that the interpreter itself took, from the pool with that index among those with room, then among full ones.
   */
  beginWith(rooms: readonly (readonly number[])[]): (bytes: number, pool: number) => Address {
    const begunPools: Pool[][] = [];
    for (const [sizeClass, counts] of rooms.entries()) {
      const begun = this.usedPools[sizeClass] ?? null;
      if (begun !== null) {
        leaveRoom(begun, 0);
        this.unlink(begun);
      }
      const pools = counts.toReversed().map((count) => this.startupPool(sizeClass, count));
      begunPools.push(pools.reverse());
    }
    const lent = new Map<Pool, number>();
    return (bytes, index) => {
      const sizeClass = (bytes - 1) >> 4;
      const pools = begunPools[sizeClass] as Pool[];
      while (pools.length <= index) pools.push(this.startupPool(sizeClass, 0));
      const pool = pools[index] as Pool;
      const lentCount = lent.get(pool) ?? 0;
      assert(lentCount < pool.usedCount, 'the interpreter has blocks in the pool');
      lent.set(pool, lentCount + 1);
      this.blockCount++;
      return pool.start + POOL_HEADER_UNITS + lentCount * pool.blockUnits;
    };
  }

  /** A pool that is full but for `room` blocks, in front of the others of its class unless there is no room at all. */
  private startupPool(sizeClass: number, room: number): Pool {
    const pool = this.newPool(sizeClass);
    leaveRoom(pool, room);
    if (room === 0) this.unlink(pool);
    return pool;
  }

  /** Hands out a block for a request of 1 to 512 bytes. */
  allocate(bytes: number): Address {
    const sizeClass = (bytes - 1) >> 4;
    const pool = this.usedPools[sizeClass] ?? this.newPool(sizeClass);
    const { free } = pool;
    let address: Address;
    if (free.length > 0) {
      address = free.pop() as Address;
    } else {
      address = pool.carve;
      pool.carve += pool.blockUnits;
    }
    pool.usedCount++;
    this.blockCount++;
    if (free.length === 0 && pool.carve > pool.carveEnd) this.unlink(pool);
    return address;
  }

  /** `allocate(32)` and `free`, for ints, which come and go at every operation: the common case, in which no list changes. */
  allocate32(): Address {
    const pool = this.usedPools[1] as Pool | null;
    if (pool === null) return this.allocate(32);
    const { free } = pool;
    if (free.length < 2) return this.allocate(32);
    pool.usedCount++;
    this.blockCount++;
    return free.pop() as Address;
  }

  free32(address: Address): void {
    const pool = this.pools[address >>> POOL_SHIFT] as Pool;
    const { free } = pool;
    if (free.length === 0 || pool.usedCount < 2) {
      this.free(address);
      return;
    }
    free.push(address);
    pool.usedCount--;
    this.blockCount--;
  }

  free(address: Address): void {
    const pool = this.pools[address >>> POOL_SHIFT];
    assert(pool !== undefined && pool.usedCount > 0, 'a freed block lies in a pool');
    const wasFull = pool.free.length === 0 && pool.carve > pool.carveEnd;
    pool.free.push(address);
    pool.usedCount--;
    this.blockCount--;
    if (wasFull) this.linkFront(pool);
    else if (pool.usedCount === 0) this.releasePool(pool);
  }

  /** Bytes a block at this address can hold. */
  blockBytes(address: Address): number {
    const pool = this.pools[address >>> POOL_SHIFT];
    assert(pool !== undefined, 'a block lies in a pool');
    return pool.blockUnits * UNIT_BYTES;
  }

  figures(): PymallocFigures {
    let pools = 0;
    for (const pool of this.pools) if (pool !== undefined && pool.sizeClass >= 0) pools++;
    return { blocks: this.blockCount, pools, arenas: this.arenas.length };
  }

  statistics(): AllocatorStatistics {
    const classes = Array.from({ length: SIZE_CLASS_COUNT }, (_, i) => ({ bytes: 16 * (i + 1), pools: 0, used: 0, free: 0 }));
    for (const pool of this.pools) {
      const figures = pool === undefined ? undefined : classes[pool.sizeClass];
      if (pool === undefined || figures === undefined) continue;
      figures.pools++;
      figures.used += pool.usedCount;
      figures.free += pool.capacity() - pool.usedCount;
    }
    const { arenasAllocated, arenasHighest, arenas } = this;
    const unusedPools = arenas.reduce((sum, arena) => sum + arena.freeCount(), 0);
    return { classes, arenasAllocated, arenasHighest, arenas: arenas.length, unusedPools };
  }

  /** What does not add up in pools, given the blocks that live objects own: each is used by one. */
  audit(owned: Iterable<Address>): string[] {
    const problems: string[] = [];
    const free = new Set<Address>();
    for (const pool of this.pools) {
      if (pool === undefined) continue;
      for (const address of pool.free) free.add(address);
      if (pool.sizeClass < 0) continue;
      const carved = (pool.carve - pool.start - POOL_HEADER_UNITS) / pool.blockUnits;
      if (carved !== pool.free.length + pool.usedCount)
        problems.push(`pool ${pool.start}: ${carved} carved, ${pool.free.length} free, ${pool.usedCount} used`);
    }
    const seen = new Set<Address>();
    for (const address of owned) {
      if (free.has(address)) problems.push(`block ${address} is owned and free`);
      if (seen.has(address)) problems.push(`block ${address} is owned twice`);
      seen.add(address);
    }
    return problems;
  }

  private newPool(sizeClass: number): Pool {
    const pool = this.takePool();
    const blockUnits = (sizeClass + 1) * 2;
    if (pool.blockUnits !== blockUnits) {
      // A returned pool that gets the same class again keeps its freed blocks in order; another class starts afresh.
      pool.blockUnits = blockUnits;
      pool.free.length = 0;
      pool.carve = pool.start + POOL_HEADER_UNITS;
      pool.carveEnd = pool.start + POOL_UNITS - blockUnits;
    }
    pool.sizeClass = sizeClass;
    this.linkFront(pool);
    return pool;
  }

  /** From the arena with the fewest free pools; its returned pools first, the last returned first. */
  private takePool(): Pool {
    let best: Arena | null = null;
    for (const arena of this.arenas) {
      const free = arena.freeCount();
      if (free > 0 && (best === null || free < best.freeCount())) best = arena;
    }
    const arena = best ?? this.newArena();
    const returned = arena.freePools.pop();
    if (returned !== undefined) return returned;
    const pool = new Pool(arena.start + arena.carvedPools * POOL_UNITS, arena);
    arena.carvedPools++;
    this.pools[pool.start >>> POOL_SHIFT] = pool;
    return pool;
  }

  private newArena(): Arena {
    const index = this.freeArenaIndexes.pop() ?? this.arenaIndexNext++;
    const arena = new Arena((index * ARENA_BYTES) / UNIT_BYTES);
    this.arenas.push(arena);
    this.arenasAllocated++;
    this.arenasHighest = Math.max(this.arenasHighest, this.arenas.length);
    return arena;
  }

  private releasePool(pool: Pool): void {
    this.unlink(pool);
    pool.sizeClass = -1;
    const { arena } = pool;
    arena.freePools.push(pool);
    if (arena.freePools.length === arena.carvedPools && this.arenas.length > 1) this.releaseArena(arena);
  }

  private releaseArena(arena: Arena): void {
    this.arenas.splice(this.arenas.indexOf(arena), 1);
    for (const pool of arena.freePools) this.pools[pool.start >>> POOL_SHIFT] = undefined;
    this.freeArenaIndexes.push(arena.start / (ARENA_BYTES / UNIT_BYTES));
  }

  private linkFront(pool: Pool): void {
    const first = this.usedPools[pool.sizeClass] ?? null;
    pool.prev = null;
    pool.next = first;
    if (first !== null) first.prev = pool;
    this.usedPools[pool.sizeClass] = pool;
  }

  private unlink(pool: Pool): void {
    if (pool.prev === null) this.usedPools[pool.sizeClass] = pool.next;
    else pool.prev.next = pool.next;
    if (pool.next !== null) pool.next.prev = pool.prev;
    pool.next = null;
    pool.prev = null;
  }
}

/** Hands all blocks that are not in use to the interpreter for good, but for the last `count`. */
function leaveRoom(pool: Pool, count: number): void {
  const room = Math.min(count, pool.capacity() - pool.usedCount);
  pool.usedCount = pool.capacity() - room;
  pool.carve = pool.start + POOL_HEADER_UNITS + pool.usedCount * pool.blockUnits;
}
