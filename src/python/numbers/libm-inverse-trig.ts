// tan, asin, acos, atan and atan2 as glibc 2.36 computes them on x86-64 with FMA.
// Follows sysdeps/ieee754/dbl-64/s_tan.c, e_asin.c, s_atan.c, e_atan2.c: the tables, the order of operations and the places where a
// product is fused with a sum. Arguments outside the domain give nan; the math module refuses them before.

import { copysign, highWord, lowWord } from './double-bits.ts';
import { fma } from './fused-multiply-add.ts';
import { ARCSINE_TABLE, ARCTANGENT_TABLE, INVERSE_ROOTS, TAN_TABLE } from './libm-inverse-tables.ts';
import { reduce } from './libm-trig.ts';
import { unpackDoubles } from './packed-doubles.ts';

const TAN = unpackDoubles(TAN_TABLE);
const ARCSINE = unpackDoubles(ARCSINE_TABLE);
const ARCTANGENT = unpackDoubles(ARCTANGENT_TABLE);
const ROOTS = unpackDoubles(INVERSE_ROOTS);

const HALF_PI = 1.5707963267948966;
const HALF_PI_LO = 6.123233995736766e-17;
const PI = Math.PI;
const PI_LO = 1.2246467991473532e-16;
const TO_INTEGER = 6755399441055744;
const TWO_52 = 4503599627370496;

// ---- tan

const TAN_TINY = 1.2589993048095494e-8;
const TAN_SERIES_MAX = 0.060799986124038696;
const TAN_TABLE_MAX = 0.7869997024536133;
const [T3, T5, T7, T9, T11] = [
  0.3333333333333333, 0.1333333333332673, 0.05396825411095433, 0.021869380598167253, 0.008896546349534924,
];
const [TE0, TE1] = [0.3333333333332254, 0.13333354920669913];

export function tan(x: number): number {
  const w = Math.abs(x);
  if (w <= TAN_TINY) return x;
  if (w <= TAN_SERIES_MAX) return fma(tanSeries(x * x), x * (x * x), x);
  if (w <= TAN_TABLE_MAX) return copysign(tanNear(w, 0, false), x);
  if (w - w !== 0) return Number.NaN;
  let { a, da, quadrant } = w <= 25 ? reduceNear(x) : reduce(x);
  if (w > 25) {
    const sum = a + da;
    da = Math.abs(a) > Math.abs(da) ? a - sum + da : da - sum + a;
    a = sum;
  }
  const isCotangent = (quadrant & 1) !== 0;
  const ya = Math.abs(a);
  if (ya <= TAN_SERIES_MAX) return smallTan(a, da, isCotangent);
  const value = tanNear(ya, a < 0 ? -da : da, isCotangent);
  return a < 0 !== isCotangent ? -value : value;
}

function tanSeries(x2: number): number {
  return fma(x2, fma(x2, fma(x2, fma(x2, T11, T9), T7), T5), T3);
}

function smallTan(a: number, da: number, isCotangent: boolean): number {
  const a2 = a * a;
  const rest = fma(a * a2, tanSeries(a2), da);
  if (!isCotangent) return a + rest;
  // -1 / (a + rest) with the quotient's remainder divided once more.
  const b = a + rest;
  const db = Math.abs(a) > Math.abs(rest) ? a - b + rest : rest - b + a;
  const c = 1 / b;
  const u = c * b;
  const cc = fma(-c, db, 1 - u - fma(c, b, -u)) / b;
  const z = c + cc;
  return -(z + (c - z + cc));
}

/** tan, or cot, of x + dx from the nearest tabulated argument. */
function tanNear(x: number, dx: number, isCotangent: boolean): number {
  const i = Math.trunc(256 * x - 15.5) * 3;
  const z = x - TAN[i]! + dx;
  const z2 = z * z;
  const p = fma(z * z2, fma(z2, TE1, TE0), z);
  const f = TAN[i + 1]!;
  const g = TAN[i + 2]!;
  return isCotangent ? g - (p * (f + g)) / (f + p) : f + (p * (g + f)) / (g - p);
}

function reduceNear(x: number): { a: number; da: number; quadrant: number } {
  const t = fma(x, 0.6366197723675814, TO_INTEGER);
  const n = t - TO_INTEGER;
  const t1 = fma(n, 1.3909067564377153e-8, fma(-n, 1.5707963407039642, x));
  const a = fma(n, 4.9789962505147994e-17, t1);
  return { a, da: fma(n, 4.9789962505147994e-17, t1 - a), quadrant: lowWord(t) };
}

// ---- asin and acos

const [F1, F2, F3, F4, F5, F6] = [
  0.1666666666666641, 0.07500000000261227, 0.044642856142105974, 0.03038212685821193, 0.022355121102652562, 0.018138290340456505,
];
const [R0, R1, R2, R3] = [0.9999999998599908, 0.4999999994959554, 0.3750175008673452, 0.31252362655451865];
const TWO_24 = 16777216;
const TWO_27 = 134217728;

