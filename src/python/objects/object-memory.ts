// What lies in the memory of one object: its header and fields at the offsets that CPython of this version has them.
// Follows Include/object.h, cpython/longintrepr.h, unicodeobject.h, bytesobject.h, listobject.h, dictobject.h, setobject.h, sliceobject.h,
// cellobject.h, CPython 3.10-3.13 (64-bit). Fields that the simulation does not have are left out.

import { visibleRefcount } from '../heap/heap.ts';
import { type GcObject, Interned, isGcObject, type PyObject, PyStr, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { ByteBuffer } from './bytearray.ts';
import { DictStorage } from './dict-storage.ts';
import { isList, type ListItems, listItems } from './list-storage.ts';
import { MAPPING_PROXY } from './mapping-proxy.ts';
import { SetStorage } from './set-table.ts';
import { kindOf } from './str.ts';
import { isTuple, tupleItems } from './tuple.ts';

const DIGIT_BITS = 30;

export interface MemoryField {
  readonly offset: number;
  readonly size: number;
  readonly name: string;
  /** `pointer` leads to an object or nowhere, `block` to memory that is no object. */
  readonly kind: 'integer' | 'double' | 'pointer' | 'block';
  /** A pointer's is an address. */
  readonly value: number | bigint;
}

/** The places of an object's memory, written one after the other. */
class Fields {
  readonly all: MemoryField[] = [];

  constructor(
    readonly t: Thread,
    /** Items of one object that are told of. */
    readonly itemsMax: number,
  ) {}

  integer(offset: number, size: number, name: string, value: number | bigint): void {
    this.all.push({ offset, size, name, kind: 'integer', value });
  }

  double(offset: number, name: string, value: number): void {
    this.all.push({ offset, size: 8, name, kind: 'double', value });
  }

  pointer(offset: number, name: string, target: PyObject | null): void {
    this.all.push({ offset, size: 8, name, kind: 'pointer', value: target === null ? 0 : this.t.heap.idOf(target) });
  }

  block(offset: number, name: string, address: number | null): void {
    this.all.push({ offset, size: 8, name, kind: 'block', value: address === null ? 0 : this.t.heap.blockId(address) });
  }

  pointers(offset: number, name: string, targets: readonly (PyObject | null)[]): void {
    targets.slice(0, this.itemsMax).forEach((target, i) => this.pointer(offset + 8 * i, `${name}[${i}]`, target));
  }
}

/** In the order of their offsets. */
export function memoryFields(t: Thread, o: PyObject, itemsMax: number): MemoryField[] {
  const write = new Fields(t, itemsMax);
  write.integer(0, 8, 'ob_refcnt', visibleRefcount(t, o));
  write.pointer(8, 'ob_type', o.type);
  writeContents(t, o, write);
  return write.all.sort((a, b) => a.offset - b.offset);
}

function writeContents(t: Thread, o: PyObject, write: Fields): void {
  const { value } = o;
  if (typeof value === 'number' && o.type === t.types.float) write.double(16, 'ob_fval', value);
  else if (o.type === t.types.int || o.type === t.types.bool) intFields(t, BigInt(value as number | bigint), write);
  else if (o instanceof PyStr) strFields(t, o, write);
  else if (value instanceof Uint8Array) {
    write.integer(16, 8, 'ob_size', value.length);
    write.integer(24, 8, 'ob_shash', -1);
    value.slice(0, write.itemsMax).forEach((byte, i) => write.integer(32 + i, 1, `ob_sval[${i}]`, byte));
  } else if (value instanceof ByteBuffer) bytearrayFields(value, write);
  else if (isTuple(o)) {
    write.integer(16, 8, 'ob_size', tupleItems(o).length);
    write.pointers(24, 'ob_item', tupleItems(o));
  } else if (isList(o)) {
    write.integer(16, 8, 'ob_size', listItems(o).length);
    const storage = value as ListItems;
    write.block(24, 'ob_item', storage.allocated === 0 ? null : storage.address);
    write.integer(32, 8, 'allocated', storage.allocated);
  } else if (value instanceof DictStorage) {
    const { used, keys, values } = value;
    write.integer(16, 8, 'ma_used', used);
    // An empty dict shares a table that is static data.
    write.block(32, 'ma_keys', keys.address);
    write.block(40, 'ma_values', values === null ? null : values.address);
  } else if (value instanceof SetStorage) {
    const { fill, used, mask, address } = value;
    write.integer(16, 8, 'fill', fill);
    write.integer(24, 8, 'used', used);
    write.integer(32, 8, 'mask', mask);
    // The smallest table lies in the set itself.
    write.block(40, 'table', address === 0 ? o.address + 8 : address);
  } else if (o.type === t.types.cell) write.pointer(16, 'ob_ref', value as PyObject | null);
  else if (o.type === t.typeOf(MAPPING_PROXY)) write.pointer(16, 'mapping', value as PyObject);
  else if (isGcObject(o)) instanceFields(t, o, write);
}

function bytearrayFields(buffer: ByteBuffer, write: Fields): void {
  const { length, allocated, address, startOffset, exports } = buffer;
  const block = allocated === 0 ? null : address;
  write.integer(16, 8, 'ob_size', length);
  write.integer(24, 8, 'ob_alloc', allocated);
  write.block(32, 'ob_bytes', block);
  write.block(40, 'ob_start', block === null ? null : block + startOffset / 8);
  write.integer(48, 8, 'ob_exports', exports);
}

/** Where an instance of a class made at run time keeps its attributes: the dict, the values of shared keys, its slots. */
function instanceFields(t: Thread, o: GcObject, write: Fields): void {
  const { profile } = t;
  const { flags, slotNames } = o.type;
  if ((flags & TypeFlags.HeapType) === 0) return;
  o.slots?.forEach((value, i) => write.pointer(16 + 8 * i, slotNames[i] ?? `slot ${i}`, value));
  const after = 16 + 8 * slotNames.length;
  if ((flags & TypeFlags.ManagedDict) !== 0) managedFields(t, o, write);
  else if ((flags & TypeFlags.HasDict) !== 0 && o.type.basicsize > after) write.pointer(after, '__dict__', o.dict);
  if ((flags & TypeFlags.HasWeakrefs) === 0) return;
  const [first] = o.weakrefs ?? [];
  if (profile.managedWeakrefs) write.pointer(-32, '__weakref__', first ?? null);
  else write.pointer(o.type.basicsize - 8, '__weakref__', first ?? null);
}

/** 3.11: dict and values each have a place before the object; 3.12: one for either, with a tag; 3.13: the values lie in the object. */
function managedFields(t: Thread, o: GcObject, write: Fields): void {
  const { values, dict } = o;
  const hasValues = values?.valid === true;
  if (t.profile.instanceAttributes === 'inline') {
    write.pointer(-24, 'managed dict', dict);
    if (values === null) return;
    const at = 16 + 8 * o.type.slotNames.length;
    write.integer(at, 1, 'values.capacity', values.capacity);
    write.integer(at + 1, 1, 'values.size', values.order.length);
    write.integer(at + 3, 1, 'values.valid', hasValues ? 1 : 0);
    values.items.forEach((value, i) => write.pointer(at + 8 + 8 * i, `values[${i}]`, value ?? null));
  } else if (t.profile.managedWeakrefs) {
    if (dict !== null) write.pointer(-24, 'managed dict', dict);
    else write.block(-24, 'values, tagged', hasValues ? values.address : null);
  } else {
    write.pointer(-24, 'managed dict', dict);
    write.block(-32, 'values', hasValues && dict === null ? values.address : null);
  }
}

function intFields(t: Thread, value: bigint, write: Fields): void {
  const magnitude = value < 0n ? -value : value;
  const count = Math.ceil(bitLength(magnitude) / DIGIT_BITS);
  // The lowest digits; a large integer has too many to show.
  let rest = BigInt.asUintN(DIGIT_BITS * write.itemsMax, magnitude);
  const digits: bigint[] = [];
  for (; rest > 0n; rest >>= BigInt(DIGIT_BITS)) digits.push(rest & ((1n << BigInt(DIGIT_BITS)) - 1n));
  while (digits.length < Math.min(count, write.itemsMax)) digits.push(0n);
  const sign = value === 0n ? 1 : value < 0n ? 2 : 0;
  if (t.profile.intTagField) write.integer(16, 8, 'lv_tag', (count << 3) | sign);
  else write.integer(16, 8, 'ob_size', value < 0n ? -count : count);
  (digits.length === 0 ? [0n] : digits).forEach((digit, i) => write.integer(24 + 4 * i, 4, `ob_digit[${i}]`, digit));
}

function bitLength(magnitude: bigint): number {
  if (magnitude === 0n) return 0;
  const hex = magnitude.toString(16);
  return 4 * (hex.length - 1) + 32 - Math.clz32(Number.parseInt(hex[0]!, 16));
}

/** Where a str's characters begin, and the bytes of each. */
export function charactersOf(t: Thread, s: PyStr): { readonly start: number; readonly width: number } {
  const kind = kindOf(s);
  return {
    start: kind === 0 ? t.profile.strHeaderBytes.ascii : t.profile.strHeaderBytes.wide,
    width: Math.max(kind, 1),
  };
}

function strFields(t: Thread, s: PyStr, write: Fields): void {
  write.integer(16, 8, 'length', s.codePoints?.length ?? s.value.length);
  const hash = s.hashed ? (BigInt(s.hashHi) << 32n) | BigInt(s.hashLo >>> 0) : -1n;
  write.integer(24, 8, 'hash', hash);
  // The other three bytes of it are never set.
  write.integer(32, 1, 'state', stateBits(t, s));
  const { start, width } = charactersOf(t, s);
  const points = s.codePoints ?? Array.from(s.value.slice(0, write.itemsMax), (c) => c.charCodeAt(0));
  points.slice(0, write.itemsMax).forEach((point, i) => write.integer(start + width * i, width, `data[${i}]`, point));
}

/** interned: 2, kind: 3, compact: 1, ascii: 1; then `ready` before 3.12, and whether it is static data from there on. */
function stateBits(t: Thread, s: PyStr): number {
  const kind = kindOf(s);
  const interned = s.interned === Interned.No ? 0 : s.interned === Interned.Mortal ? 1 : 2;
  const last = t.profile.immortalObjects ? s.address < 0 : true;
  return interned | (Math.max(kind, 1) << 2) | (1 << 5) | ((kind === 0 ? 1 : 0) << 6) | ((last ? 1 : 0) << 7);
}
