// The functions of cmath. Follows Modules/cmathmodule.c of CPython 3.10-3.13, the C library's functions being those of libm.ts.
// Domain and range errors are refusals; arguments with an infinity or a nan are looked up in complex-special.ts.

import type { Complex } from './complex.ts';
import { COMPLEX_SPECIAL } from './complex-special.ts';
import { copysign, isNegative, ldexp } from './double-bits.ts';
import * as libm from './libm.ts';
import { refuse } from './refusal.ts';

const LARGE = Number.MAX_VALUE / 4;
const SQRT_LARGE = Math.sqrt(LARGE);
const LOG_LARGE = 708.3964185322641;
const DBL_MIN = 2.2250738585072014e-308;
const SQRT_DBL_MIN = Math.sqrt(DBL_MIN);
const LN2 = Math.LN2;
const LN10 = Math.LN10;
const HALF_PI = Math.PI / 2;
const SCALE_UP = 53;
const SCALE_DOWN = -27;
const MANTISSA_DIGITS = 53;

const VALUES: Readonly<Record<string, number>> = {
  i: Infinity,
  n: Number.NaN,
  '0': 0,
  '1': 1,
  p: Math.PI,
  h: HALF_PI,
  q: Math.PI / 4,
  t: 0.75 * Math.PI,
};

function complex(real: number, imag: number): Complex {
  return { real, imag };
}

function isFinitePair(z: Complex): boolean {
  return z.real - z.real === 0 && z.imag - z.imag === 0;
}

/** The tabulated result; null when both parts are finite. */
function special(name: string, z: Complex): Complex | null {
  if (isFinitePair(z)) return null;
  const cell = COMPLEX_SPECIAL[name]!.split(' | ')[kindOf(z.real)]!.split(' ')[kindOf(z.imag)]!;
  if (cell === '!') refuse('ValueError', 'math domain error');
  const [real, imag] = cell.split(',').map(valueOf);
  return complex(real!, imag!);
}

function valueOf(code: string): number {
  return code[0] === '-' ? -VALUES[code.slice(1)]! : VALUES[code]!;
}

function kindOf(x: number): number {
  if (x !== x) return 6;
  if (x - x !== 0) return x < 0 ? 0 : 5;
  if (x !== 0) return x < 0 ? 1 : 4;
  return isNegative(x) ? 2 : 3;
}

/** An infinite real part with a finite imaginary one that is not zero: only the signs depend on it. */
function isDirection(z: Complex): boolean {
  return (z.real === Infinity || z.real === -Infinity) && z.imag - z.imag === 0 && z.imag !== 0;
}

function checkRange(z: Complex): Complex {
  if (Math.abs(z.real) === Infinity || Math.abs(z.imag) === Infinity) refuse('OverflowError', 'math range error');
  return z;
}

export function sqrt(z: Complex): Complex {
  const known = special('sqrt', z);
  if (known !== null) return known;
  if (z.real === 0 && z.imag === 0) return complex(0, z.imag);
  let ax = Math.abs(z.real);
  const ay = Math.abs(z.imag);
  let s: number;
  if (ax < DBL_MIN && ay < DBL_MIN) {
    ax = ldexp(ax, SCALE_UP);
    s = ldexp(Math.sqrt(ax + libm.hypot(ax, ldexp(ay, SCALE_UP))), SCALE_DOWN);
  } else {
    ax /= 8;
    s = 2 * Math.sqrt(ax + libm.hypot(ax, ay / 8));
  }
  const d = ay / (2 * s);
  return z.real >= 0 ? complex(s, copysign(d, z.imag)) : complex(d, copysign(s, z.imag));
}

function isLarge(z: Complex): boolean {
  return Math.abs(z.real) > LARGE || Math.abs(z.imag) > LARGE;
}

function logOfHalf(z: Complex): number {
  return libm.log(libm.hypot(z.real / 2, z.imag / 2)) + LN2 * 2;
}

