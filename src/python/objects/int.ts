// `int`: its objects, the cache of small ones, sizes in 30-bit digits, and the type.
// Follows Objects/longobject.c of CPython 3.10-3.13 (get_small_int, _PyLong_New, long_hash, long_richcompare).
// Invariant: the value is canonical (numbers/int.ts), -5 to 256 of exact type int are the shared objects, and bool's values are 0 and 1.
// A result may lie in a larger block than its value needs, as CPython allocates before it knows.

import { incref, type PyAtom, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { noArgs, TypeSpec } from '../heap/type-spec.ts';
import { HashPair, hashToInt } from '../numbers/hash-pair.ts';
import { hashInt } from '../numbers/hashing.ts';
import type { Integer } from '../numbers/int.ts';
import { digitCount } from '../numbers/int-bits.ts';
import { newBool } from './bool.ts';
import * as arithmetic from './int-arithmetic.ts';
import { intMethods } from './int-methods.ts';
import { intNew } from './int-new.ts';
import { decimalOf } from './int-text.ts';
import { releaseObject } from './object.ts';
import { newFreshStr } from './str.ts';

const SMALL_MIN = -5;
const SMALL_MAX = 256;
const ONE_DIGIT_END = 1073741824;
const HEADER_BYTES = 24;
const DIGIT_BYTES = 4;

export interface PyInt extends PyAtom {
  value: Integer;
}

/** int or a subclass; bool included. */
export function isInt(o: PyObject): o is PyInt {
  return (o.type.flags & TypeFlags.LongSubclass) !== 0;
}

/** The value of an object that isInt holds for. */
export function integerOf(o: PyObject): Integer {
  return o.value as Integer;
}

export function newInt(t: Thread, value: Integer): PyAtom {
  if (typeof value === 'number') {
    if (value >= SMALL_MIN && value <= SMALL_MAX) return incref(t.smallInts[value - SMALL_MIN]!);
    if (value < ONE_DIGIT_END && value > -ONE_DIGIT_END) return t.heap.newAtom32(t.types.int, t.profile.oneDigitIntBytes, value);
    return t.heap.newAtom32(t.types.int, HEADER_BYTES + 2 * DIGIT_BYTES, value);
  }
  return t.heap.newAtom(t.types.int, HEADER_BYTES + digitCount(value) * DIGIT_BYTES, value);
}

/** The result of an operation that CPython allocates `digits` digits for before it knows how many there are. */
export function newIntIn(t: Thread, value: Integer, digits: number): PyAtom {
  if (typeof value === 'number' && value >= SMALL_MIN && value <= SMALL_MAX) return newInt(t, value);
  return t.heap.newAtom(t.types.int, Math.max(intBytes(t, value), HEADER_BYTES + digits * DIGIT_BYTES), value);
}

/** A new object even for a small value. */
export function newIntFresh(t: Thread, value: Integer, digits = 0): PyAtom {
  return t.heap.newAtom(t.types.int, Math.max(intBytes(t, value), HEADER_BYTES + digits * DIGIT_BYTES), value);
}

export function newIntFromHash(t: Thread, lo: number, hi: number): PyAtom {
  return newInt(t, hashToInt(lo, hi));
}

/** The low half of the hash; the high one is left in `t.hashHi`. */
export function hashOfInt(t: Thread, value: Integer): number {
  if (typeof value === 'number') {
    t.hashHi = Math.floor(value / 4294967296) | 0;
    return value === -1 ? -2 : value | 0;
  }
  const pair = new HashPair();
  hashInt(pair, value);
  t.hashHi = pair.hi;
  return pair.lo;
}

/** Digits as `__sizeof__` counts them. */
export function countedDigits(t: Thread, value: Integer): number {
  return value === 0 && !t.profile.zeroIntHasDigit ? 0 : Math.max(1, digitCount(value));
}

function intBytes(t: Thread, value: Integer): number {
  const digits = digitCount(value);
  return digits <= 1 ? t.profile.oneDigitIntBytes : HEADER_BYTES + digits * DIGIT_BYTES;
}

/** Bytes that an instance of a subclass has beyond its basic size: the digits and one more, in whole words. */
export function subclassExtraBytes(t: Thread, basicsize: number, value: Integer): number {
  return Math.ceil((basicsize + (countedDigits(t, value) + 1) * DIGIT_BYTES) / 8) * 8 - basicsize;
}

function intDealloc(t: Thread, o: PyObject): void {
  if (o.type === t.types.int) t.heap.freeAtom(t, o as PyAtom);
  else releaseObject(t, o, subclassExtraBytes(t, o.type.basicsize, integerOf(o)));
}

function intRichcompare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isInt(a) || !isInt(b)) return incref(t.notImplemented);
  return newBool(t, holds(a.value, b.value, op));
}

