// One simulated heap: who owns which bytes, what is alive, and the reference counts. Only this file and the collector write a count.
// Follows Objects/object.c, obmalloc.c and gcmodule.c of CPython. A block belongs to an object from its allocation to its dealloc;
// an object may own further blocks (item arrays, key tables), which it asks for and gives back itself.
// Invariant: `bytes` is the sum of all requested sizes that are not given back.

import { LimitExceeded } from '../limits.ts';
import { Refusal } from '../numbers/refusal.ts';
import type { Profile } from '../profiles/profile.ts';
import type { SharedRefcounts } from '../profiles/shared-refcounts.ts';
import { FrameBlocks } from './frame-blocks.ts';
import { FreeLists } from './free-lists.ts';
import { type GcList, Generations } from './gc/generations.ts';
import { ImportedBlocks } from './imported-blocks.ts';
import { LargeBlocks } from './large-blocks.ts';
import {
  type Address,
  GC_HEADER_BYTES,
  GcBits,
  type GcObject,
  IMMORTAL_BIAS,
  KEPT_REFCOUNT,
  PyAtom,
  PyContainer,
  type PyObject,
  PyStr,
  type PyType,
  TypeFlags,
} from './object.ts';
import { Pymalloc, SMALL_REQUEST_BYTES_MAX, UNIT_BYTES } from './pymalloc.ts';
import type { Thread } from './thread.ts';

/** What a process on a 64-bit machine can address: half of 48 bits. */
const ADDRESS_SPACE_BYTES = 2 ** 47;

/** Who wants to know of blocks: tracemalloc. Addresses in units of 8 bytes. */
export interface BlockTracer {
  allocated(address: Address, bytes: number): void;
  freed(address: Address): void;
  /** A new object lies in a block that was kept in a free list. */
  reused(address: Address): void;
}

const PRE_HEADER_BYTES = 16;
/** Where blocks of start-up lie, in units of 8 bytes: between the arenas and what the platform hands out. */
const STARTUP_START = 2 ** 28;
/** Static objects (built-in types, None, small ints from 3.11) lie in the interpreter's own data, not on the heap. */
const STATIC_BASE = 0x55d0_0000_0000;
/** How far from static data the blocks of start-up begin: 64 MiB. */
const EARLY_UNITS = 2 ** 26 / UNIT_BYTES;
const HEAP_BASE = 0x7f00_0000_0000;
/** Seeds move the heap by whole MiB, so that relations inside a pool stay the same. */
const SEED_STEP = 1 << 20;

export class Heap {
  readonly pymalloc = new Pymalloc();
  readonly large = new LargeBlocks();
  readonly gc: Generations;
  freeLists: FreeLists;
  readonly frameBlocks = new FrameBlocks(this);
  readonly imported = new ImportedBlocks(this);
  /** Above 0 while things are made that CPython has before the program starts. */
  private startupDepth = 0;
  /** Keeps nothing. */
  private readonly startupFreeLists: FreeLists;
  private startupNext = STARTUP_START;
  /** Told of every block while tracemalloc is on. */
  tracer: BlockTracer | null = null;
  /** Counts the work of filling a large block: it is in proportion to its bytes, whoever asks for it. May throw to end an operation. */
  chargeLarge: (bytes: number) => void = () => {};
  bytes = 0;
  outsideBytes = 0;
  peakBytes = 0;
  /** Live objects that have a header, static ones not included. */
  objectCount = 0;
  private staticNext = 2;
  private earlyNext = EARLY_UNITS;
  private readonly base: number;

  constructor(
    readonly profile: Profile,
    seed: number,
    public bytesMax: number,
  ) {
    this.base = HEAP_BASE + (Math.abs(seed) % 0xffff) * SEED_STEP;
    this.gc = new Generations(profile.gcThresholds, profile.startupGeneration, profile.startupCollections);
    this.freeLists = new FreeLists(profile);
    this.startupFreeLists = new FreeLists(profile, false);
  }

  /** A block for `bytes` bytes; the platform serves 0 and what exceeds 512. Throws LimitExceeded before anything has changed. */
  malloc(bytes: number): Address {
    if (this.startupDepth > 0) return this.startupBlock(bytes);
    if (bytes > SMALL_REQUEST_BYTES_MAX) this.chargeLarge(bytes);
    const total = this.bytes + bytes;
    if (total > this.peakBytes) {
      if (total > this.bytesMax) throw this.refused(bytes);
      this.peakBytes = total;
    }
    this.bytes = total;
    const address = bytes <= SMALL_REQUEST_BYTES_MAX && bytes > 0 ? this.pymalloc.allocate(bytes) : this.large.allocate(bytes);
    if (this.tracer !== null) this.tracer.allocated(address, bytes);
    return address;
  }