export function acos(z: Complex): Complex {
  const known = special('acos', z);
  if (known !== null) return known;
  if (isLarge(z)) {
    const imag = z.real < 0 ? -copysign(logOfHalf(z), z.imag) : copysign(logOfHalf(z), -z.imag);
    return complex(libm.atan2(Math.abs(z.imag), z.real), imag);
  }
  const s1 = sqrt(complex(1 - z.real, -z.imag));
  const s2 = sqrt(complex(1 + z.real, z.imag));
  return complex(2 * libm.atan2(s1.real, s2.real), libm.asinh(s2.real * s1.imag - s2.imag * s1.real));
}

export function acosh(z: Complex): Complex {
  const known = special('acosh', z);
  if (known !== null) return known;
  if (isLarge(z)) return complex(logOfHalf(z), libm.atan2(z.imag, z.real));
  const s1 = sqrt(complex(z.real - 1, z.imag));
  const s2 = sqrt(complex(z.real + 1, z.imag));
  return complex(libm.asinh(s1.real * s2.real + s1.imag * s2.imag), 2 * libm.atan2(s1.imag, s2.real));
}

export function asinh(z: Complex): Complex {
  const known = special('asinh', z);
  if (known !== null) return known;
  if (isLarge(z)) {
    const real = z.imag >= 0 ? copysign(logOfHalf(z), z.real) : -copysign(logOfHalf(z), -z.real);
    return complex(real, libm.atan2(z.imag, Math.abs(z.real)));
  }
  const s1 = sqrt(complex(1 + z.imag, -z.real));
  const s2 = sqrt(complex(1 - z.imag, z.real));
  return complex(libm.asinh(s1.real * s2.imag - s2.real * s1.imag), libm.atan2(z.imag, s1.real * s2.real - s1.imag * s2.imag));
}

export function atanh(z: Complex): Complex {
  const known = special('atanh', z);
  if (known !== null) return known;
  if (isNegative(z.real)) {
    const mirrored = atanh(complex(-z.real, -z.imag));
    return complex(-mirrored.real, -mirrored.imag);
  }
  const ay = Math.abs(z.imag);
  if (z.real > SQRT_LARGE || ay > SQRT_LARGE) {
    const h = libm.hypot(z.real / 2, z.imag / 2);
    return complex(z.real / 4 / h / h, -copysign(HALF_PI, -z.imag));
  }
  if (z.real === 1 && ay < SQRT_DBL_MIN) {
    if (ay === 0) refuse('ValueError', 'math domain error');
    return complex(-libm.log(Math.sqrt(ay) / Math.sqrt(libm.hypot(ay, 2))), copysign(libm.atan2(2, -ay) / 2, z.imag));
  }
  const rest = 1 - z.real;
  return complex(
    libm.log1p((4 * z.real) / (rest * rest + ay * ay)) / 4,
    -libm.atan2(-2 * z.imag, rest * (1 + z.real) - ay * ay) / 2,
  );
}

/** The functions of z that are those of i*z, turned back. */
function turned(fn: (z: Complex) => Complex): (z: Complex) => Complex {
  return (z) => {
    const s = fn(complex(-z.imag, z.real));
    return complex(s.imag, -s.real);
  };
}

export const asin = turned(asinh);
export const atan = turned(atanh);

export function cosh(z: Complex): Complex {
  if (isDirection(z)) {
    const imag = copysign(Infinity, libm.sin(z.imag));
    return complex(copysign(Infinity, libm.cos(z.imag)), z.real > 0 ? imag : -imag);
  }
  const known = special('cosh', z);
  if (known !== null) return known;
  if (Math.abs(z.real) > LOG_LARGE) {
    const x = z.real - copysign(1, z.real);
    return checkRange(complex(libm.cos(z.imag) * libm.cosh(x) * Math.E, libm.sin(z.imag) * libm.sinh(x) * Math.E));
  }
  return checkRange(complex(libm.cos(z.imag) * libm.cosh(z.real), libm.sin(z.imag) * libm.sinh(z.real)));
}

