// expm1, log1p, log10, cbrt, the hyperbolic functions and their inverses as glibc 2.36 computes them on x86-64.
// Follows sysdeps/ieee754/dbl-64/s_expm1.c, s_log1p.c, e_log10.c, s_cbrt.c, e_sinh.c, e_cosh.c, s_tanh.c, s_asinh.c, e_acosh.c,
// e_atanh.c. Debian's build fuses products with sums in expm1 and log1p (and in exp and log inside the others), in the rest not.

import { copysign, frexpExponent, frexpMantissa, fromWords, highWord, ldexp, lowWord } from './double-bits.ts';
import { fma } from './fused-multiply-add.ts';
import { exp, log } from './libm-exp-log.ts';

const LN2_HI = 0.6931471803691238;
const LN2_LO = 1.9082149292705877e-10;
const INV_LN2 = Math.LOG2E;
const LN2 = Math.LN2;
const [Q1, Q2, Q3, Q4, Q5] = [
  -0.03333333333333313, 0.0015873015872548146, -7.93650757867488e-5, 4.008217827329362e-6, -2.0109921818362437e-7,
];
const [L1, L2, L3, L4, L5, L6, L7] = [
  0.6666666666666735, 0.3999999999940942, 0.2857142874366239, 0.22222198432149784, 0.1818357216161805, 0.15313837699209373,
  0.14798198605116586,
];

export function expm1(argument: number): number {
  const high = highWord(argument) & 0x7fffffff;
  if (argument !== argument) return argument;
  if (high >= 0x4043687a) {
    if (argument < 0) return -1;
    if (argument > 709.782712893384) return Infinity;
  }
  if (high < 0x3c900000) return argument;
  let x = argument;
  let c = 0;
  let k = 0;
  if (high > 0x3fd62e42) {
    if (high < 0x3ff0a2b2) k = x > 0 ? 1 : -1;
    else k = Math.trunc(fma(INV_LN2, x, x > 0 ? 0.5 : -0.5));
    const hi = x - k * LN2_HI;
    const lo = k * LN2_LO;
    x = hi - lo;
    c = hi - x - lo;
  }
  const hfx = 0.5 * x;
  const hxs = x * hfx;
  const h2 = hxs * hxs;
  const r1 = fma(h2 * h2, fma(hxs, Q5, Q4), fma(h2, fma(hxs, Q3, Q2), fma(hxs, Q1, 1)));
  const t = fma(-r1, hfx, 3);
  let e = hxs * ((r1 - t) / fma(-x, t, 6));
  if (k === 0) return x - fma(x, e, -hxs);
  e = fma(x, e - c, -c) - hxs;
  if (k === -1) return 0.5 * (x - e) - 0.5;
  if (k === 1) return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
  if (k <= -2 || k > 56) return addToExponent(1 - (e - x), k) - 1;
  if (k < 20) return addToExponent(fromWords(0x3ff00000 - (0x200000 >> k), 0) - (e - x), k);
  return addToExponent(x - (e + fromWords((0x3ff - k) << 20, 0)) + 1, k);
}

function addToExponent(y: number, k: number): number {
  return fromWords(highWord(y) + (k << 20), lowWord(y));
}

