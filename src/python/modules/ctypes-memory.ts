// The simulated memory as ctypes sees it: blocks that hold bytes, objects whose bytes are made when they are looked at, and functions.
// Follows what Modules/_ctypes lets a program do with an address, CPython 3.10-3.13. Nothing leaves the simulation: an address leads to a
// block of this process, to the memory of one of its objects, or nowhere.
// Invariant: blocks do not overlap; `held` counts the references that a program has made by address and nobody else owns.
// DEVIATION: memory that belongs to nobody reads as zeros, and what is written to it is lost; test/conformance/cases/ctypes_memory.

import { decref } from '../heap/heap.ts';
import { type Address, incref, type PyContainer, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { ByteBuffer } from '../objects/bytearray.ts';
import { isList, type ListItems } from '../objects/list-storage.ts';
import type { PyThread } from '../vm/thread.ts';
import { ArrayData } from './array-storage.ts';
import type { HostFunction } from './ctypes-function-table.ts';
import { imageOf, itemsImage, storeImage, storeItems } from './ctypes-object-image.ts';

/** Blocks are found by the page they lie in. */
const PAGE_BYTES = 4096;
/** Below this there is no memory: looking there ends the process. */
const LOWEST_ADDRESS = 65536;
/** Blocks that are gone and still remembered. */
const GONE_MAX = 64;
/** Objects whose address is remembered. */
const KNOWN_MAX = 4096;
/** The exit code of a process that a shell has seen end by SIGSEGV. */
const SEGMENTATION_FAULT = -11;

export interface Block {
  readonly start: number;
  bytes: Uint8Array;
}

/** Bytes at an address. What is changed in them takes effect with `commit`, where they are no block's own. */
export interface Place {
  readonly bytes: Uint8Array;
  readonly commit: (() => void) | null;
}

export class Memory {
  private readonly pages = new Map<number, Block[]>();
  /** Blocks that were given back last: what was in them stays to be seen until somebody else has the memory. */
  private readonly gone: Block[] = [];
  private readonly known = new Map<number, PyObject>();
  readonly functions = new Map<number, HostFunction>();
  readonly addressesByName = new Map<string, number>();
  private functionNext = 0x7e00_0000_0000;
  private readonly held = new Map<PyObject, number>();
  /** References that pointers put in place by hand have, and CPython's have not. */
  private readonly owed = new Map<PyObject, number>();
  /** What the C library has handed out. */
  readonly allocated = new Map<number, { readonly block: Block; readonly address: Address }>();
  /** The text that C's stdout holds back. */
  private printed: Uint8Array[] = [];
  /** ctypes' own copy, and where the C library has its. */
  errno = 0;
  private errnoBlock: Block | null = null;
  /** Array types by item type and length, as weak proxies. Owned. */
  arrayTypes: PyContainer | null = null;
  /** Pointer types by what they point to (`_pointer_type_cache`). Owned. */
  pointerTypes: PyContainer | null = null;

  constructor(private readonly t: PyThread) {
    // References without an owner live as long as the process.
    t.atExit({ visit: (visit) => this.visitOwned(visit) }, () => this.flush());
  }

  // ---- the C library

  /** Held back until the end, as C does where stdout is no terminal. How many bytes. */
  print(bytes: Uint8Array): number {
    this.t.heap.reserve(bytes.length);
    this.printed.push(bytes);
    return bytes.length;
  }

  flush(): void {
    const { printed } = this;
    if (printed.length === 0) return;
    this.printed = [];
    this.t.pendingOutput.flush(this.t);
    const decoder = new TextDecoder();
    this.t.writeStdout(printed.map((bytes) => decoder.decode(bytes, { stream: true })).join(''));
  }

  errnoAddress(): number {
    if (this.errnoBlock === null) {
      this.errnoBlock = { start: this.newData(4), bytes: new Uint8Array(4) };
      this.add(this.errnoBlock);
    }
    return this.errnoBlock.start;
  }

  /** An address for data of the C library. */
  private newData(size: number): number {
    const start = this.functionNext;
    this.functionNext += 32 * Math.ceil(size / 32);
    return start;
  }

  // ---- blocks

  add(block: Block): void {
    for (const page of pagesOf(block)) {
      const list = this.pages.get(page);
      if (list === undefined) this.pages.set(page, [block]);
      else list.push(block);
    }
  }

  remove(block: Block): void {
    for (const page of pagesOf(block)) {
      const list = this.pages.get(page) as Block[];
      list.splice(list.indexOf(block), 1);
      if (list.length === 0) this.pages.delete(page);
    }
    this.gone.push(block);
    if (this.gone.length > GONE_MAX) this.gone.shift();
  }

  blockAt(address: number): Block | null {
    const list = this.pages.get(Math.floor(address / PAGE_BYTES));
    return list?.find((block) => covers(block, address)) ?? null;
  }

  /** Where a program's own function is called from. */
  newFunction(run: HostFunction): number {
    const address = this.functionNext;
    this.functionNext += 32;
    this.functions.set(address, run);
    return address;
  }

  // ---- reading and writing

  place(address: number, size: number): Place {
    if (address < LOWEST_ADDRESS || !Number.isSafeInteger(address)) this.segmentationFault();
    this.t.heap.reserve(size);
    this.t.charge(size >>> 3);
    const block = this.blockAt(address);
    if (block === null) return this.placeInObject(address, size);
    const offset = address - block.start;
    if (offset + size <= block.bytes.length) return { bytes: block.bytes.subarray(offset, offset + size), commit: null };
    const bytes = slice(block, address, size);
    return { bytes, commit: () => block.bytes.set(bytes.subarray(0, block.bytes.length - offset), offset) };
  }

  read(address: number, size: number): Uint8Array {
    return this.place(address, size).bytes;
  }

  write(address: number, bytes: Uint8Array): void {
    const place = this.place(address, bytes.length);
    place.bytes.set(bytes);
    place.commit?.();
  }

  /** Bytes up to a NUL of `width` bytes. */
  readText(address: number, width: number): Uint8Array {
    for (let size = 64; ; size *= 8) {
      this.t.charge(size);
      const bytes = this.read(address, size);
      for (let i = 0; i + width <= size; i += width)
        if (bytes.subarray(i, i + width).every((byte) => byte === 0)) return bytes.slice(0, i);
    }
  }

  /** The program has looked where nothing is: its process ends at once. */
  segmentationFault(): never {
    this.t.endProcess(SEGMENTATION_FAULT);
  }

  // ---- objects

  /** A live object by its address. Borrowed. */
  objectAt(id: number): PyObject | null {
    const known = this.known.get(id);
    if (known !== undefined && known.refcount > 0 && this.t.heap.idOf(known) === id) return known;
    for (const o of everyObject(this.t)) {
      if (this.t.heap.idOf(o) !== id) continue;
      this.remember(o);
      return o;
    }
    return null;
  }

  /** Its address is about to be known to the program. */
  remember(o: PyObject): void {
    if (this.known.size >= KNOWN_MAX) this.known.clear();
    this.known.set(this.t.heap.idOf(o), o);
  }

  private placeInObject(address: number, size: number): Place {
    const { t } = this;
    const found = this.owner(address);
    const left = this.gone.findLast((block) => covers(block, address));
    if (left !== undefined && (found === null || found.start < left.start))
      return { bytes: slice(left, address, size), commit: null };
    if (found === null) return { bytes: new Uint8Array(size), commit: null };
    const { owner, start, isItems } = found;
    const image = isItems ? itemsImage(t, owner) : imageOf(t, owner);
    const offset = address - start;
    const bytes = new Uint8Array(size);
    bytes.set(image.subarray(offset, offset + size));
    const commit = (): void => {
      const before = image.slice();
      image.set(bytes.subarray(0, Math.max(0, image.length - offset)), offset);
      if (isItems) storeItems(this, owner, { before, after: image });
      else storeImage(this, t, owner, { before, after: image });
    };
    return { bytes, commit };
  }

  /** The object that the address lies in, or whose items it lies in. */
  private owner(address: number): { owner: PyObject; start: number; isItems: boolean } | null {
    const { t } = this;
    const exact = this.known.get(address);
    if (exact !== undefined && exact.refcount > 0 && t.heap.idOf(exact) === address)
      return { owner: exact, start: address, isItems: false };
    let nearest: PyObject | null = null;
    let start = -1;
    for (const o of everyObject(t)) {
      const items = itemsBlock(t, o);
      if (items !== null && items.start <= address && address < items.start + items.size)
        return { owner: o, start: items.start, isItems: true };
      const id = t.heap.idOf(o);
      if (id > address || id <= start) continue;
      nearest = o;
      start = id;
    }
    if (nearest === null) return null;
    if (start === address) this.remember(nearest);
    return { owner: nearest, start, isItems: false };
  }

  // ---- references by address

  /** One more reference that nobody owns. Steals it. */
  hold(o: PyObject): void {
    this.held.set(o, (this.held.get(o) ?? 0) + 1);
  }

  /** Takes one of them back, to be owned by the caller; false: there is none. */
  unhold(o: PyObject): boolean {
    const count = this.held.get(o);
    if (count === undefined) return false;
    if (count === 1) this.held.delete(o);
    else this.held.set(o, count - 1);
    return true;
  }

  /** For a pointer put in place by hand, which brings no reference: one that nobody owns, or one that is owed from now on. */
  giveReference(o: PyObject): PyObject {
    if (this.unhold(o)) return o;
    this.owed.set(o, (this.owed.get(o) ?? 0) + 1);
    return incref(o);
  }

  /** A pointer was overwritten: its reference pays what is owed for the object, or is nobody's. */
  loseReference(o: PyObject): void {
    const count = this.owed.get(o);
    if (count === undefined) return this.hold(o);
    if (count === 1) this.owed.delete(o);
    else this.owed.set(o, count - 1);
    decref(this.t, o);
  }

  incref(o: PyObject): void {
    this.hold(incref(o));
  }

  /** DEVIATION: a reference that somebody else owns is never taken away; in CPython the process would be lost. */
  decref(o: PyObject): void {
    if (this.unhold(o)) decref(this.t, o);
  }

  private visitOwned(visit: (o: PyObject) => void): void {
    for (const table of [this.arrayTypes, this.pointerTypes]) if (table !== null) visit(table);
    for (const [o, count] of this.held) for (let i = 0; i < count; i++) visit(o);
  }
}

function covers({ start, bytes }: Block, address: number): boolean {
  return start <= address && address < start + Math.max(1, bytes.length);
}

/** A copy of `size` bytes of a block and what lies behind it. */
function slice({ start, bytes }: Block, address: number, size: number): Uint8Array {
  const copy = new Uint8Array(size);
  copy.set(bytes.subarray(address - start, address - start + size));
  return copy;
}

function* pagesOf({ start, bytes }: Block): IterableIterator<number> {
  const last = Math.floor((start + Math.max(1, bytes.length) - 1) / PAGE_BYTES);
  for (let page = Math.floor(start / PAGE_BYTES); page <= last; page++) yield page;
}

/** The block apart from the object that its items are in. */
function itemsBlock(t: Thread, o: PyObject): { start: number; size: number } | null {
  const { value } = o;
  if (isList(o)) {
    const { allocated, address } = value as ListItems;
    return allocated > 0 ? { start: t.heap.blockId(address), size: 8 * allocated } : null;
  }
  if (value instanceof ByteBuffer || value instanceof ArrayData) {
    const start = bufferAddress(t, o);
    return start === null ? null : { start, size: value.bytes.length + 1 };
  }
  return null;
}

/** Where the bytes lie that an object exports; null: nowhere that an address tells. */
export function bufferAddress(t: Thread, o: PyObject): number | null {
  const { value } = o;
  if (value instanceof ByteBuffer) return value.allocated === 0 ? null : t.heap.blockId(value.address) + value.startOffset;
  if (value instanceof ArrayData) return value.allocated === 0 ? null : t.heap.blockId(value.address);
  return value instanceof Uint8Array ? t.heap.idOf(o) + 32 : null;
}

/** Every object that the interpreter or a tracked object refers to. Borrowed. */
function* everyObject(t: PyThread): IterableIterator<PyObject> {
  const seen = new Set<PyObject>();
  const waiting: PyObject[] = [];
  const visit = (o: PyObject): void => {
    if (seen.has(o)) return;
    seen.add(o);
    waiting.push(o);
  };
  t.visitRoots(visit);
  for (const list of t.heap.gc.lists) for (const o of list) visit(o);
  for (let o = waiting.pop(); o !== undefined; o = waiting.pop()) {
    yield o;
    o.type.ops.tpTraverse?.(o, visit);
  }
  t.charge(seen.size);
}

const MEMORIES = new WeakMap<Thread, Memory>();

export function memoryOf(t: Thread): Memory {
  const known = MEMORIES.get(t);
  if (known !== undefined) return known;
  const made = new Memory(t as PyThread);
  MEMORIES.set(t, made);
  return made;
}