export function sinh(z: Complex): Complex {
  if (isDirection(z)) {
    const real = copysign(Infinity, libm.cos(z.imag));
    return complex(z.real > 0 ? real : -real, copysign(Infinity, libm.sin(z.imag)));
  }
  const known = special('sinh', z);
  if (known !== null) return known;
  if (Math.abs(z.real) > LOG_LARGE) {
    const x = z.real - copysign(1, z.real);
    return checkRange(complex(libm.cos(z.imag) * libm.sinh(x) * Math.E, libm.sin(z.imag) * libm.cosh(x) * Math.E));
  }
  return checkRange(complex(libm.cos(z.imag) * libm.sinh(z.real), libm.sin(z.imag) * libm.cosh(z.real)));
}

export function tanh(z: Complex): Complex {
  if (isDirection(z)) return complex(z.real > 0 ? 1 : -1, copysign(0, 2 * libm.sin(z.imag) * libm.cos(z.imag)));
  const known = special('tanh', z);
  if (known !== null) return known;
  if (Math.abs(z.real) > LOG_LARGE) {
    return complex(copysign(1, z.real), 4 * libm.sin(z.imag) * libm.cos(z.imag) * libm.exp(-2 * Math.abs(z.real)));
  }
  const tx = libm.tanh(z.real);
  const ty = libm.tan(z.imag);
  const cx = 1 / libm.cosh(z.real);
  const txty = tx * ty;
  const denominator = 1 + txty * txty;
  return complex((tx * (1 + ty * ty)) / denominator, (ty / denominator) * cx * cx);
}

export const sin = turned(sinh);
export const tan = turned(tanh);

export function cos(z: Complex): Complex {
  return cosh(complex(-z.imag, z.real));
}

export function exp(z: Complex): Complex {
  if (isDirection(z)) {
    const size = z.real > 0 ? Infinity : 0;
    return complex(copysign(size, libm.cos(z.imag)), copysign(size, libm.sin(z.imag)));
  }
  const known = special('exp', z);
  if (known !== null) return known;
  if (z.real > LOG_LARGE) {
    const l = libm.exp(z.real - 1);
    return checkRange(complex(l * libm.cos(z.imag) * Math.E, l * libm.sin(z.imag) * Math.E));
  }
  const l = libm.exp(z.real);
  return checkRange(complex(l * libm.cos(z.imag), l * libm.sin(z.imag)));
}

export function log(z: Complex): Complex {
  const known = special('log', z);
  if (known !== null) return known;
  const ax = Math.abs(z.real);
  const ay = Math.abs(z.imag);
  return complex(logOfMagnitude(ax, ay), libm.atan2(z.imag, z.real));
}

function logOfMagnitude(ax: number, ay: number): number {
  if (ax > LARGE || ay > LARGE) return libm.log(libm.hypot(ax / 2, ay / 2)) + LN2;
  if (ax < DBL_MIN && ay < DBL_MIN) {
    if (ax === 0 && ay === 0) refuse('ValueError', 'math domain error');
    return libm.log(libm.hypot(ldexp(ax, MANTISSA_DIGITS), ldexp(ay, MANTISSA_DIGITS))) - MANTISSA_DIGITS * LN2;
  }
  const h = libm.hypot(ax, ay);
  if (h < 0.71 || h > 1.73) return libm.log(h);
  const most = Math.max(ax, ay);
  const least = Math.min(ax, ay);
  return libm.log1p((most - 1) * (most + 1) + least * least) / 2;
}

export function log10(z: Complex): Complex {
  const { real, imag } = log(z);
  return complex(real / LN10, imag / LN10);
}

export function phase(z: Complex): number {
  return libm.atan2(z.imag, z.real);
}

export function rect(r: number, phi: number): Complex {
  const z = complex(r, phi);
  if (isDirection(z)) {
    const [x, y] = [copysign(Infinity, libm.cos(phi)), copysign(Infinity, libm.sin(phi))];
    return r > 0 ? complex(x, y) : complex(-x, -y);
  }
  const known = special('rect', z);
  if (known !== null) return known;
  return phi === 0 ? complex(r, r * phi) : complex(r * libm.cos(phi), r * libm.sin(phi));
}
