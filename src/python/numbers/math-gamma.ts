// gamma and lgamma by Lanczos' approximation. Follows Modules/mathmodule.c of CPython 3.10-3.13 (m_tgamma, m_lgamma, lanczos_sum,
// m_sinpi). Arguments for which CPython reports a domain error give nan (or infinity) here; the math module reports.

import { copysign } from './double-bits.ts';
import { exp, log, pow } from './libm-exp-log.ts';
import { cos, sin } from './libm-trig.ts';

const G = 6.02468004077673;
const G_MINUS_HALF = 5.52468004077673;
const LOG_PI = 1.1447298858494002;
const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216,
  248874557.86205417, 31426415.585400194, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936,
  2.5066282746310002,
];
const DENOMINATOR = [0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1];
const INTEGRAL_MAX = 23;

/** x is finite. */
export function gamma(x: number): number {
  if (x === 0) return 1 / x;
  if (x === Math.floor(x)) {
    if (x < 0) return Number.NaN;
    if (x <= INTEGRAL_MAX) return factorialOf(x - 1);
  }
  const size = Math.abs(x);
  if (size < 1e-20) return 1 / x;
  if (size > 200) return x < 0 ? 0 / sinPi(x) : Infinity;
  const y = size + G_MINUS_HALF;
  // What the sum above lost, to first order.
  const lost = size > G_MINUS_HALF ? y - size - G_MINUS_HALF : y - G_MINUS_HALF - size;
  const z = (lost * G) / y;
  if (x < 0) {
    let r = ((-Math.PI / sinPi(size) / size) * exp(y)) / lanczosSum(size);
    r -= z * r;
    if (size < 140) return r / pow(y, size - 0.5);
    const root = pow(y, size / 2 - 0.25);
    return r / root / root;
  }
  let r = lanczosSum(size) / exp(y);
  r += z * r;
  if (size < 140) return r * pow(y, size - 0.5);
  const root = pow(y, size / 2 - 0.25);
  return r * root * root;
}

/** x is finite. Infinite at 0, -1, -2 ... */
export function lgamma(x: number): number {
  if (x === Math.floor(x) && x <= 2) return x <= 0 ? Infinity : 0;
  const size = Math.abs(x);
  if (size < 1e-20) return -log(size);
  let r = log(lanczosSum(size)) - G;
  r += (size - 0.5) * (log(size + G - 0.5) - 1);
  if (x < 0) r = LOG_PI - log(Math.abs(sinPi(size))) - log(size) - r;
  return r;
}

function lanczosSum(x: number): number {
  let numerator = 0;
  let denominator = 0;
  if (x < 5) {
    for (let i = NUMERATOR.length - 1; i >= 0; i--) {
      numerator = numerator * x + NUMERATOR[i]!;
      denominator = denominator * x + DENOMINATOR[i]!;
    }
  } else {
    for (let i = 0; i < NUMERATOR.length; i++) {
      numerator = numerator / x + NUMERATOR[i]!;
      denominator = denominator / x + DENOMINATOR[i]!;
    }
  }
  return numerator / denominator;
}

/** sin(pi x), exact in sign and at the multiples of 1/2. */
function sinPi(x: number): number {
  const y = Math.abs(x) % 2;
  const quarter = Math.floor(2 * y + 0.5);
  const value = [
    () => sin(Math.PI * y),
    () => cos(Math.PI * (y - 0.5)),
    () => sin(Math.PI * (1 - y)),
    () => -cos(Math.PI * (y - 1.5)),
    () => sin(Math.PI * (y - 2)),
  ][quarter]!();
  return copysign(1, x) * value;
}

function factorialOf(n: number): number {
  let product = 1;
  for (let i = 2; i <= n; i++) product *= i;
  return product;
}
