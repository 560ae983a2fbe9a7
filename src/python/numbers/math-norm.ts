// Sums that lose nothing on the way: hypot and dist, fsum, sumprod, and the remainder of IEEE 754.
// Follows Modules/mathmodule.c of CPython 3.12 and 3.13 (vector_norm, math_fsum, tl_fma, m_remainder); older releases differ in method,
// not in measured results.

import { copysign, frexpExponent, ldexp } from './double-bits.ts';
import { exactFma, fma } from './fused-multiply-add.ts';
import { refuse } from './refusal.ts';

const DBL_MIN = 2.2250738585072014e-308;

/** The Euclidean norm of magnitudes. */
export function vectorNorm(magnitudes: readonly number[]): number {
  let max = 0;
  let hasNan = false;
  for (const x of magnitudes) {
    if (x !== x) hasNan = true;
    else if (x > max) max = x;
  }
  if (max === Infinity) return max;
  if (hasNan) return Number.NaN;
  if (max === 0 || magnitudes.length <= 1) return max;
  const exponent = frexpExponent(max);
  if (exponent < -1023) return DBL_MIN * vectorNorm(magnitudes.map((x) => x / DBL_MIN));
  return scaledNorm(magnitudes, ldexp(1, -exponent));
}

function scaledNorm(magnitudes: readonly number[], scale: number): number {
  let sum = 1;
  let lostByProducts = 0;
  let lostBySums = 0;
  const addProduct = (x: number, y: number): void => {
    const product = x * y;
    lostByProducts += fma(x, y, -product);
    const total = sum + product;
    lostBySums += sum - total + product;
    sum = total;
  };
  for (const magnitude of magnitudes) addProduct(magnitude * scale, magnitude * scale);
  const root = Math.sqrt(sum - 1 + (lostByProducts + lostBySums));
  addProduct(-root, root);
  const rest = sum - 1 + (lostByProducts + lostBySums);
  return (root + rest / (2 * root)) / scale;
}

/** math.fsum, fed one value at a time. */
export class ExactSum {
  private partials: number[] = [];
  private special = 0;
  private infinities = 0;

  add(value: number): void {
    let x = value;
    let kept = 0;
    for (let y of this.partials) {
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const hi = x + y;
      const lo = y - (hi - x);
      if (lo !== 0) this.partials[kept++] = lo;
      x = hi;
    }
    this.partials.length = kept;
    if (x === 0) return;
    if (x - x === 0) {
      this.partials.push(x);
      return;
    }
    if (value - value === 0) refuse('OverflowError', 'intermediate overflow in fsum');
    if (value === value) this.infinities += value;
    this.special += value;
    this.partials = [];
  }

  finish(): number {
    if (this.special !== 0) {
      if (this.infinities !== this.infinities) refuse('ValueError', '-inf + inf in fsum');
      return this.special;
    }
    const p = this.partials;
    let n = p.length;
    if (n === 0) return 0;
    let hi = p[--n]!;
    let lo = 0;
    while (n > 0 && lo === 0) {
      const x = hi;
      const y = p[--n]!;
      hi = x + y;
      lo = y - (hi - x);
    }
    // Half to even across the partials: what lies below may decide a tie.
    if (n > 0 && ((lo < 0 && p[n - 1]! < 0) || (lo > 0 && p[n - 1]! > 0))) {
      const twice = lo * 2;
      const x = hi + twice;
      if (twice === x - hi) hi = x;
    }
    return hi;
  }
}

/** A running sum of products in three doubles (math.sumprod on floats). */
export class TripleSum {
  private hi = 0;
  private lo = 0;
  private tiny = 0;

  /** False, and nothing added, when the sum would leave the range of doubles. */
  addProduct(x: number, y: number): boolean {
    const product = x * y;
    const lost = isOrdinary(x) && isOrdinary(y) ? fma(x, y, -product) : exactFma(x, y, -product);
    const [sum, sumLost] = twoSum(this.hi, product);
    if (sum - sum !== 0) return false;
    const [low, lowLost] = twoSum(this.lo, lost);
    const [next, nextLost] = twoSum(low, sumLost);
    this.hi = sum;
    this.lo = next;
    this.tiny += lowLost + nextLost;
    return true;
  }

  finish(): number {
    const [sum, lost] = twoSum(this.lo, this.hi);
    return this.tiny + lost + sum;
  }
}

/** Far enough from both ends of the range for `fma`. */
function isOrdinary(x: number): boolean {
  const size = Math.abs(x);
  return size < 1e145 && size > 1e-130;
}

function twoSum(a: number, b: number): readonly [number, number] {
  const sum = a + b;
  const v = sum - a;
  return [sum, a - (sum - v) + (b - v)];
}

/** math.remainder: x minus the nearest multiple of y, the even one on a tie. nan where it is undefined. */
export function ieeeRemainder(x: number, y: number): number {
  if (x !== x || y !== y) return x + y;
  if (x - x !== 0 || y === 0) return Number.NaN;
  if (y - y !== 0) return x;
  const sizeX = Math.abs(x);
  const sizeY = Math.abs(y);
  const m = sizeX % sizeY;
  const c = sizeY - m;
  const rest = m < c ? m : m > c ? -c : m - 2 * ((0.5 * (sizeX - m)) % sizeY);
  return copysign(1, x) * rest;
}