  /** Gives back a block that was asked for with the same number of bytes. */
  free(address: Address, bytes: number): void {
    if (address >= STARTUP_START && !LargeBlocks.holds(address)) return;
    this.bytes -= bytes;
    if (this.tracer !== null) this.tracer.freed(address);
    if (LargeBlocks.holds(address)) this.large.free(address, bytes);
    else this.pymalloc.free(address);
  }

  /**
   * Changes a block's size; the result may be another block. In place while the request stays in the block and still uses three
   * quarters of it (`pymalloc_realloc`). What the platform handed out stays with the platform, however small it becomes.
   */
  realloc(address: Address, bytesOld: number, bytesNew: number): Address {
    if (bytesNew > bytesOld && this.bytes + bytesNew - bytesOld > this.bytesMax) throw this.exceeded();
    if (address >= STARTUP_START && !LargeBlocks.holds(address)) return this.malloc(bytesNew);
    if (!LargeBlocks.holds(address)) {
      const room = this.pymalloc.blockBytes(address);
      if (bytesNew <= room && 4 * bytesNew > 3 * room) return this.accountResize(address, address, bytesOld, bytesNew);
    }
    if (LargeBlocks.holds(address)) {
      return this.accountResize(address, this.large.realloc(address, bytesOld, bytesNew), bytesOld, bytesNew);
    }
    const moved = this.malloc(bytesNew);
    this.free(address, bytesOld);
    return moved;
  }

  /**
   * Runs `body`, which makes what CPython's start-up has made long before the program: its blocks lie apart from the program's, are never
   * reused and not accounted, and do not count for the collector. So it is not noticed that ours are made when they are first needed.
   */
  asStartup<T>(body: () => T): T {
    return this.apart(() => this.gc.fromStart(body));
  }

  /** As `asStartup`, for Python text that leaves garbage; `sweep` as in `Generations.fromStartSwept`. */
  asStartupText<T>(body: () => T, sweep: (made: GcList, old: GcList) => void): T {
    return this.apart(() => this.gc.fromStartSwept(body, sweep));
  }

  /** Runs `body`, whose blocks lie apart from the program's, are never reused and not accounted. */
  apart<T>(body: () => T): T {
    const { freeLists } = this;
    this.freeLists = this.startupFreeLists;
    this.startupDepth++;
    try {
      return body();
    } finally {
      this.startupDepth--;
      this.freeLists = freeLists;
    }
  }

  private startupBlock(bytes: number): Address {
    const address = this.startupNext;
    this.startupNext += Math.ceil(bytes / 16) * 2;
    return address;
  }

  /** Refuses work that would need more memory than the limit leaves, before the host does it. */
  reserve(bytes: number): void {
    if (this.bytes + bytes > this.bytesMax) throw this.refused(bytes);
  }

  /** What no machine has is refused by malloc; anything less is the limit's. */
  private refused(bytes: number): unknown {
    return bytes > ADDRESS_SPACE_BYTES ? new Refusal('MemoryError', '') : this.exceeded();
  }

  /** Bytes that the process holds outside of its objects: files. They leave less room for these. Negative: given back. */
  holdOutside(bytes: number): void {
    if (bytes > 0 && this.bytes + bytes > this.bytesMax) throw this.exceeded();
    this.outsideBytes += bytes;
    this.bytesMax -= bytes;
  }

  /** The bound that the caller of the interpreter set, what is held outside included. */
  bound(bytesMax: number): void {
    this.bytesMax = bytesMax - this.outsideBytes;
  }

  private exceeded(): LimitExceeded {
    return new LimitExceeded('heapBytes', this.bytesMax + this.outsideBytes);
  }

  newAtom(type: PyType, bytes: number, value: unknown): PyAtom {
    this.objectCount++;
    if ((type.flags & TypeFlags.HeapType) !== 0) type.refcount++;
    return new PyAtom(type, this.malloc(bytes), value, bytes);
  }

  /** `newAtom` for a static type and at most 32 bytes: ints. */
  newAtom32(type: PyType, bytes: number, value: unknown): PyAtom {
    const total = this.bytes + bytes;
    if (total > this.peakBytes || this.startupDepth > 0 || this.tracer !== null) return this.newAtom(type, bytes, value);
    this.bytes = total;
    this.objectCount++;
    return new PyAtom(type, this.pymalloc.allocate32(), value, bytes);
  }

  /** `freeAtom` for what `newAtom32` or `newAtom` made of a static type with at most 32 bytes. */
  freeAtom32(o: PyAtom): void {
    this.objectCount--;
    if (o.address >= STARTUP_START) return;
    this.bytes -= o.bytes;
    if (this.tracer !== null) this.tracer.freed(o.address);
    this.pymalloc.free32(o.address);
  }

