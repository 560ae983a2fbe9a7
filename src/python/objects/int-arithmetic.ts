// The number slots of `int`: types checked, steps charged for long operands, results in the blocks CPython would allocate.
// Follows Objects/longobject.c of CPython 3.10-3.13 (long_add ... long_invert, x_add, x_sub, k_mul, x_divrem). Both operands of a
// binary slot may be anything; what is no int gets NotImplemented.

import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { floatPower } from '../numbers/float-arithmetic.ts';
import type { Integer } from '../numbers/int.ts';
import * as integers from '../numbers/int.ts';
import * as bits from '../numbers/int-bits.ts';
import { digitCount } from '../numbers/int-bits.ts';
import * as cost from '../numbers/int-cost.ts';
import { trueDivide as divideExactly, toDouble } from '../numbers/int-division.ts';
import { power as integerPower, powerModulo } from '../numbers/int-power.ts';
import { valueError, zeroDivisionError } from './errors.ts';
import { newFloat } from './float.ts';
import { exactInt, integerOf, isInt, newInt, newIntFresh, newIntIn } from './int.ts';
import { guarded } from './refusals.ts';
import { newTuple } from './tuple.ts';

const ONE_DIGIT_END = 1073741824;
const DIGIT_BITS = 30n;
/** Operands below this many digits cost about an instruction. */
const CHEAP_DIGITS = 8;

// Function declarations only: the type's file is evaluated while this one may still wait for its imports.

export function add(t: Thread, a: PyObject, b: PyObject): PyObject {
  return isInt(a) && isInt(b) ? sum(t, a.value, b.value) : incref(t.notImplemented);
}

export function subtract(t: Thread, a: PyObject, b: PyObject): PyObject {
  return isInt(a) && isInt(b) ? sum(t, a.value, integers.negate(b.value)) : incref(t.notImplemented);
}

function sum(t: Thread, x: Integer, y: Integer): PyObject {
  if (isOneDigit(x) && isOneDigit(y)) return newInt(t, (x as number) + (y as number));
  const [m, n] = [digitCount(x), digitCount(y)];
  chargeLinear(t, m, n);
  return newIntIn(t, integers.add(x, y), sumDigits(x, y, m, n));
}

/** x_add takes one digit more than the longer operand, x_sub as many as it has above the equal leading ones. */
function sumDigits(x: Integer, y: Integer, m: number, n: number): number {
  if (x < 0 === y < 0) return Math.max(m, n) + 1;
  if (m !== n) return Math.max(m, n);
  return digitCount(bits.bitXor(integers.absolute(x), integers.absolute(y)));
}

export function multiply(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (!isInt(a) || !isInt(b)) return incref(t.notImplemented);
  const [x, y] = [a.value, b.value];
  if (isOneDigit(x) && isOneDigit(y)) return newInt(t, integers.multiply(x, y));
  const [m, n] = [digitCount(x), digitCount(y)];
  if (m > CHEAP_DIGITS || n > CHEAP_DIGITS) {
    t.charge(cost.multiplyCost(m, n));
    t.heap.reserve(4 * (m + n));
  }
  return newIntIn(t, integers.multiply(x, y), m + n);
}

export function floorDivide(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (!isInt(a) || !isInt(b)) return incref(t.notImplemented);
  const [x, y] = [a.value, b.value];
  if (y === 0) throw zeroDivisionError(t, 'integer division or modulo by zero');
  return quotient(t, x, y);
}

export function remainder(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (!isInt(a) || !isInt(b)) return incref(t.notImplemented);
  const [x, y] = [a.value, b.value];
  if (y === 0) throw zeroDivisionError(t, t.profile.intModuloByZero);
  return rest(t, x, y, a);
}

export function divmod(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (!isInt(a) || !isInt(b)) return incref(t.notImplemented);
  const [x, y] = [a.value, b.value];
  if (y === 0) throw zeroDivisionError(t, 'integer division or modulo by zero');
  const first = quotient(t, x, y);
  return newTuple(t, [first, rest(t, x, y, a)]);
}

function quotient(t: Thread, x: Integer, y: Integer): PyObject {
  if (isOneDigit(x) && isOneDigit(y)) return newInt(t, integers.floorDivide(x, y));
  const [m, n] = [digitCount(x), digitCount(y)];
  chargeDivision(t, m, n);
  const value = integers.floorDivide(x, y);
  const isAdjusted = x < 0 !== y < 0 && integers.multiply(value, y) !== x;
  if (isAdjusted) {
    // The truncated quotient is computed first, then one is subtracted from it.
    const truncated = integers.add(value, 1);
    return newIntIn(t, value, isOneDigit(truncated) ? 0 : sumDigits(truncated, -1, digitCount(truncated), 1));
  }
  return newIntIn(t, value, n === 1 ? m : quotientDigits(x, y, m, n));
}