/** x > -1. */
export function log1p(x: number): number {
  const hx = highWord(x);
  const ax = hx & 0x7fffffff;
  if (hx >= 0x7ff00000) return x + x;
  if (x <= -1 || x !== x) return x === -1 ? -Infinity : Number.NaN;
  let k = 1;
  let f = x;
  let hu = 1;
  let c = 0;
  if (hx < 0x3fda827a) {
    if (ax < 0x3e200000) return ax < 0x3c900000 ? x : x - x * x * 0.5;
    if (hx > 0 || hx <= (0xbfd2bec3 | 0)) k = 0;
  }
  if (k !== 0) {
    let u = x;
    if (hx < 0x43400000) {
      u = 1 + x;
      hu = highWord(u);
      k = (hu >> 20) - 1023;
      c = (k > 0 ? 1 - (u - x) : x - (u - 1)) / u;
    } else {
      hu = highWord(u);
      k = (hu >> 20) - 1023;
    }
    hu &= 0xfffff;
    if (hu < 0x6a09e) {
      u = fromWords(hu | 0x3ff00000, lowWord(u));
    } else {
      k++;
      u = fromWords(hu | 0x3fe00000, lowWord(u));
      hu = (0x100000 - hu) >> 2;
    }
    f = u - 1;
  }
  const hfsq = 0.5 * f * f;
  if (hu === 0) {
    if (f === 0) return k === 0 ? 0 : k * LN2_HI + fma(k, LN2_LO, c);
    const R = hfsq * fma(-0.6666666666666666, f, 1);
    return k === 0 ? f - R : k * LN2_HI - (R - fma(k, LN2_LO, c) - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const z4 = z2 * z2;
  const R = fma(z4 * z2, fma(z, L7, L6), fma(z4, fma(z, L5, L4), fma(z, L1, z2 * fma(z, L3, L2))));
  // Both branches need this product, so the compiler computes it before them, unfused.
  const product = s * (hfsq + R);
  if (k === 0) return f - (hfsq - product);
  return k * LN2_HI - (hfsq - (product + fma(k, LN2_LO, c)) - f);
}

/** x > 0 and finite. */
export function log10(x: number): number {
  const isSubnormal = x < 2.2250738585072014e-308;
  const scaled = isSubnormal ? x * 18014398509481984 : x;
  const high = highWord(scaled);
  const k = (high >> 20) - 1023 - (isSubnormal ? 54 : 0);
  const i = k < 0 ? 1 : 0;
  const mantissa = fromWords((high & 0xfffff) | ((0x3ff - i) << 20), lowWord(scaled));
  const y = k + i;
  return y * 3.694239077158931e-13 + Math.LOG10E * log(mantissa) + y * 0.30102999566361177;
}

const CBRT_2 = 1.2599210498948732;
const CBRT_4 = 1.5874010519681996;
const CBRT_FACTORS = [1 / CBRT_4, 1 / CBRT_2, 1, CBRT_2, CBRT_4];

export function cbrt(x: number): number {
  if (x === 0 || x - x !== 0) return x + x;
  const m = Math.abs(frexpMantissa(x));
  const exponent = frexpExponent(x);
  const inner = -1.8346927748361308 + (0.7849323449766392 - 0.14526389938548637 * m) * m;
  const u = 0.35489576504391984 + (1.508191937815849 + (-2.114994941673713 + (2.4469312256353444 + inner * m) * m) * m) * m;
  const t2 = u * u * u;
  const y = ((u * (t2 + 2 * m)) / (2 * t2 + m)) * CBRT_FACTORS[2 + (exponent % 3)]!;
  return ldexp(x > 0 ? y : -y, Math.trunc(exponent / 3));
}

/** Beyond this exp overflows, and sinh and cosh are computed from the square root. */
const EXP_MAX_HIGH = 0x40862e42;
const OVERFLOW_FROM = 710.4758600739439;

export function sinh(x: number): number {
  if (x - x !== 0) return x;
  const ix = highWord(x) & 0x7fffffff;
  const h = x < 0 ? -0.5 : 0.5;
  const size = Math.abs(x);
  if (ix < 0x40360000) {
    if (ix < 0x3e300000) return x;
    const t = expm1(size);
    return ix < 0x3ff00000 ? h * (2 * t - (t * t) / (t + 1)) : h * (t + t / (t + 1));
  }
  if (ix < EXP_MAX_HIGH) return h * exp(size);
  return size <= OVERFLOW_FROM ? h * exp(0.5 * size) * exp(0.5 * size) : copysign(Infinity, x);
}

export function cosh(x: number): number {
  if (x - x !== 0) return x * x;
  const ix = highWord(x) & 0x7fffffff;
  const size = Math.abs(x);
  if (ix < 0x40360000) {
    if (ix < 0x3fd62e43) {
      if (ix < 0x3c800000) return 1;
      const t = expm1(size);
      const w = 1 + t;
      return 1 + (t * t) / (w + w);
    }
    const t = exp(size);
    return 0.5 * t + 0.5 / t;
  }
  if (ix < EXP_MAX_HIGH) return 0.5 * exp(size);
  return size <= OVERFLOW_FROM ? 0.5 * exp(0.5 * size) * exp(0.5 * size) : Infinity;
}

export function tanh(x: number): number {
  if (x !== x) return x;
  const size = Math.abs(x);
  const ix = highWord(x) & 0x7fffffff;
  if (ix >= 0x40360000) return copysign(1, x);
  if (ix < 0x3c800000) return x === 0 ? x : x * (1 + x);
  if (ix >= 0x3ff00000) return copysign(1 - 2 / (expm1(2 * size) + 2), x);
  const t = expm1(-2 * size);
  return copysign(-t / (t + 2), x);
}

export function asinh(x: number): number {
  const ix = highWord(x) & 0x7fffffff;
  if (ix < 0x3e300000 || x - x !== 0) return x;
  const size = Math.abs(x);
  if (ix > 0x41b00000) return copysign(log(size) + LN2, x);
  if (ix > 0x40000000) return copysign(log(2 * size + 1 / (Math.sqrt(size * size + 1) + size)), x);
  const t = size * size;
  return copysign(log1p(size + t / (1 + Math.sqrt(1 + t))), x);
}

/** x >= 1. */
export function acosh(x: number): number {
  if (x > 2) {
    if (x >= 268435456) return x === Infinity ? x : log(x) + LN2;
    return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
  }
  if (x === 1) return 0;
  const t = x - 1;
  return x > 1 ? log1p(t + Math.sqrt(2 * t + t * t)) : Number.NaN;
}

/** |x| < 1. */
export function atanh(x: number): number {
  const size = Math.abs(x);
  if (size < 0.5) {
    if (size < 2 ** -28) return x;
    const t = size + size;
    return copysign(0.5 * log1p(t + (t * size) / (1 - size)), x);
  }
  return size < 1 ? copysign(0.5 * log1p((size + size) / (1 - size)), x) : size === 1 ? copysign(Infinity, x) : Number.NaN;
}
