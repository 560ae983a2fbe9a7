// sin and cos as glibc 2.36 computes them on x86-64 with FMA, and the reduction of large arguments.
// Follows sysdeps/ieee754/dbl-64/s_sin.c (do_sin, do_cos, reduce_sincos); arguments beyond 105414350 are reduced exactly, with as many
// bits of 2/pi as they need, where glibc uses a table (branred.c).

import { copysign, exponentOfInteger, highWord, integerSignificand, ldexp, lowWord } from './double-bits.ts';
import { fma } from './fused-multiply-add.ts';
import { SIN_COS_TABLE } from './libm-tables.ts';
import { unpackDoubles } from './packed-doubles.ts';

const TABLE = unpackDoubles(SIN_COS_TABLE);
const BIG = 52776558133248;
const TO_INTEGER = 6755399441055744;
const HALF_PI_HI = 1.5707963267948966;
const HALF_PI_LO = 6.123233995736766e-17;
const INV_HALF_PI = 0.6366197723675814;
const [M1, M2] = [1.5707963407039642, -1.3909067564377153e-8];
const [P3, P4] = [-4.97899623147991e-17, -1.9034889620193266e-25];
const [S1, S2, S3, S4, S5] = [
  -0.16666666666666666, 0.008333333333332329, -0.00019841269834414642, 2.755729806860771e-6, -2.5022014848318398e-8,
];
const SN3 = -0.16666666666666488;
const SN5 = 0.008333332142857223;
const CS2 = 0.5;
const CS4 = -0.04166666666666644;
const CS6 = 0.001388888740079376;
/** Bits of 2/pi: enough for the exponent of any double and 100 more. */
const TWO_OVER_PI_BITS = 1200;

export interface Reduced {
  readonly a: number;
  readonly da: number;
  readonly quadrant: number;
}

export function sin(x: number): number {
  const high = highWord(x) & 0x7fffffff;
  if (high < 0x3e500000) return x;
  if (high < 0x3feb6000) return sinOf(x, 0);
  if (high < 0x400368fd) return copysign(cosOf(HALF_PI_HI - Math.abs(x), HALF_PI_LO), x);
  if (high >= 0x7ff00000) return Number.NaN;
  const { a, da, quadrant } = reduce(x);
  return byQuadrant(a, da, quadrant);
}

export function cos(x: number): number {
  const high = highWord(x) & 0x7fffffff;
  if (high < 0x3e400000) return 1;
  if (high < 0x3feb6000) return cosOf(x, 0);
  if (high < 0x400368fd) {
    const y = HALF_PI_HI - Math.abs(x);
    const a = y + HALF_PI_LO;
    return sinOf(a, y - a + HALF_PI_LO);
  }
  if (high >= 0x7ff00000) return Number.NaN;
  const { a, da, quadrant } = reduce(x);
  return byQuadrant(a, da, quadrant + 1);
}

/** x = a + da + quadrant * pi/2 modulo 2 pi. */
export function reduce(x: number): Reduced {
  return (highWord(x) & 0x7fffffff) < 0x419921fb ? reduceMedium(x) : reduceLarge(x);
}

function byQuadrant(a: number, da: number, quadrant: number): number {
  const value = quadrant & 1 ? cosOf(a, da) : sinOf(a, da);
  return quadrant & 2 ? -value : value;
}

/** sin(x + dx), from the nearest tabulated argument or, for small ones, by the series. */
function sinOf(x: number, dx: number): number {
  if (Math.abs(x) < 0.126) {
    const xx = x * x;
    const series = fma(fma(fma(fma(fma(S5, xx, S4), xx, S3), xx, S2), xx, S1), x, -0.5 * dx);
    return x + fma(series, xx, dx);
  }
  const low = x <= 0 ? -dx : dx;
  const u = BIG + Math.abs(x);
  const d = Math.abs(x) - (u - BIG);
  const xx = d * d;
  const s = d + fma(d * xx, fma(xx, SN5, SN3), low);
  const c = fma(d, low, xx * fma(xx, fma(xx, CS6, CS4), CS2));
  const k = lowWord(u) << 2;
  const sn = TABLE[k]!;
  const correction = fma(TABLE[k + 2]!, s, fma(-sn, c, fma(s, TABLE[k + 3]!, TABLE[k + 1]!)));
  return copysign(sn + correction, x);
}