/** x_divrem shifts both operands until the divisor's top bit is set, and adds a digit when the dividend's leading part is not smaller. */
function quotientDigits(x: Integer, y: Integer, m: number, n: number): number {
  if (m < n) return 0;
  const [u, v] = [BigInt(integers.absolute(x)), BigInt(integers.absolute(y))];
  const shift = BigInt(n) * DIGIT_BITS - BigInt(bits.bitLength(integers.absolute(y)));
  const head = (u << shift) >> (DIGIT_BITS * BigInt(m - 1));
  return head >= (v << shift) >> (DIGIT_BITS * BigInt(n - 1)) ? m - n + 1 : m - n;
}

function rest(t: Thread, x: Integer, y: Integer, a: PyObject): PyObject {
  if (isOneDigit(x) && isOneDigit(y)) return newInt(t, integers.modulo(x, y, ''));
  const [m, n] = [digitCount(x), digitCount(y)];
  chargeDivision(t, m, n);
  const value = integers.modulo(x, y, '');
  // A dividend that is smaller than the divisor is its own remainder, the very object.
  if (value === x && isSmaller(x, y, m, n)) return exactInt(t, a);
  const isAdjusted = value !== 0 && x < 0 !== y < 0;
  if (isAdjusted) {
    const truncated = integers.subtract(value, y);
    return newIntIn(t, value, isOneDigit(truncated) && isOneDigit(y) ? 0 : sumDigits(truncated, y, digitCount(truncated), n));
  }
  if (n > 1 && t.profile.longRemaindersAreFresh) return newIntFresh(t, value, n);
  return newIntIn(t, value, n === 1 ? 0 : n);
}

/** Decided by the count of digits and the leading one. */
function isSmaller(x: Integer, y: Integer, m: number, n: number): boolean {
  if (m !== n) return m < n;
  const shift = DIGIT_BITS * BigInt(n - 1);
  return BigInt(integers.absolute(x)) >> shift < BigInt(integers.absolute(y)) >> shift;
}

export function trueDivide(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (!isInt(a) || !isInt(b)) return incref(t.notImplemented);
  const [x, y] = [a.value, b.value];
  if (y === 0) throw zeroDivisionError(t, 'division by zero');
  if (typeof x === 'number' && typeof y === 'number') return newFloat(t, x / y);
  chargeDivision(t, digitCount(x), digitCount(y));
  return newFloat(
    t,
    guarded(t, () => divideExactly(x, y)),
  );
}

export function power(t: Thread, a: PyObject, b: PyObject, c: PyObject): PyObject {
  if (!isInt(a) || !isInt(b)) return incref(t.notImplemented);
  const [x, y] = [a.value, b.value];
  if (c !== t.none) return isInt(c) ? modularPower(t, x, y, c.value) : incref(t.notImplemented);
  if (y < 0) {
    return newFloat(
      t,
      guarded(t, () => floatPower(toDouble(x), toDouble(y))),
    );
  }
  const width = bits.bitLength(x);
  if (width > 1 || x === -1) {
    t.charge(width <= 1 ? 1 : cost.powerCost(width, Number(y)));
    t.heap.reserve((width * Number(width <= 1 ? 1 : y)) / 8);
  }
  const value = integerPower(x, y);
  return newIntIn(t, value, isOneDigit(value) ? 0 : lastProductDigits(x, y, width));
}

/** The last step multiplies a power by itself, or by the base when the exponent is odd. */
function lastProductDigits(x: Integer, y: Integer, width: number): number {
  const exponent = Number(y);
  const base = digitCount(x);
  if (exponent <= 1) return base;
  const digits = (count: number): number =>
    Math.ceil((count * Math.log2(Math.abs(Number(x))) + 1e-9) / 30) || Math.ceil((count * width) / 30);
  return exponent % 2 === 1 ? digits(exponent - 1) + base : 2 * digits(exponent / 2);
}