  newStr(type: PyType, bytes: number, value: string, codePoints: readonly number[] | null): PyStr {
    this.objectCount++;
    return new PyStr(type, this.malloc(bytes), value, codePoints, bytes);
  }

  /** An object of `bytes` bytes, headers not included, not yet tracked. One of a GC type counts for the youngest generation. */
  newContainer(t: Thread, type: PyType, bytes: number, value: unknown): PyContainer {
    const header = headerBytes(type);
    const block = this.malloc(bytes + header);
    this.objectCount++;
    if ((type.flags & TypeFlags.HeapType) !== 0) type.refcount++;
    if ((type.flags & TypeFlags.HaveGc) !== 0) this.gc.allocated(t);
    return new PyContainer(type, block + header / UNIT_BYTES, value);
  }

  /** Puts a new object at a block that a free list kept. Traffic through free lists does not move the collector's count. */
  reuseContainer(type: PyType, address: Address, value: unknown): PyContainer {
    this.objectCount++;
    if (this.tracer !== null) this.tracer.reused(address - headerBytes(type) / UNIT_BYTES);
    return new PyContainer(type, address, value);
  }

  /** The same for an object without header. */
  reuseAtom(type: PyType, address: Address, value: unknown, bytes: number): PyAtom {
    this.objectCount++;
    if (this.tracer !== null) this.tracer.reused(address);
    return new PyAtom(type, address, value, bytes);
  }

  /** Counts an object whose block the caller asked for itself (classes). */
  adopt(): void {
    this.objectCount++;
  }

  /** A dead container whose block goes to a free list (which already has its address): the bytes stay allocated. */
  parkContainer(): void {
    this.objectCount--;
  }

  /** The state in which a script begins: free lists partly filled, and the interpreter's own objects in pools of all size classes. */
  warm(): void {
    const lend = this.pymalloc.beginWith(this.profile.startupPools);
    const { startupFreeLists } = this.profile;
    const lendAccounted = (bytes: number, pool: number): Address => {
      this.bytes += bytes;
      if (this.bytes > this.peakBytes) this.peakBytes = this.bytes;
      return lend(bytes, pool);
    };
    this.freeLists.begin(startupFreeLists, lendAccounted);
    this.frameBlocks.begin(startupFreeLists.frames, (bytes) => lendAccounted(bytes, 0));
  }

  /** A small block that no object owns, not accounted; 0 for what the platform serves. */
  takeBlock(bytes: number): Address {
    return bytes > SMALL_REQUEST_BYTES_MAX ? 0 : this.pymalloc.allocate(bytes);
  }

  /** Gives back what `takeBlock` gave. */
  giveBlock(address: Address): void {
    if (address !== 0) this.pymalloc.free(address);
  }

  /** Full collections empty all free lists into the pools. */
  clearFreeLists(): void {
    this.freeLists.clear((address, bytes) => this.free(address, bytes));
    this.frameBlocks.clear();
    this.imported.releaseGarbage();
  }

  /** Returns the block of a dead atom or string, and the reference to its class. */
  freeAtom(t: Thread, o: PyAtom | PyStr): void {
    this.objectCount--;
    this.free(o.address, o.bytes);
    if ((o.type.flags & TypeFlags.HeapType) !== 0) decref(t, o.type);
  }

  /** Returns the block of a dead container (headers included) and, last, the reference to its class. */
  freeContainer(t: Thread, o: GcObject, bytes: number): void {
    this.objectCount--;
    if ((o.type.flags & TypeFlags.HaveGc) !== 0) this.gc.freed();
    const header = headerBytes(o.type);
    this.free(o.address - header / UNIT_BYTES, bytes + header);
    if ((o.type.flags & TypeFlags.HeapType) !== 0) decref(t, o.type);
  }

  track(o: GcObject): void {
    if ((o.gcBits & GcBits.Tracked) === 0) this.gc.track(o);
  }

  untrack(o: GcObject): void {
    if ((o.gcBits & GcBits.Tracked) !== 0) this.gc.untrack(o);
  }

  /**
   * An address in static data, for objects that exist before the program and never die. `misalignedBytes` is what is left when it is
   * divided by 16: 0 or 8, as the linker placed them.
   */
  newStaticAddress(bytes: number, misalignedBytes: 0 | 8 = 0): Address {
    const address = -(this.staticNext + misalignedBytes / UNIT_BYTES);
    this.staticNext += 2 * Math.ceil(bytes / (2 * UNIT_BYTES));
    return address;
  }

