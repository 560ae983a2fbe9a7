// Decimal digits of a double: the shortest that read back as it, or correctly rounded (half to even) at any place.
// Follows CPython 3.13 dtoa.c in results (modes 0, 2 and 3). The engine's own conversions do the common work; they round
// exact ties upwards, so ties and lengths beyond their reach are computed from the exact value with integers.

import { exponentOfInteger, integerSignificand } from './double-bits.ts';

/** The value is 0.d1d2d3... * 10**point; no trailing zeros; zero is digits '0' with point 1. The sign is not here. */
export interface DecimalDigits {
  readonly digits: string;
  readonly point: number;
}

const ZERO: DecimalDigits = { digits: '0', point: 1 };
const ENGINE_DIGITS_MAX = 100;
const ENGINE_FIXED_END = 1e21;
/** No double has more digits behind the point (2**-1074), nor more significant ones. */
const FRACTION_DIGITS_MAX = 1074;
const SIGNIFICANT_DIGITS_MAX = 767;

/** Mode 0. x is finite, as in all functions here. */
export function shortestDigits(x: number): DecimalDigits {
  return x === 0 ? ZERO : fromExponential(Math.abs(x).toExponential());
}

/** Mode 2: at most `count` significant digits, count >= 1. */
export function significantDigits(x: number, count: number): DecimalDigits {
  if (x === 0) return ZERO;
  const magnitude = Math.abs(x);
  const fraction = Math.min(count, SIGNIFICANT_DIGITS_MAX + 1) - 1;
  if (fraction <= ENGINE_DIGITS_MAX) {
    const rounded = fromExponential(magnitude.toExponential(fraction));
    // The place that was rounded at, before and after a carry to the next power of ten.
    const place = fraction + 1 - rounded.point;
    const tie = tiePlace(magnitude);
    if (place !== tie && place + 1 !== tie) return rounded;
  }
  const point = exactPoint(magnitude);
  return exactDigits(magnitude, fraction + 1 - point);
}

/** Mode 3: digits up to `places` behind the decimal point; places may be negative. Digits are '0' when nothing is left. */
export function fixedDigits(x: number, places: number): DecimalDigits {
  if (x === 0) return ZERO;
  const magnitude = Math.abs(x);
  const wanted = Math.min(places, FRACTION_DIGITS_MAX);
  if (wanted >= 0 && wanted <= ENGINE_DIGITS_MAX && magnitude < ENGINE_FIXED_END && wanted !== tiePlace(magnitude)) {
    return fromFixed(magnitude.toFixed(wanted));
  }
  return exactDigits(magnitude, wanted);
}

/** The only number of places behind the point at which the value can lie exactly between two neighbours. */
function tiePlace(magnitude: number): number {
  const significand = integerSignificand(magnitude);
  let exponent = exponentOfInteger(magnitude);
  let low = significand | 0;
  if (low === 0) {
    low = Math.floor(significand / 4294967296);
    exponent += 32;
  }
  return -(exponent + 31 - Math.clz32(low & -low)) - 1;
}

function fromExponential(text: string): DecimalDigits {
  const e = text.indexOf('e');
  const mantissa = e === 1 ? text.slice(0, 1) : text[0]! + text.slice(2, e);
  return { digits: withoutTrailingZeros(mantissa), point: Number(text.slice(e + 1)) + 1 };
}

function fromFixed(text: string): DecimalDigits {
  const dot = text.indexOf('.');
  const whole = dot < 0 ? text : text.slice(0, dot);
  return fromInteger(dot < 0 ? text : whole + text.slice(dot + 1), whole.length);
}

/** The digits of an integer, of which `point` are before the decimal point. */
function fromInteger(text: string, point: number): DecimalDigits {
  let zeros = 0;
  while (zeros < text.length && text.charCodeAt(zeros) === 48) zeros++;
  if (zeros === text.length) return ZERO;
  return { digits: withoutTrailingZeros(text.slice(zeros)), point: point - zeros };
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 1 && digits.charCodeAt(end - 1) === 48) end--;
  return end === digits.length ? digits : digits.slice(0, end);
}

/** The point of the exact value: 10**(point-1) <= magnitude < 10**point. The shortest digits may round up to a power of ten. */
function exactPoint(magnitude: number): number {
  const guess = fromExponential(magnitude.toExponential()).point;
  const exponent = exponentOfInteger(magnitude);
  const m = BigInt(integerSignificand(magnitude));
  const left = (exponent > 0 ? m << BigInt(exponent) : m) * (guess < 1 ? 10n ** BigInt(1 - guess) : 1n);
  const right = (exponent < 0 ? 1n << BigInt(-exponent) : 1n) * (guess > 1 ? 10n ** BigInt(guess - 1) : 1n);
  return left < right ? guess - 1 : guess;
}

function exactDigits(magnitude: number, places: number): DecimalDigits {
  const exponent = exponentOfInteger(magnitude);
  const m = BigInt(integerSignificand(magnitude));
  const numerator = (exponent > 0 ? m << BigInt(exponent) : m) * (places > 0 ? 10n ** BigInt(places) : 1n);
  const denominator = (exponent < 0 ? 1n << BigInt(-exponent) : 1n) * (places < 0 ? 10n ** BigInt(-places) : 1n);
  let quotient = numerator / denominator;
  const twice = (numerator - quotient * denominator) * 2n;
  if (twice > denominator || (twice === denominator && (quotient & 1n) === 1n)) quotient += 1n;
  const text = quotient.toString();
  return fromInteger(text, text.length - places);
}
