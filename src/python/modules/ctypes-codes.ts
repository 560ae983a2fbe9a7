// The codes of simple C types: how a value lies in memory, how it becomes an object and what objects it is made from.
// Follows the get and set functions of Modules/_ctypes/cfield.c, CPython 3.10-3.13. Codes of Windows alone are refused.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { normalize } from '../numbers/int.ts';
import { newBool } from '../objects/bool.ts';
import { ByteBuffer } from '../objects/bytearray.ts';
import { bytesOf, isBytes, newBytes } from '../objects/bytes.ts';
import { typeError, typeName, valueError } from '../objects/errors.ts';
import { asDouble, newFloat } from '../objects/float.ts';
import { integerOf, isInt, newInt } from '../objects/int.ts';
import { index, isTrue } from '../objects/protocols/number.ts';
import { isStr, newStrOf, strOf } from '../objects/str.ts';
import { fromPoints, pointsOf } from '../text/str-data.ts';
import { newMemoryCapsule } from './ctypes-capsule.ts';
import { fromExtended, toExtended } from './ctypes-extended.ts';
import { memoryOf } from './ctypes-memory.ts';

export interface CCode {
  readonly letter: string;
  readonly size: number;
  /** As PEP 3118 writes it, without the byte order. */
  readonly format: string;
  /** An integer's; null: none. */
  readonly isSigned: boolean | null;
  readonly isBig: boolean;
  /** The same in the other byte order. */
  readonly swapped: CCode | null;
  readonly get: (t: Thread, at: Uint8Array) => PyObject;
  /** Raises before anything is written. Returns what has to be kept alive, owned; null: nothing. */
  readonly set: (t: Thread, at: Uint8Array, value: PyObject) => PyObject | null;
}

export const SIMPLE_LETTERS = 'cbBhHiIlLdfuzZqQPXOv?g';
const WCHAR_BYTES = 4;

export function view(at: Uint8Array): DataView {
  return new DataView(at.buffer, at.byteOffset, at.length);
}

export function pointerIn(at: Uint8Array): number {
  return Number(view(at).getBigUint64(0, true));
}

export function putPointer(at: Uint8Array, address: number | bigint): void {
  view(at).setBigUint64(0, BigInt.asUintN(64, BigInt(address)), true);
}

/** The value of an integer that fills these bytes. */
export function readInteger(at: Uint8Array, isSigned: boolean, isBig = false): bigint {
  let value = 0n;
  for (let i = 0; i < at.length; i++) value = (value << 8n) | BigInt(at[isBig ? i : at.length - 1 - i] as number);
  return isSigned ? BigInt.asIntN(8 * at.length, value) : value;
}

export function writeInteger(at: Uint8Array, value: bigint, isBig = false): void {
  let rest = value;
  for (let i = 0; i < at.length; i++, rest >>= 8n) at[isBig ? at.length - 1 - i : i] = Number(rest & 0xffn);
}

/** What PyLong_AsUnsignedLongMask makes of an object, before it is cut to size. */
export function wholeOf(t: Thread, o: PyObject): bigint {
  if (isInt(o)) return BigInt(integerOf(o));
  const whole = index(t, o);
  const value = BigInt(integerOf(whole));
  decref(t, whole);
  return value;
}

function both(make: (isBig: boolean, swapped: CCode | null) => CCode): CCode {
  return make(false, make(true, null));
}

function integer(letter: string, size: number, isSigned: boolean, format = letter): CCode {
  const make = (isBig: boolean, swapped: CCode | null): CCode => ({
    letter,
    size,
    format,
    isSigned,
    isBig,
    swapped,
    get: (t, at) => newInt(t, normalize(readInteger(at, isSigned, isBig))),
    set: (t, at, value) => {
      writeInteger(at, wholeOf(t, value), isBig);
      return null;
    },
  });
  return size === 1 ? make(false, null) : both(make);
}