  /**
   * Static places for so many objects of so many bytes, then so many of others, one right after another as far as the alignment of 8
   * allows: where the one with a number lies.
   */
  newStaticAddresses(parts: readonly (readonly [number, number])[], misalignedBytes: 0 | 8 = 0): (index: number) => Address {
    const first = this.staticNext + misalignedBytes / UNIT_BYTES;
    const steps = parts.map(([count, bytes]) => [count, Math.ceil(bytes / UNIT_BYTES)] as const);
    this.staticNext = 2 * Math.ceil(steps.reduce((next, [count, step]) => next + count * step, first) / 2);
    return (index) => {
      let offset = 0;
      let left = index;
      for (const [count, step] of steps) {
        offset += Math.min(left, count) * step;
        left = Math.max(left - count, 0);
      }
      return -(first + offset);
    };
  }

  /** An address on the heap, in pools that are full before any program begins: far from static data. */
  newEarlyAddress(bytes: number): Address {
    const address = -this.earlyNext;
    this.earlyNext += 2 * Math.ceil(bytes / (2 * UNIT_BYTES));
    return address;
  }

  /** What `id()` shows. */
  idOf(o: PyObject): number {
    return o.address >= 0 ? this.base + o.address * UNIT_BYTES : STATIC_BASE - o.address * UNIT_BYTES;
  }

  /** The address of a block on the heap, as a program would see it. */
  blockId(address: Address): number {
    return this.base + address * UNIT_BYTES;
  }

  private accountResize(old: Address, address: Address, bytesOld: number, bytesNew: number): Address {
    if (this.tracer !== null) {
      this.tracer.freed(old);
      this.tracer.allocated(address, bytesNew);
    }
    this.bytes += bytesNew - bytesOld;
    if (this.bytes > this.peakBytes) this.peakBytes = this.bytes;
    return address;
  }
}

/** Bytes in front of instances of `type`: the GC header, and the pre-header of managed dicts and weak references. */
export function headerBytes(type: PyType): number {
  return (
    ((type.flags & TypeFlags.HaveGc) !== 0 ? GC_HEADER_BYTES : 0) +
    ((type.flags & TypeFlags.PreHeader) !== 0 ? PRE_HEADER_BYTES : 0)
  );
}

/** Drops a counted reference; at 0 the object dies at once. */
export function decref(t: Thread, o: PyObject): void {
  if (--o.refcount === 0) dealloc(t, o);
}

export function xdecref(t: Thread, o: PyObject | null): void {
  if (o !== null && --o.refcount === 0) dealloc(t, o);
}

export function decrefAll(t: Thread, objects: readonly (PyObject | null)[]): void {
  for (let i = 0; i < objects.length; i++) xdecref(t, objects[i] as PyObject | null);
}

/** Makes an object immortal, as 3.12 and later do; its count keeps moving, far above 0. */
export function immortalize(o: PyObject): void {
  if (o.refcount < IMMORTAL_BIAS) o.refcount += IMMORTAL_BIAS;
}

export function isImmortal(o: PyObject): boolean {
  return o.refcount >= IMMORTAL_BIAS;
}

function dealloc(t: Thread, o: PyObject): void {
  const { tpDealloc } = o.type.ops;
  if (tpDealloc === null) throw new Error(`type ${o.type.name} has no dealloc`);
  tpDealloc(t, o);
}

const IMMORTAL_REFCOUNT = 4294967295;
const SMALL_INT_MIN = -5;

/** The count as a program sees it: fixed for immortal objects; before them, with what the rest of the interpreter holds of shared ones. */
export function visibleRefcount(t: Thread, o: PyObject): number {
  const { immortalObjects, sharedRefcounts } = t.profile;
  if (immortalObjects) return isImmortal(o) ? IMMORTAL_REFCOUNT : o.refcount;
  if (sharedRefcounts === null || o.refcount < KEPT_REFCOUNT / 2) return o.refcount;
  return o.refcount - KEPT_REFCOUNT + sharedBase(t, o, sharedRefcounts);
}

function sharedBase(t: Thread, o: PyObject, counts: SharedRefcounts): number {
  if (o.type === t.types.int) return counts.ints[(o.value as number) - SMALL_INT_MIN] ?? counts.others;
  const known: readonly (readonly [PyObject, number])[] = [
    [t.none, counts.none],
    [t.true_, counts.true],
    [t.false_, counts.false],
    [t.ellipsis, counts.ellipsis],
    [t.notImplemented, counts.notImplemented],
    [t.emptyTuple, counts.emptyTuple],
    [t.emptyStr, counts.emptyStr],
    [t.emptyBytes, counts.emptyBytes],
  ];
  return known.find(([object]) => object === o)?.[1] ?? counts.others;
}