export function asin(x: number): number {
  const high = highWord(x) & 0x7fffffff;
  if (high < 0x3e500000) return x;
  if (high < 0x3fc00000) return fma(arcsineSeries(x * x), x * x * x, x);
  const size = Math.abs(x);
  if (high < 0x3fef0000) {
    const { value, rest } = arcsineNear(size, high);
    return copysign(value + rest, x);
  }
  if (!(size < 1)) return size === 1 ? copysign(HALF_PI, x) : Number.NaN;
  const z = 0.5 * (1 - size);
  const { c, u } = rootParts(z);
  const y = c + TWO_24 - TWO_24;
  const cc = fma(-y, y, z) / fma(c, u, y);
  const p = arcsineSeries(z) * z;
  const correction = fma(-(2 * (y + cc)), p, HALF_PI_LO - 2 * cc);
  return copysign(HALF_PI - 2 * y + correction, x);
}

export function acos(x: number): number {
  const high = highWord(x) & 0x7fffffff;
  if (high < 0x3c880000) return HALF_PI;
  if (high < 0x3fc00000) {
    const r = HALF_PI - x;
    return r + fma(-arcsineSeries(x * x), x * x * x, HALF_PI - r - x + HALF_PI_LO);
  }
  const size = Math.abs(x);
  if (high < 0x3fef0000) {
    const { value, rest } = arcsineNear(size, high);
    return x > 0 ? HALF_PI - value + (HALF_PI_LO - rest) : HALF_PI + value + (HALF_PI_LO + rest);
  }
  if (!(size < 1)) return x === 1 ? 0 : x === -1 ? PI : Number.NaN;
  const z = 0.5 * (1 - size);
  const { c, u } = rootParts(z);
  const y = TWO_27 * c + c - TWO_27 * c;
  const cc = fma(-y, y, z) / fma(c, u, y);
  const p = arcsineSeries(z) * z;
  // Both branches need this product, so the compiler computes it before them, unfused.
  const product = (y + cc) * p;
  const half = x < 0 ? HALF_PI - y + (HALF_PI_LO - cc - product) : y + (cc + product);
  return half + half;
}

function arcsineSeries(x2: number): number {
  return fma(fma(fma(fma(fma(F6, x2, F5), x2, F4), x2, F3), x2, F2), x2, F1);
}

/** asin of 0.125 to 0.96875 from the nearest tabulated argument. */
function arcsineNear(size: number, high: number): { readonly value: number; readonly rest: number } {
  const { at, degree } = arcsineInterval(high);
  const xx = size - ARCSINE[at]!;
  let sum = ARCSINE[at + degree]!;
  for (let i = degree - 1; i >= 2; i--) sum = fma(xx, sum, ARCSINE[at + i]!);
  const p = fma(xx * xx, sum, ARCSINE[at + degree + 1]!);
  return { value: ARCSINE[at + degree + 2]!, rest: fma(ARCSINE[at + 1]!, xx, p) };
}

/** Where the interval's numbers begin, and the degree of its polynomial. */
function arcsineInterval(high: number): { readonly at: number; readonly degree: number } {
  if (high < 0x3fd00000) return { at: 11 * ((high & 0xfffff) >> 15), degree: 6 };
  if (high < 0x3fe00000) return { at: 11 * ((high & 0xfffff) >> 14) + 352, degree: 6 };
  if (high < 0x3fe80000) return { at: 1056 + ((high & 0xfe000) >> 11) * 3, degree: 7 };
  const i = (high & 0xfe000) >> 13;
  if (high < 0x3fed8000) return { at: 992 + i * 13, degree: 8 };
  if (high < 0x3fee8000) return { at: 884 + i * 14, degree: 9 };
  return { at: 768 + i * 15, degree: 10 };
}

/** c near sqrt(z), and the u for which c * u is nearer. */
function rootParts(z: number): { readonly c: number; readonly u: number } {
  const high = highWord(z);
  const guess = ROOTS[(high & 0x1fffff) >> 14]! * 2 ** (511 - (high >> 21));
  const r = fma(-(guess * guess), z, 1);
  const t = guess * fma(r, fma(r, fma(r, R3, R2), R1), R0);
  const c = t * z;
  return { c, u: fma(-(0.5 * t), c, 1.5) };
}

// ---- atan and atan2

const [D3, D5, D7, D9, D11, D13] = [
  -0.3333333333333333, 0.19999999999998855, -0.14285714283953163, 0.11111109821886427, -0.09090424391727987, 0.07601836584380736,
];
const ATAN_TINY = 1.2904777690891933e-8;
const ATAN_HUGE = 5805361265115136;