function floating(letter: 'f' | 'd', size: 4 | 8): CCode {
  return both((isBig, swapped) => ({
    letter,
    size,
    format: letter,
    isSigned: null,
    isBig,
    swapped,
    get: (t, at) => newFloat(t, size === 4 ? view(at).getFloat32(0, !isBig) : view(at).getFloat64(0, !isBig)),
    set: (t, at, value) => {
      const x = asDouble(t, value);
      if (size === 4) view(at).setFloat32(0, x, !isBig);
      else view(at).setFloat64(0, x, !isBig);
      return null;
    },
  }));
}

function plain(letter: string, size: number, get: CCode['get'], set: CCode['set']): CCode {
  return { letter, size, format: letter, isSigned: null, isBig: false, swapped: null, get, set };
}

const LONG_DOUBLE = plain(
  'g',
  16,
  (t, at) => newFloat(t, fromExtended(at)),
  (t, at, value) => {
    toExtended(at, asDouble(t, value));
    return null;
  },
);

const BOOL = plain(
  '?',
  1,
  (t, at) => newBool(t, at[0] !== 0),
  (t, at, value) => {
    at[0] = isTrue(t, value) ? 1 : 0;
    return null;
  },
);

/** The truth of Windows: all bits or none, in two bytes. */
const VARIANT_BOOL = plain(
  'v',
  2,
  (t, at) => newBool(t, view(at).getInt16(0, true) !== 0),
  (t, at, value) => {
    view(at).setInt16(0, isTrue(t, value) ? -1 : 0, true);
    return null;
  },
);

/** One byte, as bytes of length one. */
export const CHAR = plain('c', 1, (t, at) => newBytes(t, at.slice(0, 1)), setChar);

function setChar(t: Thread, at: Uint8Array, value: PyObject): null {
  const bytes = isBytes(value) ? bytesOf(value) : value.value instanceof ByteBuffer ? value.value.bytes : null;
  if (bytes !== null && bytes.length === 1) {
    at[0] = bytes[0] as number;
    return null;
  }
  if (isInt(value)) {
    const code = integerOf(value);
    if (code >= 0 && code < 256) {
      at[0] = Number(code);
      return null;
    }
  }
  throw typeError(t, 'one character bytes, bytearray or integer expected');
}

/** One character of four bytes. */
export const WIDE_CHAR = plain(
  'u',
  WCHAR_BYTES,
  (t, at) => newStrOf(t, fromPoints([view(at).getUint32(0, true)])),
  (t, at, value) => {
    if (!isStr(value)) throw typeError(t, `unicode string expected instead of ${typeName(value)} instance`);
    const points = pointsOf(strOf(value));
    if (points.length !== 1) throw typeError(t, 'one character unicode string expected');
    view(at).setUint32(0, points[0] as number, true);
    return null;
  },
);

/** An array of bytes in a structure, read and written as bytes up to a NUL. */
export const CHARS = plain(
  's',
  0,
  (t, at) => {
    const end = at.indexOf(0);
    return newBytes(t, at.slice(0, end < 0 ? at.length : end));
  },
  (t, at, value) => {
    if (!isBytes(value)) throw typeError(t, `expected bytes, ${typeName(value)} found`);
    const all = bytesOf(value);
    const end = all.indexOf(0);
    // What follows a NUL is left out.
    const bytes = end < 0 ? all : all.subarray(0, end);
    if (bytes.length > at.length) throw valueError(t, `bytes too long (${bytes.length}, maximum length ${at.length})`);
    at.set(bytes);
    if (bytes.length < at.length) at[bytes.length] = 0;
    return null;
  },
);

/** An array of wide characters in a structure. */
export const WIDE_CHARS = plain(
  'U',
  0,
  (t, at) => newStrOf(t, fromPoints(widePoints(at))),
  (t, at, value) => {
    if (!isStr(value)) throw typeError(t, `unicode string expected instead of ${typeName(value)} instance`);
    const points = pointsOf(strOf(value));
    const room = at.length / WCHAR_BYTES;
    if (points.length > room) throw valueError(t, `string too long (${points.length}, maximum length ${room})`);
    putWide(at, points);
    return null;
  },
);

/** The wide characters before a NUL. */
export function widePoints(at: Uint8Array): number[] {
  const points: number[] = [];
  for (let i = 0; i + WCHAR_BYTES <= at.length; i += WCHAR_BYTES) {
    const point = view(at).getUint32(i, true);
    if (point === 0) break;
    points.push(point);
  }
  return points;
}

