// The memory layout of one object: its header and fields at the offsets that CPython of this version has them.
// Follows Include/object.h, cpython/longintrepr.h, unicodeobject.h, listobject.h, dictobject.h, setobject.h, CPython 3.10-3.13 (64-bit).

import { isImmortal } from '../heap/heap.ts';
import { isGcObject, type PyObject, PyStr } from '../heap/object.ts';
import { DictStorage } from '../objects/dict-storage.ts';
import { isList, type ListItems, listItems } from '../objects/list-storage.ts';
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
  number(0, 8, 'ob_refcnt', t.profile.immortalObjects && isImmortal(o) ? 4294967295 : o.refcount);
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
    fields.push({ offset: 24, size: 8, name: 'ob_item', value: 'pointer to the item array', pointsTo: null });
    number(32, 8, 'allocated', (o.value as ListItems).allocated);
  } else if (o.value instanceof DictStorage) number(16, 8, 'ma_used', o.value.used);
  else if (isGcObject(o)) o.slots?.forEach((value, i) => pointer(16 + 8 * i, o.type.slotNames[i] ?? `slot ${i}`, value));
  return fields;
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
  const width = Math.max(s.kind, 1);
  const start = s.kind === 0 ? t.profile.strHeaderBytes.ascii : t.profile.strHeaderBytes.wide;
  const points = s.codePoints ?? Array.from(s.value.slice(0, 64), (c) => c.charCodeAt(0));
  points.slice(0, 64).forEach((point, i) => number(start + width * i, width, `data[${i}]`, point));
}
