// The memory layout of one object: its header and fields at the offsets that CPython of this version has them.
// Follows Include/object.h, cpython/longintrepr.h, unicodeobject.h, listobject.h, dictobject.h, setobject.h, CPython 3.10-3.13 (64-bit).

import { visibleRefcount } from '../heap/heap.ts';
import { type GcObject, isGcObject, type PyObject, PyStr, TypeFlags } from '../heap/object.ts';
import { DictStorage } from '../objects/dict-storage.ts';
import { isList, type ListItems, listItems } from '../objects/list-storage.ts';
import { SetStorage } from '../objects/set-table.ts';
import { kindOf } from '../objects/str.ts';
import { isTuple, tupleItems } from '../objects/tuple.ts';
import type { LayoutField } from '../outcome.ts';
import type { PyThread } from '../vm/thread.ts';
import { hexOf } from './readings.ts';

const DIGIT_BITS = 30n;
/** Items of one object that a layout shows. */
const FIELDS_MAX = 256;

export function layoutOf(t: PyThread, o: PyObject): LayoutField[] {
  const fields: LayoutField[] = [];
  const number = (offset: number, size: number, name: string, value: number | bigint): void => {
    fields.push({ offset, size, name, value: String(value), pointsTo: null });
  };
  const pointer = (offset: number, name: string, target: PyObject | null): void => {
    const id = target === null ? 0 : t.heap.idOf(target);
    fields.push({ offset, size: 8, name, value: hexOf(id), pointsTo: target === null ? null : id });
  };
  const block = (offset: number, name: string, address: number | null): void => {
    fields.push({ offset, size: 8, name, value: hexOf(address === null ? 0 : t.heap.blockId(address)), pointsTo: null });
  };
  number(0, 8, 'ob_refcnt', visibleRefcount(t, o));
  pointer(8, 'ob_type', o.type);
  if (typeof o.value === 'number' && o.type === t.types.float) {
    fields.push({ offset: 16, size: 8, name: 'ob_fval', value: String(o.value), pointsTo: null });
  } else if (o.type === t.types.int || o.type === t.types.bool) intFields(t, BigInt(o.value as number | bigint), number);
  else if (o instanceof PyStr) strFields(t, o, number);
  else if (o.value instanceof Uint8Array) {
    number(16, 8, 'ob_size', o.value.length);
    o.value.slice(0, FIELDS_MAX).forEach((byte, i) => number(32 + i, 1, `ob_sval[${i}]`, byte));
  } else if (isTuple(o)) {
    number(16, 8, 'ob_size', tupleItems(o).length);
    tupleItems(o)
      .slice(0, 256)
      .forEach((item, i) => pointer(24 + 8 * i, `ob_item[${i}]`, item));
  } else if (isList(o)) {
    number(16, 8, 'ob_size', listItems(o).length);
    const storage = o.value as ListItems;
    block(24, 'ob_item', storage.allocated === 0 ? null : storage.address);
    number(32, 8, 'allocated', storage.allocated);
  } else if (o.value instanceof DictStorage) {
    const { used, keys, values } = o.value;
    number(16, 8, 'ma_used', used);
    // An empty dict shares a table that is static data.
    block(32, 'ma_keys', keys.address);
    block(40, 'ma_values', values === null ? null : values.address);
  } else if (o.value instanceof SetStorage) {
    const { fill, used, mask, address } = o.value;
    number(16, 8, 'fill', fill);
    number(24, 8, 'used', used);
    number(32, 8, 'mask', mask);
    // The smallest table lies in the set itself.
    block(40, 'table', address === 0 ? o.address + 8 : address);
  } else if (isGcObject(o)) instanceFields(t, o, { pointer, number, block });
  return fields.sort((a, b) => a.offset - b.offset);
}

interface FieldWriter {
  pointer(offset: number, name: string, target: PyObject | null): void;
  number(offset: number, size: number, name: string, value: number | bigint): void;
  block(offset: number, name: string, address: number | null): void;
}

/** Where an instance of a class made at run time keeps its attributes: the dict, the values of shared keys, its slots. */
function instanceFields(t: PyThread, o: GcObject, write: FieldWriter): void {
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
function managedFields(t: PyThread, o: GcObject, write: FieldWriter): void {
  const { values, dict } = o;
  const hasValues = values !== null && values.valid;
  if (t.profile.instanceAttributes === 'inline') {
    write.pointer(-24, 'managed dict', dict);
    if (values === null) return;
    const at = 16 + 8 * o.type.slotNames.length;
    write.number(at, 1, 'values.capacity', values.capacity);
    write.number(at + 1, 1, 'values.size', values.order.length);
    write.number(at + 3, 1, 'values.valid', hasValues ? 1 : 0);
    values.items.forEach((value, i) => write.pointer(at + 8 + 8 * i, `values[${i}]`, value ?? null));
  } else if (t.profile.managedWeakrefs) {
    if (dict !== null) write.pointer(-24, 'managed dict', dict);
    else write.block(-24, 'values, tagged', hasValues ? values.address : null);
  } else {
    write.pointer(-24, 'managed dict', dict);
    write.block(-32, 'values', hasValues && dict === null ? values.address : null);
  }
}

function intFields(
  t: PyThread,
  value: bigint,
  number: (offset: number, size: number, name: string, value: number | bigint) => void,
): void {
  const magnitude = value < 0n ? -value : value;
  const count = Math.ceil(bitLength(magnitude) / Number(DIGIT_BITS));
  // The lowest digits; a large integer has too many to show.
  let rest = BigInt.asUintN(Number(DIGIT_BITS) * FIELDS_MAX, magnitude);
  const digits: bigint[] = [];
  for (; rest > 0n; rest >>= DIGIT_BITS) digits.push(rest & ((1n << DIGIT_BITS) - 1n));
  while (digits.length < Math.min(count, FIELDS_MAX)) digits.push(0n);
  const sign = value === 0n ? 1 : value < 0n ? 2 : 0;
  if (t.profile.intTagField) number(16, 8, 'lv_tag', (count << 3) | sign);
  else number(16, 8, 'ob_size', value < 0n ? -count : count);
  (digits.length === 0 ? [0n] : digits).forEach((digit, i) => number(24 + 4 * i, 4, `ob_digit[${i}]`, digit));
}

function bitLength(magnitude: bigint): number {
  if (magnitude === 0n) return 0;
  const hex = magnitude.toString(16);
  return 4 * (hex.length - 1) + 32 - Math.clz32(Number.parseInt(hex[0]!, 16));
}

function strFields(
  t: PyThread,
  s: PyStr,
  number: (offset: number, size: number, name: string, value: number | bigint) => void,
): void {
  number(16, 8, 'length', s.codePoints?.length ?? s.value.length);
  const hash = s.hashed ? (BigInt(s.hashHi) << 32n) | BigInt(s.hashLo >>> 0) : -1n;
  number(24, 8, 'hash', hash);
  const kind = kindOf(s);
  const width = Math.max(kind, 1);
  const start = kind === 0 ? t.profile.strHeaderBytes.ascii : t.profile.strHeaderBytes.wide;
  const points = s.codePoints ?? Array.from(s.value.slice(0, 64), (c) => c.charCodeAt(0));
  points.slice(0, 64).forEach((point, i) => number(start + width * i, width, `data[${i}]`, point));
}
