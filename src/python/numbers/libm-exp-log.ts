// exp, exp2, log, log2 and pow as glibc 2.36 computes them on x86-64 with FMA: the same reductions, tables and polynomials, and the
// same places where a product is fused with a sum, so that the last digit agrees.
// Follows sysdeps/ieee754/dbl-64/e_exp.c, e_exp2.c, e_log.c, e_log2.c, e_pow.c (from Arm's optimized routines).
// All but exp2 are compiled with fused operations there. Signs and zeros of pow are the caller's.

import { fromWords, highWord, ldexp, lowWord, powerOfTwo } from './double-bits.ts';
import { fma } from './fused-multiply-add.ts';
import {
  EXP_TABLE,
  LOG_NEAR_1_POLY,
  LOG_POLY,
  LOG_TABLE,
  LOG2_NEAR_1_POLY,
  LOG2_POLY,
  LOG2_TABLE,
  POW_LOG_POLY,
  POW_LOG_TABLE,
} from './libm-tables.ts';
import { unpackDoubles } from './packed-doubles.ts';

const EXP = unpackDoubles(EXP_TABLE);
const LOG = unpackDoubles(LOG_TABLE);
const POW_LOG = unpackDoubles(POW_LOG_TABLE);
const LOG2 = unpackDoubles(LOG2_TABLE);

const STEPS = 128;
const SHIFT = 6755399441055744;
const STEPS_PER_LN2 = Math.LOG2E * STEPS;
const MINUS_LN2_HI = -0.005415212348111709;
const MINUS_LN2_LO = -1.2864023111638346e-14;
const [C2, C3, C4, C5] = [0.49999999999996786, 0.16666666666665886, 0.0416666808410674, 0.008333335853059549];
const [E1, E2, E3, E4, E5] = [Math.LN2, 0.24022650695909065, 0.0555041086686087, 0.009618131975721055, 0.0013332074570119598];
/** ln 2 in two parts, the first with trailing zeros. */
const LN2_HI = 0x58b90bfbe8e / 2 ** 43;
const LN2_LO = 5.497923018708371e-14;
const INV_LN2_HI = 1.4426950407214463;
const INV_LN2_LO = 1.6751713164886512e-10;
const TINY = 2 ** -54;
const [L0, L1, L2, L3, L4] = LOG_POLY as readonly [number, number, number, number, number];
const N = LOG_NEAR_1_POLY;
const P = POW_LOG_POLY;
const A = LOG2_POLY;
const B = LOG2_NEAR_1_POLY;

export function exp(x: number): number {
  const size = Math.abs(x);
  if (!(size >= TINY)) return 1 + x;
  if (size >= 1024) return x === Infinity || x > 0 ? Infinity : x < 0 ? 0 : x;
  return expOf(x, 0, size >= 512);
}

/** exp(x + tail); a result near the ends of the range needs care in scaling. */
function expOf(x: number, tail: number, isExtreme: boolean): number {
  const kd = fma(STEPS_PER_LN2, x, SHIFT) - SHIFT;
  const r = fma(kd, MINUS_LN2_LO, fma(kd, MINUS_LN2_HI, x)) + tail;
  const index = 2 * (kd & (STEPS - 1));
  const r2 = r * r;
  const sum = fma(r2, fma(r, C3, C2), EXP[index]! + r);
  const rest = fma(r2 * r2, fma(r, C5, C4), sum);
  const exponent = Math.floor(kd / STEPS);
  if (isExtreme) return scaleExtreme(EXP[index + 1]!, exponent, rest, true);
  const scale = EXP[index + 1]! * powerOfTwo(exponent);
  return fma(scale, rest, scale);
}

/** mantissa * 2**exponent * (1 + rest), rounded once even if it is subnormal. */
function scaleExtreme(mantissa: number, exponent: number, rest: number, isFused: boolean): number {
  if (exponent >= 0) {
    const scale = ldexp(mantissa, exponent - 1009);
    return 2 ** 1009 * (isFused ? fma(scale, rest, scale) : scale + scale * rest);
  }
  const scale = ldexp(mantissa, exponent + 1022);
  const product = scale * rest;
  let y = scale + product;
  if (y < 1) {
    const low = scale - y + product;
    const high = 1 + y;
    y = high + (1 - high + y + low) - 1;
  }
  return y * 2.2250738585072014e-308;
}

export function exp2(x: number): number {
  const size = Math.abs(x);
  if (!(size >= TINY)) return 1 + x;
  if (x >= 1024) return Infinity;
  if (x <= -1075) return 0;
  const kd = Math.floor((x + SHIFT / STEPS - SHIFT / STEPS) * STEPS);
  const r = x - kd / STEPS;
  const index = 2 * (kd & (STEPS - 1));
  const r2 = r * r;
  const rest = EXP[index]! + r * E1 + r2 * (E2 + r * E3) + r2 * r2 * (E4 + r * E5);
  const exponent = Math.floor(kd / STEPS);
  if (size > 928)
    return exponent >= 0 ? scaleTop(EXP[index + 1]!, exponent, rest) : scaleExtreme(EXP[index + 1]!, exponent, rest, false);
  const scale = EXP[index + 1]! * powerOfTwo(exponent);
  return scale + scale * rest;
}

function scaleTop(mantissa: number, exponent: number, rest: number): number {
  const scale = ldexp(mantissa, exponent - 1);
  return 2 * (scale + scale * rest);
}

