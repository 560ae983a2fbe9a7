// Where integers meet doubles: true division and conversion, each correctly rounded (half to even) from the exact value.
// Follows CPython 3.13 longobject.c (long_true_divide, PyLong_AsDouble) and floatobject.c (float___trunc___, float_as_integer_ratio).

import { exponentOfInteger, integerSignificand, ldexp } from './double-bits.ts';
import { type Integer, integerOfDouble, normalize } from './int.ts';
import { bitLength } from './int-bits.ts';
import { refuse } from './refusal.ts';

export function trueDivide(a: Integer, b: Integer): number {
  if (b === 0) refuse('ZeroDivisionError', 'division by zero');
  if (typeof a === 'number' && typeof b === 'number') return a / b;
  const isNegative = a < 0 !== b < 0;
  const x = BigInt(a < 0 ? -a : a);
  const y = BigInt(b < 0 ? -b : b);
  const quotient = divideMagnitudes(x, y);
  if (quotient === Infinity) refuse('OverflowError', 'integer division result too large for a float');
  return isNegative ? -quotient : quotient;
}

/** x / y rounded once; y > 0. Infinity when it is too large. */
function divideMagnitudes(x: bigint, y: bigint): number {
  if (x === 0n) return 0;
  const difference = bitLength(normalize(x)) - bitLength(normalize(y));
  if (difference > 1024) return Infinity;
  if (difference < -1080) return 0;
  // Two extra bits, the lower one sticky, below the last place of the result.
  const scale = Math.max(difference, -1021) - 53 - 2;
  const numerator = scale < 0 ? x << BigInt(-scale) : x;
  const denominator = scale > 0 ? y << BigInt(scale) : y;
  let quotient = numerator / denominator;
  if (quotient * denominator !== numerator) quotient |= 1n;
  if (quotient >> 55n !== 0n) return ldexp(Number(quotient), scale);
  let kept = quotient >> 2n;
  const rest = Number(quotient & 3n);
  if (rest === 3 || (rest === 2 && (kept & 1n) === 1n)) kept += 1n;
  return ldexp(Number(kept), scale + 2);
}

/** float(a). */
export function toDouble(a: Integer): number {
  if (typeof a === 'number') return a;
  const x = Number(a);
  if (x - x !== 0) refuse('OverflowError', 'int too large to convert to float');
  return x;
}

/** int(x): towards zero. */
export function truncate(x: number): Integer {
  requireFinite(x);
  return integerOfDouble(Math.trunc(x));
}

export function floor(x: number): Integer {
  requireFinite(x);
  return integerOfDouble(Math.floor(x));
}

export function ceil(x: number): Integer {
  requireFinite(x);
  return integerOfDouble(Math.ceil(x));
}

/** round(x): to the nearest integer, half to even. */
export function roundToInteger(x: number): Integer {
  requireFinite(x);
  return integerOfDouble(roundHalfEven(x));
}

export function roundHalfEven(x: number): number {
  const whole = Math.floor(x);
  const rest = x - whole;
  if (rest < 0.5) return whole;
  return rest > 0.5 || whole % 2 !== 0 ? whole + 1 : whole;
}

export function asIntegerRatio(x: number): readonly [Integer, Integer] {
  if (x !== x) refuse('ValueError', 'cannot convert NaN to integer ratio');
  if (x - x !== 0) refuse('OverflowError', 'cannot convert Infinity to integer ratio');
  if (Number.isInteger(x)) return [integerOfDouble(x), 1];
  let numerator = integerSignificand(x);
  let exponent = exponentOfInteger(x);
  while (numerator % 2 === 0) {
    numerator /= 2;
    exponent++;
  }
  return [x < 0 ? -numerator : numerator, normalize(1n << BigInt(-exponent))];
}

function requireFinite(x: number): void {
  if (x !== x) refuse('ValueError', 'cannot convert float NaN to integer');
  if (x - x !== 0) refuse('OverflowError', 'cannot convert float infinity to integer');
}
