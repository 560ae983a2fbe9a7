// erf and erfc as glibc 2.36 computes them on x86-64: rational approximations on four ranges, evaluated in pairs of coefficients.
// Follows sysdeps/ieee754/dbl-64/s_erf.c (after Sun's fdlibm).

import { copysign, fromWords, highWord } from './double-bits.ts';
import { exp } from './libm-exp-log.ts';

const ERX = 0.8450629115104675;
const EFX = 0.1283791670955126;
/** Numerators and denominators, from the constant term up. */
const SMALL_P = [0.12837916709551256, -0.3250421072470015, -0.02848174957559851, -0.005770270296489442, -2.3763016656650163e-5];
const SMALL_Q = [1, 0.39791722395915535, 0.0650222499887673, 0.005081306281875766, 0.00013249473800432164, -3.960228278775368e-6];
const MIDDLE_P = [
  -0.0023621185607526594, 0.41485611868374833, -0.3722078760357013, 0.31834661990116175, -0.11089469428239668,
  0.035478304325618236, -0.002166375594868791,
];
const MIDDLE_Q = [
  1, 0.10642088040084423, 0.540397917702171, 0.07182865441419627, 0.12617121980876164, 0.01363708391202905, 0.011984499846799107,
];
const NEAR_R = [
  -0.009864944034847148, -0.6938585727071818, -10.558626225323291, -62.375332450326006, -162.39666946257347, -184.60509290671104,
  -81.2874355063066, -9.814329344169145,
];
const NEAR_S = [
  1, 19.651271667439257, 137.65775414351904, 434.56587747522923, 645.3872717332679, 429.00814002756783, 108.63500554177944,
  6.570249770319282, -0.0604244152148581,
];
const FAR_R = [
  -0.0098649429247001, -0.799283237680523, -17.757954917754752, -160.63638485582192, -637.5664433683896, -1025.0951316110772,
  -483.5191916086514,
];
const FAR_S = [
  1, 30.33806074348246, 325.7925129965739, 1536.729586084437, 3199.8582195085955, 2553.0504064331644, 474.52854120695537,
  -22.44095244658582,
];

export function erf(x: number): number {
  if (x !== x) return x;
  const ix = highWord(x) & 0x7fffffff;
  if (ix < 0x3feb0000) {
    if (ix < 0x3e300000) return ix < 0x00800000 ? 0.0625 * (16 * x + 16 * EFX * x) : x + EFX * x;
    const z = x * x;
    return x + x * (pairs(SMALL_P, z) / pairs(SMALL_Q, z));
  }
  const size = Math.abs(x);
  if (ix < 0x3ff40000) return copysign(ERX + middle(size), x);
  if (ix >= 0x40180000) return copysign(1, x);
  return copysign(1 - tail(size, ix < 0x4006db6e) / size, x);
}

export function erfc(x: number): number {
  if (x !== x) return x;
  const ix = highWord(x) & 0x7fffffff;
  if (ix < 0x3feb0000) {
    if (ix < 0x3c700000) return 1 - x;
    const z = x * x;
    const y = pairs(SMALL_P, z) / pairs(SMALL_Q, z);
    if (x < 0.25) return 1 - (x + x * y);
    return 0.5 - (x * y + (x - 0.5));
  }
  const size = Math.abs(x);
  if (ix < 0x3ff40000) return x >= 0 ? 1 - ERX - middle(size) : 1 + (ERX + middle(size));
  if (ix >= 0x403c0000) return x > 0 ? 0 : 2;
  if (x < 0 && ix >= 0x40180000) return 2;
  const r = tail(size, ix < 0x4006db6d) / size;
  return x > 0 ? r : 2 - r;
}

/** 0.84375 to 1.25. */
function middle(size: number): number {
  const s = size - 1;
  return pairs(MIDDLE_P, s) / pairs(MIDDLE_Q, s);
}

/** x * erfc(x) from 1.25 on. */
function tail(x: number, isNear: boolean): number {
  const s = 1 / (x * x);
  const ratio = isNear ? pairs(NEAR_R, s) / pairs(NEAR_S, s) : pairs(FAR_R, s) / pairs(FAR_S, s);
  const z = fromWords(highWord(x), 0);
  return exp(-z * z - 0.5625) * exp((z - x) * (z + x) + ratio);
}

/** c0 + c1 s + s**2 (c2 + c3 s) + ..., the pairs added from the left. */
function pairs(c: readonly number[], s: number): number {
  const s2 = s * s;
  const s4 = s2 * s2;
  const powers = [1, s2, s4, s4 * s2, s4 * s4];
  let sum = 0;
  for (let i = 0; i < c.length; i += 2) {
    const pair = i + 1 < c.length ? c[i]! + s * c[i + 1]! : c[i]!;
    sum = i === 0 ? pair : sum + powers[i >> 1]! * pair;
  }
  return sum;
}