/** Negative arguments are the caller's to refuse. */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) return atTheEnds(x);
  if (x >= 0.9375 && x < 1.064697265625) return x === 1 ? 0 : logNear1(x);
  const { z, high, exponent } = normalized(x, 0x3fe60000);
  const i = ((high >> 13) & 127) * 2;
  const r = fma(z, LOG[i]!, -1);
  const w = fma(exponent, LN2_HI, LOG[i + 1]!);
  const hi = w + r;
  const lo = fma(exponent, LN2_LO, w - hi + r);
  const r2 = r * r;
  const tail = fma(r2, fma(r, L4, L3), fma(r, L2, L1));
  return fma(r * r2, tail, fma(r2, L0, lo)) + hi;
}

function logNear1(x: number): number {
  const r = x - 1;
  const r2 = r * r;
  const r3 = r * r2;
  const inner = fma(r3, N[10]!, fma(r2, N[9]!, fma(r, N[8]!, N[7]!)));
  const middle = fma(r3, inner, fma(r2, N[6]!, fma(r, N[5]!, N[4]!)));
  const outer = fma(r3, middle, fma(r2, N[3]!, fma(r, N[2]!, N[1]!)));
  const w = r * 134217728;
  const rhi = r + w - w;
  const rlo = r - rhi;
  const square = rhi * rhi * N[0]!;
  const hi = r + square;
  const lo = fma(N[0]! * rlo, rhi + r, r - hi + square);
  return fma(r3, outer, lo) + hi;
}

/** x = z * 2**exponent with z in the interval that starts at the given high word; `high` tells the subinterval. */
function normalized(x: number, offset: number): { readonly z: number; readonly high: number; readonly exponent: number } {
  const isSubnormal = x < 2.2250738585072014e-308;
  const scaled = isSubnormal ? x * 4503599627370496 : x;
  const word = highWord(scaled) - (isSubnormal ? 52 << 20 : 0);
  const high = (word - offset) | 0;
  return { z: fromWords(word - (high & 0xfff00000), lowWord(scaled)), high, exponent: high >> 20 };
}

function atTheEnds(x: number): number {
  return x === 0 ? -Infinity : x < 0 ? Number.NaN : x;
}

export function log2(x: number): number {
  if (!(x > 0 && x < Infinity)) return atTheEnds(x);
  if (x >= 0.95760297775268555 && x < 1.0442743301391602) return x === 1 ? 0 : log2Near1(x);
  const { z, high, exponent } = normalized(x, 0x3fe60000);
  const i = ((high >> 14) & 63) * 2;
  const r = fma(z, LOG2[i]!, -1);
  const t1 = r * INV_LN2_HI;
  const t2 = fma(r, INV_LN2_LO, fma(r, INV_LN2_HI, -t1));
  const t3 = exponent + LOG2[i + 1]!;
  const hi = t3 + t1;
  const lo = t3 - hi + t1 + t2;
  const r2 = r * r;
  const p = fma(r2 * r2, fma(r, A[5]!, A[4]!), fma(r2, fma(r, A[3]!, A[2]!), fma(r, A[1]!, A[0]!)));
  return fma(r2, p, lo) + hi;
}

function log2Near1(x: number): number {
  const r = x - 1;
  const hi = r * INV_LN2_HI;
  const lo = fma(r, INV_LN2_LO, fma(r, INV_LN2_HI, -hi));
  const r2 = r * r;
  const r4 = r2 * r2;
  const q = fma(r, B[1]!, B[0]!);
  const y = fma(r2, q, hi);
  const high = fma(r2, fma(r, B[9]!, B[8]!), fma(r, B[7]!, B[6]!));
  const tail = fma(r4, high, fma(r2, fma(r, B[5]!, B[4]!), fma(r, B[3]!, B[2]!)));
  return y + fma(r4, tail, lo + fma(r2, q, hi - y));
}

/** x > 0; neither is nan, y is finite and not zero. */
export function pow(x: number, y: number): number {
  if (x === Infinity) return y > 0 ? x : 0;
  const size = Math.abs(y);
  if (size < 2.710505431213761e-20) return x === 1 ? 1 : x > 1 ? 1 + y : 1 - y;
  if (size >= 9.223372036854776e18) return x === 1 ? 1 : x > 1 === y > 0 ? Infinity : 0;
  const { z, high, exponent } = normalized(x, 0x3fe69555);
  const i = ((high >> 13) & 127) * 3;
  const r = fma(z, POW_LOG[i]!, -1);
  const t1 = fma(exponent, LN2_HI, POW_LOG[i + 1]!);
  const t2 = t1 + r;
  const lo1 = fma(exponent, LN2_LO, POW_LOG[i + 2]!);
  const lo2 = t1 - t2 + r;
  const ar = P[0]! * r;
  const ar2 = r * ar;
  const ar3 = r * ar2;
  const hi = t2 + ar2;
  const lo3 = fma(ar, r, -ar2);
  const lo4 = t2 - hi + ar2;
  const q = fma(ar2, fma(ar2, fma(r, P[6]!, P[5]!), fma(r, P[4]!, P[3]!)), fma(r, P[2]!, P[1]!));
  const lo = fma(ar3, q, lo1 + lo2 + lo3 + lo4);
  const logHi = hi + lo;
  const logLo = hi - logHi + lo;
  const product = y * logHi;
  const tail = fma(y, logLo, fma(y, logHi, -product));
  const magnitude = Math.abs(product);
  if (magnitude < TINY) return 1 + product;
  if (magnitude >= 1024) return product > 0 ? Infinity : 0;
  return expOf(product, tail, magnitude >= 512);
}