function holds(x: Integer, y: Integer, op: CompareOp): boolean {
  switch (op) {
    case CompareOp.LT:
      return x < y;
    case CompareOp.LE:
      return x <= y;
    case CompareOp.EQ:
      return x === y;
    case CompareOp.NE:
      return x !== y;
    case CompareOp.GT:
      return x > y;
    case CompareOp.GE:
      return x >= y;
  }
}

/** The object itself, or for a subclass an int of its value (long_long). */
export function exactInt(t: Thread, o: PyObject): PyObject {
  return o.type === t.types.int ? incref(o) : newInt(t, integerOf(o));
}

export const INT = new TypeSpec({
  name: 'int',
  flags: TypeFlags.BaseType | TypeFlags.LongSubclass | TypeFlags.MatchSelf,
  basicsize: HEADER_BYTES,
  itemsize: DIGIT_BYTES,
  slots: {
    tpDealloc: intDealloc,
    tpItemCount: (o) => Math.max(1, digitCount(integerOf(o))),
    tpRepr: (t, o) => newFreshStr(t, { value: decimalOf(t, integerOf(o)), codePoints: null }),
    tpHash: (t, o) => hashOfInt(t, integerOf(o)),
    tpRichcompare: intRichcompare,
    tpNew: intNew,
    nbAdd: arithmetic.add,
    nbSubtract: arithmetic.subtract,
    nbMultiply: arithmetic.multiply,
    nbRemainder: arithmetic.remainder,
    nbDivmod: arithmetic.divmod,
    nbPower: arithmetic.power,
    nbNegative: arithmetic.negative,
    nbPositive: exactInt,
    nbAbsolute: arithmetic.absolute,
    nbBool: (_t, o) => o.value !== 0,
    nbInvert: arithmetic.invert,
    nbLshift: arithmetic.lshift,
    nbRshift: arithmetic.rshift,
    nbAnd: arithmetic.bitAnd,
    nbXor: arithmetic.bitXor,
    nbOr: arithmetic.bitOr,
    nbInt: exactInt,
    nbFloat: arithmetic.toFloat,
    nbFloorDivide: arithmetic.floorDivide,
    nbTrueDivide: arithmetic.trueDivide,
    nbIndex: exactInt,
  },
  methods: [
    ...intMethods(),
    // What a subclass adds to the object is not counted.
    noArgs('__sizeof__', (t, o) => newInt(t, t.types.int.basicsize + countedDigits(t, integerOf(o)) * DIGIT_BYTES), {
      doc: 'Returns size in memory, in bytes.',
      signature: '($self, /)',
    }),
  ],
  getset: [
    { name: 'real', get: exactInt, doc: 'the real part of a complex number' },
    { name: 'imag', get: (t) => newInt(t, 0), doc: 'the imaginary part of a complex number' },
    { name: 'numerator', get: exactInt, doc: 'the numerator of a rational number in lowest terms' },
    { name: 'denominator', get: (t) => newInt(t, 1), doc: 'the denominator of a rational number in lowest terms' },
  ],
  doc: `int([x]) -> integer
int(x, base=10) -> integer

Convert a number or string to an integer, or return 0 if no arguments
are given.  If x is a number, return x.__int__().  For floating-point
numbers, this truncates towards zero.

If x is not a number or if base is given, then x must be a string,
bytes, or bytearray instance representing an integer literal in the
given base.  The literal can be preceded by '+' or '-' and be surrounded
by whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.
Base 0 means to interpret the base from the string as an integer literal.
>>> int('0b100', base=0)
4`,
});
