// bytes: an immutable run of bytes. Follows Objects/bytesobject.c, CPython 3.10-3.13; methods shared with bytearray are in bytes-methods.ts.
// b'' and the 256 single bytes are one object each, by most routes; `value` is a Uint8Array that nobody changes.

import { incref, PyAtom, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { HashPair } from '../numbers/hash-pair.ts';
import { indexByBorders, isHostSearchQuick } from '../text/long-search.ts';
import { reprOfBytes } from '../text/str-repr.ts';
import { newBool } from './bool.ts';
import { BUFFER_ENTRY } from './buffer-method.ts';
import { newBytesIterator } from './bytes-iterator.ts';
import { BYTES_METHODS, percentBytes } from './bytes-methods.ts';
import { bytesNew } from './bytes-new.ts';
import { indexError, overflowError, typeError, valueError } from './errors.ts';
import { INDEX_ERROR } from './exceptions.ts';
import { newInt } from './int.ts';
import { newInstance } from './object.ts';
import { asIndex, SSIZE_MAX } from './protocols/number.ts';
import { isSlice, sliceIndices } from './slice.ts';
import { newStr } from './str.ts';

const HEADER_BYTES = 32;

export function isBytes(o: PyObject): boolean {
  return (o.type.flags & TypeFlags.BytesSubclass) !== 0;
}

/** The bytes of a bytes object; not to be changed. */
export function bytesOf(o: PyObject): Uint8Array {
  return o.value as Uint8Array;
}

/** A new reference. Empty and single bytes are shared. The array is taken over. */
export function newBytes(t: Thread, bytes: Uint8Array): PyObject {
  if (bytes.length === 0) return incref(t.emptyBytes);
  if (bytes.length === 1) return incref(singleByte(t, bytes[0] as number));
  return newFreshBytes(t, bytes);
}

/** As newBytes, but a single byte is an object of its own. */
export function newFreshBytes(t: Thread, bytes: Uint8Array): PyObject {
  if (bytes.length === 0) return incref(t.emptyBytes);
  return t.heap.newAtom(t.types.bytes, HEADER_BYTES + bytes.length + 1, bytes);
}

/** Empty, and not the shared empty object. */
export function newEmptyBytes(t: Thread): PyAtom {
  return t.heap.newAtom(t.types.bytes, HEADER_BYTES + 1, new Uint8Array(0));
}

function singleByte(t: Thread, byte: number): PyAtom {
  const known = t.singleBytes[byte] ?? null;
  if (known !== null) return known;
  const made = t.staticByte?.(byte) ?? t.heap.newAtom(t.types.bytes, HEADER_BYTES + 2, Uint8Array.of(byte));
  t.singleBytes[byte] = made;
  return made;
}

export function newBytesSubclass(t: Thread, type: PyType, bytes: Uint8Array): PyObject {
  const o = newInstance(t, type, bytes.length);
  o.value = bytes.slice();
  return o;
}

/** bytes itself, or a copy of an instance of a subclass. New reference. */
export function exactBytes(t: Thread, o: PyObject): PyObject {
  return o.type === t.types.bytes ? incref(o) : newBytes(t, bytesOf(o));
}

/** The buffer of a bytes-like object; TypeError otherwise. */
export function bufferOf(t: Thread, o: PyObject, message?: string): Uint8Array {
  const { bfGetbuffer } = o.type.ops;
  if (bfGetbuffer === null) throw typeError(t, message ?? `a bytes-like object is required, not '${o.type.name}'`);
  return bfGetbuffer(t, o);
}

export function concatBytes(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

export function compareByteArrays(a: Uint8Array, b: Uint8Array): number {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) {
    const d = (a[i] as number) - (b[i] as number);
    if (d !== 0) return d;
  }
  return a.length - b.length;
}

export function ordered(order: number, op: CompareOp): boolean {
  switch (op) {
    case CompareOp.LT:
      return order < 0;
    case CompareOp.LE:
      return order <= 0;
    case CompareOp.EQ:
      return order === 0;
    case CompareOp.NE:
      return order !== 0;
    case CompareOp.GT:
      return order > 0;
    case CompareOp.GE:
      return order >= 0;
  }
}

function richCompare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isBytes(a) || !isBytes(b)) return incref(t.notImplemented);
  t.charge(bytesOf(a).length >>> 6);
  return newBool(t, ordered(compareByteArrays(bytesOf(a), bytesOf(b)), op));
}

function concat(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (b.type.ops.bfGetbuffer === null) throw typeError(t, `can't concat ${b.type.name} to ${a.type.name}`);
  const x = bytesOf(a);
  const y = bufferOf(t, b);
  if (x.length === 0 && b.type === t.types.bytes) return incref(b);
  if (y.length === 0 && a.type === t.types.bytes) return incref(a);
  t.heap.reserve(x.length + y.length);
  t.charge((x.length + y.length) >>> 6);
  return newFreshBytes(t, concatBytes(x, y));
}

export function repeatBytes(t: Thread, bytes: Uint8Array, count: number): Uint8Array {
  if (count <= 0 || bytes.length === 0) return new Uint8Array(0);
  t.heap.reserve(bytes.length * count);
  t.charge((bytes.length * count) >>> 6);
  const result = new Uint8Array(bytes.length * count);
  for (let i = 0; i < count; i++) result.set(bytes, i * bytes.length);
  return result;
}

