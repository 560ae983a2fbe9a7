// The bytes of an object, made from its fields, and what an object becomes when a program writes other bytes there.
// Follows the layouts of Include/object.h and its kin as objects/object-memory.ts has them, CPython 3.10-3.13.
// Writing changes: the reference count, digits and sign of an int, a float, the characters of a str, bytes, items of a tuple or list, the
// contents of slots and cells.
// DEVIATION: other fields stay as they are, and no reference is lost by an overwritten pointer; test/conformance/cases/ctypes_memory.

import { immortalize, isImmortal, visibleRefcount } from '../heap/heap.ts';
import { Interned, isGcObject, type PyObject, PyStr } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { normalize } from '../numbers/int.ts';
import { ByteBuffer } from '../objects/bytearray.ts';
import { isList, type ListItems } from '../objects/list-storage.ts';
import { charactersOf, memoryFields } from '../objects/object-memory.ts';
import { isTuple } from '../objects/tuple.ts';
import { fromPoints, lengthOf, mapKey } from '../text/str-data.ts';
import { ArrayData } from './array-storage.ts';
import type { Memory } from './ctypes-memory.ts';

/** Items of one object that have bytes here. */
const ITEMS_MAX = 1 << 16;
const DIGIT_BITS = 30n;
/** A count whose low half has its sign bit set is that of an immortal object. */
const IMMORTAL_BIT = 0x8000_0000n;

interface Change {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

export function imageOf(t: Thread, o: PyObject): Uint8Array {
  const fields = memoryFields(t, o, ITEMS_MAX).filter(({ offset }) => offset >= 0);
  const end = fields.reduce((most, { offset, size }) => Math.max(most, offset + size), 0);
  // A NUL follows the characters of a str, and bytes.
  const image = new Uint8Array(Math.max(end + 4, o.type.basicsize));
  const view = new DataView(image.buffer);
  for (const { offset, size, kind, value } of fields) {
    if (kind === 'double') view.setFloat64(offset, Number(value), true);
    else if (size === 8) view.setBigUint64(offset, BigInt.asUintN(64, BigInt(value)), true);
    else if (size === 4) view.setUint32(offset, Number(value), true);
    else if (size === 2) view.setUint16(offset, Number(value), true);
    else image[offset] = Number(value);
  }
  return image;
}

/** The block that the items of a list, a bytearray or an array lie in. */
export function itemsImage(t: Thread, o: PyObject): Uint8Array {
  const { value } = o;
  if (value instanceof ByteBuffer || value instanceof ArrayData) return value.bytes.slice();
  const { items, allocated } = value as ListItems;
  const image = new Uint8Array(8 * allocated);
  const view = new DataView(image.buffer);
  items.forEach((item, i) => view.setBigUint64(8 * i, BigInt(t.heap.idOf(item)), true));
  return image;
}

/** Makes the items what `after` says, where that differs from `before`. */
export function storeItems(memory: Memory, o: PyObject, change: Change): void {
  const { value } = o;
  if (value instanceof ByteBuffer || value instanceof ArrayData) value.bytes.set(change.after);
  else storePointers(memory, (value as ListItems).items, 0, change);
}

/** Makes the object what `after` says, where that differs from `before`. */
export function storeImage(memory: Memory, t: Thread, o: PyObject, change: Change): void {
  const { before, after } = change;
  if (differs(before, after, 0, 8)) storeRefcount(memory, t, o, viewOf(after).getBigUint64(0, true));
  if (!differs(before, after, 16, after.length)) return;
  const { value } = o;
  if (o.type === t.types.float) o.value = viewOf(after).getFloat64(16, true);
  else if (o.type === t.types.int || o.type === t.types.bool) o.value = integerIn(t, after);
  else if (o instanceof PyStr) storeCharacters(t, o, after);
  else if (value instanceof Uint8Array) o.value = after.slice(32, 32 + value.length);
  else if (isTuple(o)) storePointers(memory, o.value as PyObject[], 24, change);
  else if (isList(o)) {
    // Its own memory holds no items.
  } else if (o.type === t.types.cell) {
    const content = [o.value as PyObject | null];
    storePointers(memory, content, 16, change);
    o.value = content[0];
  } else if (isGcObject(o) && o.slots !== null) storePointers(memory, o.slots, 16, change);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

function differs(before: Uint8Array, after: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (before[i] !== after[i]) return true;
  return false;
}

function storeRefcount(memory: Memory, t: Thread, o: PyObject, wanted: bigint): void {
  if (isImmortal(o)) return;
  if (t.profile.immortalObjects && (wanted & IMMORTAL_BIT) !== 0n) return immortalize(o);
  let change = Number(BigInt.asIntN(64, wanted)) - visibleRefcount(t, o);
  for (; change > 0 && change < ITEMS_MAX; change--) memory.incref(o);
  for (; change < 0 && o.refcount > 0; change++) memory.decref(o);
}

function integerIn(t: Thread, image: Uint8Array): number | bigint {
  const view = viewOf(image);
  const size = view.getBigInt64(16, true);
  const isNegative = t.profile.intTagField ? (size & 3n) === 2n : size < 0n;
  const count = Number(t.profile.intTagField ? size >> 3n : size < 0n ? -size : size);
  let value = 0n;
  for (let i = Math.min(count, Math.floor((image.length - 24) / 4)) - 1; i >= 0; i--)
    value = (value << DIGIT_BITS) | BigInt(view.getUint32(24 + 4 * i, true));
  return normalize(isNegative ? -value : value);
}

/** The hash stays what it was; the table of interned strings no longer finds it. */
function storeCharacters(t: Thread, s: PyStr, image: Uint8Array): void {
  const { start, width } = charactersOf(t, s);
  const view = viewOf(image);
  const points = Array.from({ length: lengthOf(s) }, (_, i) => {
    const at = start + width * i;
    return width === 1 ? view.getUint8(at) : width === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
  });
  if (s.interned !== Interned.No) {
    if (t.interned.get(mapKey(s)) === s) t.interned.delete(mapKey(s));
    s.interned = Interned.No;
  }
  const { value, codePoints } = fromPoints(points);
  s.value = value;
  s.codePoints = codePoints;
}

/** A pointer put in place by hand brings no reference with it, and the one it takes the place of leaves its reference to nobody. */
function storePointers(memory: Memory, items: (PyObject | null)[], start: number, { before, after }: Change): void {
  for (const [i, old] of items.entries()) {
    const at = start + 8 * i;
    if (!differs(before, after, at, at + 8)) continue;
    const target = memory.objectAt(Number(viewOf(after).getBigUint64(at, true)));
    if (target === null) continue;
    items[i] = memory.giveReference(target);
    if (old !== null) memory.loseReference(old);
  }
}