/** With a NUL behind them where there is room. */
export function putWide(at: Uint8Array, points: readonly number[]): void {
  points.forEach((point, i) => view(at).setUint32(WCHAR_BYTES * i, point, true));
  if (WCHAR_BYTES * points.length < at.length) view(at).setUint32(WCHAR_BYTES * points.length, 0, true);
}

const CHAR_POINTER = plain(
  'z',
  8,
  (t, at) => {
    const address = pointerIn(at);
    return address === 0 ? incref(t.none) : newBytes(t, memoryOf(t).readText(address, 1));
  },
  (t, at, value) => {
    if (isBytes(value)) {
      putPointer(at, addressOfBytes(t, value));
      return incref(value);
    }
    if (value !== t.none && !isInt(value))
      throw typeError(t, `bytes or integer address expected instead of ${typeName(value)} instance`);
    putPointer(at, value === t.none ? 0 : integerOf(value as never));
    return null;
  },
);

/** Where the contents of a bytes object lie. */
export function addressOfBytes(t: Thread, o: PyObject): number {
  memoryOf(t).remember(o);
  return t.heap.idOf(o) + 32;
}

const WIDE_POINTER = plain(
  'Z',
  8,
  (t, at) => {
    const address = pointerIn(at);
    return address === 0 ? incref(t.none) : newStrOf(t, fromPoints(widePoints(memoryOf(t).readText(address, WCHAR_BYTES))));
  },
  (t, at, value) => {
    if (isStr(value)) {
      const { capsule, address } = newWideText(t, value);
      putPointer(at, address);
      return capsule;
    }
    if (value !== t.none && !isInt(value))
      throw typeError(t, `unicode string or integer address expected instead of ${typeName(value)} instance`);
    putPointer(at, value === t.none ? 0 : integerOf(value as never));
    return null;
  },
);

/** A copy of a str as wide characters with a NUL, in memory that lives as long as the capsule. */
export function newWideText(t: Thread, text: PyObject): { readonly capsule: PyObject; readonly address: number } {
  const points = pointsOf(strOf(text));
  const bytes = new Uint8Array(WCHAR_BYTES * (points.length + 1));
  putWide(bytes, points);
  return newMemoryCapsule(t, bytes);
}

const POINTER_CODE = plain(
  'P',
  8,
  (t, at) => {
    const address = view(at).getBigUint64(0, true);
    return address === 0n ? incref(t.none) : newInt(t, normalize(address));
  },
  (t, at, value) => {
    if (value !== t.none && !isInt(value)) throw typeError(t, 'cannot be converted to pointer');
    putPointer(at, value === t.none ? 0 : integerOf(value as never));
    return null;
  },
);

/** A reference to an object. */
export const OBJECT_CODE = plain(
  'O',
  8,
  (t, at) => {
    const address = pointerIn(at);
    if (address === 0) throw valueError(t, 'PyObject is NULL');
    const found = memoryOf(t).objectAt(address);
    // DEVIATION: CPython would take what lies there for an object; test/conformance/cases/ctypes_memory.
    if (found === null) throw valueError(t, 'no live object has this address');
    return incref(found);
  },
  (t, at, value) => {
    memoryOf(t).remember(value);
    putPointer(at, t.heap.idOf(value));
    return incref(value);
  },
);

const ALL: readonly CCode[] = [
  integer('b', 1, true),
  integer('B', 1, false),
  integer('h', 2, true),
  integer('H', 2, false),
  integer('i', 4, true),
  integer('I', 4, false),
  integer('l', 8, true, 'q'),
  integer('L', 8, false, 'Q'),
  integer('q', 8, true),
  integer('Q', 8, false),
  floating('f', 4),
  floating('d', 8),
  LONG_DOUBLE,
  BOOL,
  VARIANT_BOOL,
  CHAR,
  WIDE_CHAR,
  CHAR_POINTER,
  WIDE_POINTER,
  POINTER_CODE,
  OBJECT_CODE,
];

export const CODES: ReadonlyMap<string, CCode> = new Map(ALL.map((code) => [code.letter, code]));