function modularPower(t: Thread, x: Integer, y: Integer, modulus: Integer): PyObject {
  if (modulus === 0) throw valueError(t, 'pow() 3rd argument cannot be 0');
  const digits = digitCount(modulus);
  chargeDivision(t, digitCount(x), digits);
  t.charge(cost.powerModuloCost(bits.bitLength(y), digits));
  return newInt(
    t,
    guarded(t, () => powerModulo(x, y, modulus)),
  );
}

export function negative(t: Thread, o: PyObject): PyObject {
  return newInt(t, integers.negate(integerOf(o)));
}

export function absolute(t: Thread, o: PyObject): PyObject {
  const value = integerOf(o);
  return value < 0 ? newInt(t, integers.negate(value)) : exactInt(t, o);
}

export function invert(t: Thread, o: PyObject): PyObject {
  const value = integerOf(o);
  if (isOneDigit(value)) return newInt(t, ~(value as number));
  const digits = digitCount(value);
  return newIntIn(t, bits.invert(value), sumDigits(value, 1, digits, 1));
}

export function lshift(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (!isInt(a) || !isInt(b)) return incref(t.notImplemented);
  const [x, count] = [a.value, b.value];
  if (count < 0) throw valueError(t, 'negative shift count');
  if (x === 0) return newInt(t, 0);
  const shift = Number(count);
  if (shift > 64) {
    t.charge(cost.shiftLeftCost(bits.bitLength(x), shift));
    t.heap.reserve((bits.bitLength(x) + shift) / 8);
  }
  const value = guarded(t, () => bits.shiftLeft(x, count));
  if (shift < 30 && isOneDigit(x)) return newInt(t, value);
  return newIntIn(t, value, digitCount(x) + Math.floor(shift / 30) + (shift % 30 > 0 ? 1 : 0));
}

export function rshift(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (!isInt(a) || !isInt(b)) return incref(t.notImplemented);
  const [x, count] = [a.value, b.value];
  if (count < 0) throw valueError(t, 'negative shift count');
  const value = bits.shiftRight(x, count);
  if (isOneDigit(x)) return newInt(t, value);
  const digits = digitCount(x);
  chargeLinear(t, digits, 0);
  return newIntIn(t, value, Math.max(0, digits - Math.floor(Number(count) / 30)));
}

export function bitAnd(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (!isInt(a) || !isInt(b)) return incref(t.notImplemented);
  return bitwise(
    t,
    a.value,
    b.value,
    bits.bitAnd,
    (m, n, xIsNegative, yIsNegative) => (yIsNegative ? m : n) + (xIsNegative && yIsNegative ? 1 : 0),
  );
}
export function bitOr(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (!isInt(a) || !isInt(b)) return incref(t.notImplemented);
  return bitwise(
    t,
    a.value,
    b.value,
    bits.bitOr,
    (m, n, xIsNegative, yIsNegative) => (yIsNegative ? n : m) + (xIsNegative || yIsNegative ? 1 : 0),
  );
}
export function bitXor(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (!isInt(a) || !isInt(b)) return incref(t.notImplemented);
  return bitwise(
    t,
    a.value,
    b.value,
    bits.bitXor,
    (m, _n, xIsNegative, yIsNegative) => m + (xIsNegative !== yIsNegative ? 1 : 0),
  );
}

/** `digits` is given the longer operand first. */
function bitwise(
  t: Thread,
  x: Integer,
  y: Integer,
  compute: (x: Integer, y: Integer) => Integer,
  digits: (m: number, n: number, xIsNegative: boolean, yIsNegative: boolean) => number,
): PyObject {
  if (isOneDigit(x) && isOneDigit(y)) return newInt(t, compute(x, y));
  const [m, n] = [digitCount(x), digitCount(y)];
  chargeLinear(t, m, n);
  const value = compute(x, y);
  return newIntIn(t, value, m >= n ? digits(m, n, x < 0, y < 0) : digits(n, m, y < 0, x < 0));
}

export function toFloat(t: Thread, o: PyObject): PyObject {
  return newFloat(
    t,
    guarded(t, () => toDouble(integerOf(o))),
  );
}

function isOneDigit(x: Integer): boolean {
  return typeof x === 'number' && x < ONE_DIGIT_END && x > -ONE_DIGIT_END;
}

function chargeLinear(t: Thread, m: number, n: number): void {
  if (m > CHEAP_DIGITS || n > CHEAP_DIGITS) t.charge(cost.linearCost(m, n));
}

function chargeDivision(t: Thread, m: number, n: number): void {
  if (m > CHEAP_DIGITS) t.charge(cost.divideCost(m, n));
}
