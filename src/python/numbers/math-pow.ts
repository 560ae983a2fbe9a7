// pow of the C library with every sign, zero and infinity, and math.pow's view of what is an error.
// Follows Modules/mathmodule.c of CPython 3.13 (math_pow_impl).

import { copysign } from './double-bits.ts';
import { pow } from './libm-exp-log.ts';
import { refuse } from './refusal.ts';

/** zeroToMinusInfinity: whether 0.0 ** -inf is inf in this version. */
export function mathPow(x: number, y: number, zeroToMinusInfinity: boolean): number {
  if (x - x !== 0 || y - y !== 0) return infinitePow(x, y, zeroToMinusInfinity);
  const result = finitePow(x, y);
  if (result !== result) refuse('ValueError', 'math domain error');
  if (result - result !== 0) {
    if (x === 0) refuse('ValueError', 'math domain error');
    refuse('OverflowError', 'math range error');
  }
  return result;
}

/** Both finite. */
export function finitePow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  const isOdd = Math.abs(y % 2) === 1;
  if (x === 0) {
    if (y < 0) return isOdd ? 1 / x : Infinity;
    return isOdd ? x : 0;
  }
  if (x > 0) return pow(x, y);
  if (y !== Math.floor(y)) return Number.NaN;
  const size = pow(-x, y);
  return isOdd ? -size : size;
}

function infinitePow(x: number, y: number, zeroToMinusInfinity: boolean): number {
  if (x !== x) return y === 0 ? 1 : x;
  if (y !== y) return x === 1 ? 1 : y;
  if (x - x !== 0) {
    const isOdd = y - y === 0 && Math.abs(y % 2) === 1;
    if (y > 0) return isOdd ? x : Math.abs(x);
    if (y === 0) return 1;
    return isOdd ? copysign(0, x) : 0;
  }
  const size = Math.abs(x);
  if (size === 1) return 1;
  if (y > 0) return size > 1 ? y : 0;
  if (size > 1) return 0;
  if (x === 0 && !zeroToMinusInfinity) refuse('ValueError', 'math domain error');
  return -y;
}
