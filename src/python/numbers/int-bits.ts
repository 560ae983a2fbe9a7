// Integers as two's complement of unbounded width: shifts, bitwise operators, lengths, and conversion to and from bytes.
// Follows CPython 3.13 longobject.c (long_lshift, long_rshift, long_bitwise, int_bit_length, int_bit_count, _PyLong_AsByteArray).

import { highWord, TWO_32 } from './double-bits.ts';
import { type Integer, normalize } from './int.ts';
import { refuse } from './refusal.ts';

const SAFE = Number.MAX_SAFE_INTEGER;
const DIGIT_BITS = 30;
/** Bits of the longest integer that CPython can count the digits of. */
const SHIFT_COUNT_END = 30n * (1n << 63n);

export function shiftLeft(a: Integer, count: Integer): Integer {
  if (count < 0) refuse('ValueError', 'negative shift count');
  if (a === 0) return 0;
  if (typeof a === 'number' && typeof count === 'number' && count < 53) {
    const shifted = a * 2 ** count;
    if (shifted <= SAFE && shifted >= -SAFE) return shifted;
  }
  if (count >= SHIFT_COUNT_END) refuse('OverflowError', 'too many digits in integer');
  return normalize(BigInt(a) << BigInt(count));
}

export function shiftRight(a: Integer, count: Integer): Integer {
  if (count < 0) refuse('ValueError', 'negative shift count');
  if (typeof a === 'number') {
    if (count > 53) return a < 0 ? -1 : 0;
    return Math.floor(a / 2 ** Number(count));
  }
  if (count > SAFE) return a < 0n ? -1 : 0;
  return normalize(a >> BigInt(count));
}

export function bitAnd(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    if ((a | 0) === a && (b | 0) === b) return a & b;
    return fromHalves(Math.floor(a / TWO_32) & Math.floor(b / TWO_32), a & b);
  }
  return normalize(BigInt(a) & BigInt(b));
}

export function bitOr(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    if ((a | 0) === a && (b | 0) === b) return a | b;
    return fromHalves(Math.floor(a / TWO_32) | Math.floor(b / TWO_32), a | b);
  }
  return normalize(BigInt(a) | BigInt(b));
}

export function bitXor(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    if ((a | 0) === a && (b | 0) === b) return a ^ b;
    return fromHalves(Math.floor(a / TWO_32) ^ Math.floor(b / TWO_32), a ^ b);
  }
  return normalize(BigInt(a) ^ BigInt(b));
}

export function invert(a: Integer): Integer {
  if (typeof a === 'number' && a < SAFE) return -a - 1;
  return normalize(-BigInt(a) - 1n);
}

export function bitLength(a: Integer): number {
  if (typeof a === 'number') {
    const magnitude = Math.abs(a);
    if (magnitude < TWO_32) return 32 - Math.clz32(magnitude);
    return 64 - Math.clz32(magnitude / TWO_32);
  }
  const magnitude = a < 0n ? -a : a;
  const rounded = Number(magnitude);
  if (rounded !== Infinity) {
    const length = ((highWord(rounded) >>> 20) & 0x7ff) - 1022;
    // Rounding to a double may have carried into the next power of two.
    return BigInt(rounded) > magnitude && magnitude >> BigInt(length - 1) === 0n ? length - 1 : length;
  }
  const hex = magnitude.toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex[0]!, 16)));
}

/** How many 30-bit digits CPython stores; 0 for zero. */
export function digitCount(a: Integer): number {
  if (typeof a === 'number') {
    const magnitude = Math.abs(a);
    return magnitude === 0 ? 0 : magnitude < 1073741824 ? 1 : 2;
  }
  return Math.ceil(bitLength(a) / DIGIT_BITS);
}

export function bitCount(a: Integer): number {
  if (typeof a === 'number') {
    const magnitude = Math.abs(a);
    return popcount32(magnitude | 0) + popcount32((magnitude / TWO_32) | 0);
  }
  const hex = (a < 0n ? -a : a).toString(16);
  let count = 0;
  for (let end = hex.length; end > 0; end -= 8)
    count += popcount32(Number.parseInt(hex.slice(Math.max(0, end - 8), end), 16) | 0);
  return count;
}

export interface BytesForm {
  readonly length: number;
  readonly byteorder: 'little' | 'big';
  readonly signed: boolean;
}

export function toBytes(a: Integer, form: BytesForm): Uint8Array {
  const { length, byteorder, signed } = form;
  if (a < 0 && !signed) refuse('OverflowError', "can't convert negative int to unsigned");
  const width = a < 0 ? bitLength(invert(a)) : bitLength(a);
  // -1 fits in no bytes at all.
  const signBits = signed && a !== 0 && !(a === -1 && length === 0) ? 1 : 0;
  if (width + signBits > length * 8) refuse('OverflowError', 'int too big to convert');
  const bytes = new Uint8Array(length);
  const hex = BigInt.asUintN(Math.min(length * 8, (width >> 3) * 8 + 16), BigInt(a)).toString(16);
  let at = length - 1;
  for (let end = hex.length; end > 0 && at >= 0; end -= 2, at--)
    bytes[at] = Number.parseInt(hex.slice(Math.max(0, end - 2), end), 16);
  if (a < 0) bytes.fill(0xff, 0, at + 1);
  return byteorder === 'little' ? bytes.reverse() : bytes;
}

export function fromBytes(bytes: ArrayLike<number>, form: Omit<BytesForm, 'length'>): Integer {
  const count = bytes.length;
  if (count === 0) return 0;
  const at = (i: number): number => bytes[form.byteorder === 'big' ? i : count - 1 - i]!;
  if (count <= 6) {
    let value = 0;
    for (let i = 0; i < count; i++) value = value * 256 + at(i);
    return form.signed && at(0) >= 128 ? value - 256 ** count : value;
  }
  const hex: string[] = ['0x'];
  for (let i = 0; i < count; i++) hex.push(BYTE_HEX[at(i)]!);
  const value = BigInt(hex.join(''));
  return normalize(form.signed ? BigInt.asIntN(count * 8, value) : value);
}

const BYTE_HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function fromHalves(high: number, low: number): Integer {
  const value = high * TWO_32 + (low >>> 0);
  return value < -SAFE ? BigInt(value) : value;
}

function popcount32(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
