// Number theory that the math module offers on integers: isqrt, gcd, lcm, comb, perm, factorial.
// Follows CPython 3.13 mathmodule.c and longobject.c (_PyLong_GCD, Lehmer's algorithm) in results and messages.

import { type Integer, multiply, normalize } from './int.ts';
import { bitLength } from './int-bits.ts';
import { refuse } from './refusal.ts';

const LONG_MAX = (1n << 63n) - 1n;

export function isqrt(n: Integer): Integer {
  if (n < 0) refuse('ValueError', 'isqrt() argument must be nonnegative');
  if (typeof n === 'number') {
    const root = Math.floor(Math.sqrt(n));
    return root * root > n ? root - 1 : root;
  }
  // Newton from a double estimate; each round doubles the correct leading bits of a.
  const c = (bitLength(n) - 1) >> 1;
  let a = 1n;
  let d = 0;
  for (let s = 32 - Math.clz32(c) - 1; s >= 0; s--) {
    const e = d;
    d = Math.floor(c / 2 ** s);
    a = (a << BigInt(d - e - 1)) + (n >> BigInt(2 * c - e - d + 1)) / a;
  }
  return normalize(a * a > n ? a - 1n : a);
}

export function gcd(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') return smallGcd(Math.abs(a), Math.abs(b));
  let x = BigInt(a);
  let y = BigInt(b);
  if (x < 0n) x = -x;
  if (y < 0n) y = -y;
  if (x < y) [x, y] = [y, x];
  while (y !== 0n) {
    const shift = bitLength(x) - 50;
    if (shift <= 0) return smallGcd(Number(x), Number(y));
    const step = lehmerStep(Number(x >> BigInt(shift)), Number(y >> BigInt(shift)));
    if (step === null) {
      [x, y] = [y, x % y];
    } else {
      const [p, q, r, s] = step;
      [x, y] = [x * BigInt(p) + y * BigInt(q), x * BigInt(r) + y * BigInt(s)];
    }
  }
  return normalize(x);
}

export function lcm(a: Integer, b: Integer): Integer {
  if (a === 0 || b === 0) return 0;
  const divisor = gcd(a, b);
  const product = (BigInt(a) / BigInt(divisor)) * BigInt(b);
  return normalize(product < 0n ? -product : product);
}

export function factorial(n: Integer): Integer {
  if (typeof n === 'bigint' && n > LONG_MAX) refuse('OverflowError', `factorial() argument should not exceed ${LONG_MAX}`);
  if (n < 0) refuse('ValueError', 'factorial() not defined for negative values');
  return normalize(productOfRange(1n, BigInt(n)));
}

/** perm(n) is factorial(n); here both are given. */
export function perm(n: Integer, k: Integer): Integer {
  if (n < 0) refuse('ValueError', 'n must be a non-negative integer');
  if (k < 0) refuse('ValueError', 'k must be a non-negative integer');
  if (n < k) return 0;
  if (typeof k === 'bigint' && k > LONG_MAX) refuse('OverflowError', `k must not exceed ${LONG_MAX}`);
  return normalize(productOfRange(BigInt(n) - BigInt(k) + 1n, BigInt(n)));
}

export function comb(n: Integer, k: Integer): Integer {
  if (n < 0) refuse('ValueError', 'n must be a non-negative integer');
  if (k < 0) refuse('ValueError', 'k must be a non-negative integer');
  if (n < k) return 0;
  const other = BigInt(n) - BigInt(k);
  const chosen = other < k ? other : BigInt(k);
  if (chosen > LONG_MAX) refuse('OverflowError', `min(n - k, k) must not exceed ${LONG_MAX}`);
  if (chosen < 64n) {
    let result: Integer = 1;
    for (let i = 0n; i < chosen; i++) result = normalize(BigInt(multiply(result, normalize(BigInt(n) - i))) / (i + 1n));
    return result;
  }
  return normalize(productOfRange(BigInt(n) - chosen + 1n, BigInt(n)) / productOfRange(1n, chosen));
}

function productOfRange(first: bigint, last: bigint): bigint {
  if (last < first) return 1n;
  if (last - first < 8n) {
    let product = first;
    for (let factor = first + 1n; factor <= last; factor++) product *= factor;
    return product;
  }
  const middle = (first + last) >> 1n;
  return productOfRange(first, middle) * productOfRange(middle + 1n, last);
}

function smallGcd(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** Euclid on leading digits as long as they decide the quotients; null when not even the first is decided. */
function lehmerStep(leadingX: number, leadingY: number): readonly [number, number, number, number] | null {
  let x = leadingX;
  let y = leadingY;
  let [a, b, c, d] = [1, 0, 0, 1];
  for (;;) {
    if (y + c === 0 || y + d === 0) break;
    const quotient = Math.floor((x + a) / (y + c));
    if (quotient !== Math.floor((x + b) / (y + d))) break;
    const nextC = a - quotient * c;
    const nextD = b - quotient * d;
    if (Math.abs(nextC) > 67108864 || Math.abs(nextD) > 67108864) break;
    [a, b, c, d] = [c, d, nextC, nextD];
    [x, y] = [y, x - quotient * y];
  }
  return b === 0 ? null : [a, b, c, d];
}
