// a * b + c rounded once, as the processor's instruction gives it: the compiled C library and math.fma round so.
// `fma` is for operands whose product neither overflows nor falls below the normal range; `exactFma` for any.
// Follows S. Boldo and G. Melquiond, "Emulation of FMA and correctly rounded sums: proved algorithms using rounding to odd" (2008).

import { awayFromZero, exponentOfInteger, integerSignificand, ldexp, lowWord, towardsZero } from './double-bits.ts';

/** 2**27 + 1 splits a double into halves of 26 bits. */
const SPLITTER = 134217729;

export function fma(a: number, b: number, c: number): number {
  const product = a * b;
  const at = SPLITTER * a;
  const ah = at - (at - a);
  const al = a - ah;
  const bt = SPLITTER * b;
  const bh = bt - (bt - b);
  const bl = b - bh;
  const lost = al * bl - (product - ah * bh - al * bh - ah * bl);
  // c + lost and product + (what that gives) without error, then the small parts once, rounded to odd.
  const u = c + lost;
  const uv = u - c;
  const ul = c - (u - uv) + (lost - uv);
  const t = product + u;
  const tv = t - product;
  const tl = product - (t - tv) + (u - tv);
  return t + sumToOdd(tl, ul);
}

/** x + y; when it is inexact, of the two neighbours the one with an odd last bit. */
function sumToOdd(x: number, y: number): number {
  const sum = x + y;
  const v = sum - x;
  const error = x - (sum - v) + (y - v);
  if (error === 0 || (lowWord(sum) & 1) !== 0) return sum;
  return error > 0 === sum > 0 ? awayFromZero(sum) : towardsZero(sum);
}

/** For any operands; infinities and nan as IEEE 754 has them. */
export function exactFma(a: number, b: number, c: number): number {
  if (a - a !== 0 || b - b !== 0 || a === 0 || b === 0) return a * b + c;
  if (c - c !== 0) return c;
  const product = BigInt(integerSignificand(a)) * BigInt(integerSignificand(b));
  const productExponent = exponentOfInteger(a) + exponentOfInteger(b);
  const cExponent = c === 0 ? productExponent : exponentOfInteger(c);
  const low = Math.min(productExponent, cExponent);
  const left = (a < 0 !== b < 0 ? -product : product) << BigInt(productExponent - low);
  const right = BigInt(c < 0 ? -integerSignificand(c) : integerSignificand(c)) << BigInt(cExponent - low);
  const sum = left + right;
  if (sum === 0n) return left === 0n || c === 0 ? a * b + c : 0;
  return roundScaled(sum, low);
}

/** value * 2**exponent, half to even. */
export function roundScaled(value: bigint, exponent: number): number {
  const magnitude = value < 0n ? -value : value;
  const width = magnitude.toString(16).length * 4;
  // Keep at least 55 bits above the last place of the result, and fold the rest into a sticky bit.
  const drop = Math.max(width - 64, -1076 - exponent, 0);
  let kept = magnitude >> BigInt(drop);
  if (kept << BigInt(drop) !== magnitude) kept |= 1n;
  const scale = exponent + drop;
  if (scale > -1076 || kept >> 55n !== 0n) {
    // Enough bits: the conversion rounds, and the result is normal or rounded at the right place below.
    const bits = kept.toString(2).length;
    const spare = Math.max(bits - 53, -1074 - scale, 0);
    return signed(value, roundedShift(kept, spare), scale + spare);
  }
  return signed(value, roundedShift(kept, -1074 - scale), -1074);
}

function roundedShift(value: bigint, count: number): bigint {
  if (count <= 0) return value;
  const kept = value >> BigInt(count);
  const lost = value - (kept << BigInt(count));
  const half = 1n << BigInt(count - 1);
  return lost > half || (lost === half && (kept & 1n) === 1n) ? kept + 1n : kept;
}

function signed(value: bigint, magnitude: bigint, exponent: number): number {
  const result = ldexp(Number(magnitude), exponent);
  return value < 0n ? -result : result;
}
