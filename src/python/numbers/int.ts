// Integers of any size as host values, and the four operations, floor division, comparison and negation on them.
// Follows CPython 3.13 longobject.c in results; the representation is ours: a `number` when the value is a safe integer,
// otherwise a `bigint`. Invariant: this form is canonical (never a small bigint, never -0), so `===` is equality.
// Not here: what an operation costs (int-cost.ts), which callers charge before they compute.

import { refuse } from './refusal.ts';

export type Integer = number | bigint;

const SAFE = Number.MAX_SAFE_INTEGER;
const BIG_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** The canonical form of a bigint. */
export function normalize(value: bigint): Integer {
  return value <= BIG_SAFE && value >= -BIG_SAFE ? Number(value) : value;
}

/** The canonical form of an integral double of any size. */
export function integerOfDouble(value: number): Integer {
  return value <= SAFE && value >= -SAFE ? value + 0 : BigInt(value);
}

export function add(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= SAFE && sum >= -SAFE) return sum;
  }
  return normalize(BigInt(a) + BigInt(b));
}

export function subtract(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (difference <= SAFE && difference >= -SAFE) return difference;
  }
  return normalize(BigInt(a) - BigInt(b));
}

export function multiply(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    // Adding 0 turns -0 into 0.
    if (product <= SAFE && product >= -SAFE) return product + 0;
  }
  return normalize(BigInt(a) * BigInt(b));
}

export function floorDivide(a: Integer, b: Integer): Integer {
  if (b === 0) refuse('ZeroDivisionError', 'integer division or modulo by zero');
  // For safe integers the rounded quotient never reaches an integer that the exact one does not.
  if (typeof a === 'number' && typeof b === 'number') return Math.floor(a / b) + 0;
  const x = BigInt(a);
  const y = BigInt(b);
  const quotient = x / y;
  const isInexact = quotient * y !== x;
  return normalize(isInexact && x < 0n !== y < 0n ? quotient - 1n : quotient);
}

/** moduloByZero is the message of this version for `%` with a zero divisor. */
export function modulo(a: Integer, b: Integer, moduloByZero: string): Integer {
  if (b === 0) refuse('ZeroDivisionError', moduloByZero);
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a % b;
    return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest + 0;
  }
  const y = BigInt(b);
  const rest = BigInt(a) % y;
  return normalize(rest !== 0n && rest < 0n !== y < 0n ? rest + y : rest);
}

export function divmod(a: Integer, b: Integer): readonly [Integer, Integer] {
  if (b === 0) refuse('ZeroDivisionError', 'integer division or modulo by zero');
  if (typeof a === 'number' && typeof b === 'number') return [Math.floor(a / b) + 0, modulo(a, b, '')];
  const x = BigInt(a);
  const y = BigInt(b);
  let quotient = x / y;
  let rest = x - quotient * y;
  if (rest !== 0n && rest < 0n !== y < 0n) {
    quotient -= 1n;
    rest += y;
  }
  return [normalize(quotient), normalize(rest)];
}

export function negate(a: Integer): Integer {
  return typeof a === 'number' ? 0 - a : -a;
}

export function absolute(a: Integer): Integer {
  if (typeof a === 'number') return Math.abs(a);
  return a < 0n ? -a : a;
}

export function sign(a: Integer): -1 | 0 | 1 {
  return a < 0 ? -1 : a > 0 ? 1 : 0;
}

/** Exact, also when one side is a double: JavaScript compares mixed operands by their mathematical value. */
export function compare(a: Integer, b: Integer): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Exact equality of an integer with a double; nan equals nothing. */
export function equalsDouble(a: Integer, x: number): boolean {
  // biome-ignore lint/suspicious/noDoubleEquals: the loose operator is the exact mixed comparison.
  return a == x;
}

/** int.__round__ with ndigits: half to even at a power of ten; only negative ndigits change anything. */
export function roundToDigits(a: Integer, ndigits: Integer): Integer {
  if (ndigits >= 0) return a;
  const x = BigInt(a);
  const digits = (x < 0n ? -x : x).toString().length;
  if (-ndigits > digits) return 0;
  const unit = 10n ** BigInt(-ndigits);
  const [quotient, rest] = divmod(x, unit) as readonly [Integer, Integer];
  const twice = BigInt(rest) * 2n;
  const q = BigInt(quotient);
  const isUp = twice > unit || (twice === unit && (q & 1n) === 1n);
  return normalize((isUp ? q + 1n : q) * unit);
}