/** The same number of bytes is the object itself; none, where there were some, is an empty object of its own (bytes_repeat). */
function repeat(t: Thread, o: PyObject, count: number): PyObject {
  const { length } = bytesOf(o);
  if (o.type === t.types.bytes && (count === 1 || length === 0)) return incref(o);
  if (length === 0 || count <= 0) return newEmptyBytes(t);
  if (bytesOf(o).length * count > SSIZE_MAX && bytesOf(o).length > 1) throw overflowError(t, 'repeated bytes are too long');
  return newFreshBytes(t, repeatBytes(t, bytesOf(o), count));
}

function item(t: Thread, o: PyObject, index: number): PyObject {
  const bytes = bytesOf(o);
  if (index < 0 || index >= bytes.length) throw indexError(t, 'index out of range');
  return newInt(t, bytes[index] as number);
}

function subscript(t: Thread, o: PyObject, key: PyObject): PyObject {
  const bytes = bytesOf(o);
  if (key.type.ops.nbIndex !== null) {
    const index = asIndex(t, key, INDEX_ERROR);
    return item(t, o, index < 0 ? index + bytes.length : index);
  }
  if (!isSlice(key)) throw typeError(t, `byte indices must be integers or slices, not ${key.type.name}`);
  const { start, step, length } = sliceIndices(t, key, bytes.length);
  if (length <= 0) return newBytes(t, new Uint8Array(0));
  if (step === 1) {
    if (length === bytes.length && o.type === t.types.bytes) return incref(o);
    return newBytes(t, bytes.slice(start, start + length));
  }
  return newFreshBytes(t, strided(bytes, start, step, length));
}

export function strided(bytes: Uint8Array, start: number, step: number, length: number): Uint8Array {
  const result = new Uint8Array(length);
  for (let i = 0; i < length; i++) result[i] = bytes[start + i * step] as number;
  return result;
}

/** `x in b`: a byte, or a run of bytes. */
export function containsBytes(t: Thread, bytes: Uint8Array, value: PyObject): boolean {
  t.charge(bytes.length >>> 4);
  if (value.type.ops.nbIndex !== null) {
    const byte = asIndex(t, value);
    if (byte < 0 || byte > 255) throw valueError(t, 'byte must be in range(0, 256)');
    return bytes.includes(byte);
  }
  return findBytes(bytes, bufferOf(t, value), 0, bytes.length) >= 0;
}

export function findBytes(bytes: Uint8Array, wanted: Uint8Array, start: number, end: number): number {
  if (!isHostSearchQuick(end - start, wanted.length)) {
    return indexByBorders(
      { length: end, at: (i) => bytes[i] as number },
      { length: wanted.length, at: (i) => wanted[i] as number },
      start,
    );
  }
  const last = end - wanted.length;
  for (let at = start; at <= last; at++) if (hasBytesAt(bytes, wanted, at)) return at;
  return -1;
}

/** Do the bytes have the wanted ones at a place? */
export function hasBytesAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  let i = 0;
  while (i < wanted.length && bytes[at + i] === wanted[i]) i++;
  return i === wanted.length;
}

function hashBytes(t: Thread, o: PyObject): number {
  const out = new HashPair();
  t.charge(bytesOf(o).length >>> 6);
  t.sip.hashBytes(out, bytesOf(o));
  t.hashHi = out.hi;
  return out.lo;
}

function dealloc(t: Thread, o: PyObject): void {
  if (o instanceof PyAtom) t.heap.freeAtom(t, o);
  else t.heap.freeContainer(t, o as PyContainer, o.type.basicsize + bytesOf(o).length);
}

export const BYTES = new TypeSpec({
  name: 'bytes',
  doc: 'An immutable sequence of bytes.',
  calls: [
    'bytes(iterable_of_ints) -> bytes',
    'bytes(string, encoding[, errors]) -> bytes',
    'bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer',
    'bytes(int) -> bytes object of size given by the parameter initialized with null bytes',
    'bytes() -> empty bytes object',
  ],
  flags: TypeFlags.BaseType | TypeFlags.BytesSubclass | TypeFlags.MatchSelf,
  basicsize: 33,
  itemsize: 1,
  slots: {
    tpDealloc: dealloc,
    tpItemCount: (o) => bytesOf(o).length,
    tpRepr: (t, o) => newStr(t, reprOfBytes(bytesOf(o))),
    tpStr: (t, o) => newStr(t, reprOfBytes(bytesOf(o))),
    tpHash: hashBytes,
    tpRichcompare: richCompare,
    tpIter: newBytesIterator,
    tpNew: bytesNew,
    nbRemainder: percentBytes,
    sqLength: (_t, o) => bytesOf(o).length,
    sqConcat: concat,
    sqRepeat: repeat,
    sqItem: item,
    sqContains: (t, o, value) => containsBytes(t, bytesOf(o), value),
    mpLength: (_t, o) => bytesOf(o).length,
    mpSubscript: subscript,
    bfGetbuffer: (_t, o) => bytesOf(o),
  },
  methods: BYTES_METHODS,
  attributes: () => ({ __buffer__: BUFFER_ENTRY }),
});