function cosOf(x: number, dx: number): number {
  const u = BIG + Math.abs(x);
  const d = Math.abs(x) - (u - BIG) + (x < 0 ? -dx : dx);
  const xx = d * d;
  const s = fma(d * xx, fma(xx, SN5, SN3), d);
  const c = xx * fma(xx, fma(xx, CS6, CS4), CS2);
  const k = lowWord(u) << 2;
  const cs = TABLE[k + 2]!;
  return cs + fma(-TABLE[k]!, s, fma(-cs, c, fma(-s, TABLE[k + 1]!, TABLE[k + 3]!)));
}

function reduceMedium(x: number): Reduced {
  const t = fma(x, INV_HALF_PI, TO_INTEGER);
  const n = t - TO_INTEGER;
  const y = fma(-n, M2, fma(-n, M1, x));
  const t2 = fma(-n, P3, y);
  const db = fma(-n, P3, y - t2);
  const b = fma(-n, P4, t2);
  return { a: b, da: db + fma(-n, P4, t2 - b), quadrant: lowWord(t) & 3 };
}

function reduceLarge(x: number): Reduced {
  const significand = BigInt(integerSignificand(x));
  const shift = BigInt(TWO_OVER_PI_BITS - exponentOfInteger(x));
  const turns = significand * TWO_OVER_PI;
  // Fixed point with `shift` bits behind the point; the nearest integer is the count of quarter turns.
  const count = (turns + (1n << (shift - 1n))) >> shift;
  const fraction = turns - (count << shift);
  const angle = fraction * HALF_PI;
  const scale = -Number(shift) - HALF_PI_BITS;
  const isNegative = x < 0;
  const a = fromBig(angle, scale);
  const da = fromBig(angle - toBig(a, scale), scale);
  const quadrant = Number(count & 3n);
  return { a: isNegative ? -a : a, da: isNegative ? -da : da, quadrant: isNegative ? (4 - quadrant) & 3 : quadrant };
}

const HALF_PI_BITS = 200;
const HALF_PI = halfPiScaled(HALF_PI_BITS);
/** 2/pi * 2**TWO_OVER_PI_BITS. */
const TWO_OVER_PI = (1n << BigInt(2 * TWO_OVER_PI_BITS + 64)) / halfPiScaled(TWO_OVER_PI_BITS + 64);

/** pi/2 * 2**bits by Machin's formula. */
function halfPiScaled(bits: number): bigint {
  const guard = bits + 32;
  const arctanInverse = (n: bigint): bigint => {
    let power = (1n << BigInt(guard)) / n;
    let sum = power;
    for (let k = 3n; power !== 0n; k += 2n) {
      power /= -(n * n);
      sum += power / k;
    }
    return sum;
  };
  return (8n * arctanInverse(5n) - 2n * arctanInverse(239n)) >> 32n;
}

/** value * 2**exponent; the value may exceed what a double holds. */
function fromBig(value: bigint, exponent: number): number {
  const excess = Math.max(0, value.toString(16).length * 4 - 1000);
  return ldexp(Number(value >> BigInt(excess)), exponent + excess);
}

/** The exact value of a double as an integer in units of 2**exponent. */
function toBig(x: number, exponent: number): bigint {
  const shift = exponentOfInteger(x) - exponent;
  const magnitude = BigInt(integerSignificand(x));
  const scaled = shift >= 0 ? magnitude << BigInt(shift) : magnitude >> BigInt(-shift);
  return x < 0 ? -scaled : scaled;
}