export function atan(x: number): number {
  const u = Math.abs(x);
  if (!(u >= ATAN_TINY)) return x;
  if (u < 0.0625) return fma(arctangentSeries(x * x), x * (x * x), x);
  if (u < 1) {
    const i = intervalOf(u);
    const z = u - ARCTANGENT[i]!;
    return copysign(fma(arctangentPoly(i, z), z, ARCTANGENT[i + 1]!), x);
  }
  if (u >= ATAN_HUGE) return copysign(HALF_PI, x);
  const w = 1 / u;
  const t1 = w * u;
  const lost = 1 - t1 - fma(w, u, -t1);
  if (u < 16) {
    const i = intervalOf(w);
    const z = fma(w, lost, w - ARCTANGENT[i]!);
    return copysign(HALF_PI - ARCTANGENT[i + 1]! + fma(-z, arctangentPoly(i, z), HALF_PI_LO), x);
  }
  const v = w * w;
  const t3 = HALF_PI - w;
  const rest = fma(-w, lost, HALF_PI_LO + (HALF_PI - t3 - w));
  return copysign(t3 + fma(-arctangentSeries(v), w * v, rest), x);
}

function arctangentSeries(v: number): number {
  return fma(v, fma(v, fma(v, fma(v, fma(v, D13, D11), D9), D7), D5), D3);
}

function intervalOf(u: number): number {
  return (256 * u + TWO_52 - TWO_52 - 16) * 7;
}

function arctangentPoly(i: number, z: number): number {
  return fma(
    z,
    fma(z, fma(z, fma(z, ARCTANGENT[i + 6]!, ARCTANGENT[i + 5]!), ARCTANGENT[i + 4]!), ARCTANGENT[i + 3]!),
    ARCTANGENT[i + 2]!,
  );
}

export function atan2(y: number, x: number): number {
  if (x !== x || y !== y) return Number.NaN;
  const isBehind = x < 0 || (x === 0 && 1 / x < 0);
  if (y === 0) return isBehind ? copysign(PI, y) : y;
  if (x === 0) return copysign(HALF_PI, y);
  if (x - x !== 0 || y - y !== 0) return copysign(atan2Infinite(y, x), y);
  const gap = (highWord(y) & 0x7ff00000) - (highWord(x) & 0x7ff00000);
  if (gap >= 59768832) return copysign(HALF_PI, y);
  if (gap <= -59768832) return x > 0 ? copysign(Math.abs(y) / x, y) : copysign(PI, y);
  return copysign(atan2Finite(Math.abs(y), Math.abs(x), x > 0), y);
}

function atan2Infinite(y: number, x: number): number {
  if (x - x === 0) return HALF_PI;
  const isDiagonal = y - y !== 0;
  if (x > 0) return isDiagonal ? PI / 4 : 0;
  return isDiagonal ? 2.356194490192345 : PI;
}

const TWO_500 = 2 ** 500;

function atan2Finite(sizeY: number, sizeX: number, isAhead: boolean): number {
  let [ay, ax] = [sizeY, sizeX];
  if (ax < 1 / TWO_500 || ay < 1 / TWO_500) [ay, ax] = [ay * TWO_500, ax * TWO_500];
  if (ax > TWO_500 || ay > TWO_500) [ay, ax] = [ay / TWO_500, ax / TWO_500];
  const isFlat = ay < ax;
  const [numerator, denominator] = isFlat ? [ay, ax] : [ax, ay];
  const u = numerator / denominator;
  const v = denominator * u;
  const du = (numerator - v - fma(denominator, u, -v)) / denominator;
  if (isAhead && isFlat) return flatAngle(u, du);
  // Otherwise pi/2 - angle, pi/2 + angle, or pi - angle.
  const isSum = !isAhead && ax < ay;
  const isFromPi = !isAhead && !isSum;
  const [base, low] = isFromPi ? [PI, PI_LO] : [HALF_PI, HALF_PI_LO];
  const sign = isSum ? 1 : -1;
  if (u < 0.0625) {
    const square = u * u;
    const t2 = base + sign * u;
    const correction = base - t2 + sign * u;
    return t2 + fma(sign * (u * square), arctangentSeries(square), low + correction + sign * du);
  }
  const i = intervalOf(u);
  const z = u - ARCTANGENT[i]! + du;
  return base + sign * ARCTANGENT[i + 1]! + fma(sign * z, arctangentPoly(i, z), low);
}

function flatAngle(u: number, du: number): number {
  if (u < 0.0625) {
    const v = u * u;
    return u + fma(u * v, arctangentSeries(v), du);
  }
  const i = intervalOf(u);
  const t3 = u - ARCTANGENT[i]!;
  const v = t3 + du;
  const dv = Math.abs(t3) > Math.abs(du) ? t3 - v + du : du - v + t3;
  const t2 = ARCTANGENT[i + 2]!;
  const tail = fma(v, fma(v, fma(v, ARCTANGENT[i + 6]!, ARCTANGENT[i + 5]!), ARCTANGENT[i + 4]!), ARCTANGENT[i + 3]!);
  return ARCTANGENT[i + 1]! + fma(v, t2, fma(dv, t2, v * v * tail));
}
