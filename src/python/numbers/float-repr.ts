// Doubles as text: repr, and the C-like conversions e, f, g and r with any precision.
// Follows CPython 3.13 pystrtod.c (format_float_short, PyOS_double_to_string) and floatobject.c (float_hex).
// Invariant: every digit is the correctly rounded one, whatever the precision.

import { exponentOfInteger, integerSignificand, isNegative } from './double-bits.ts';
import { type DecimalDigits, fixedDigits, shortestDigits, significantDigits } from './float-digits.ts';

export type FloatConversion = 'e' | 'f' | 'g' | 'r';

export interface FloatStyle {
  readonly conversion: FloatConversion;
  /** Ignored by r. */
  readonly precision: number;
  /** `#`: keep the point, and for g the trailing zeros. */
  readonly isAlternate: boolean;
  /** Finite results always show a point and a digit behind it. */
  readonly addsDotZero: boolean;
}

const EXPONENT_FROM = 16;

/** repr(x) and str(x). */
export function floatRepr(x: number): string {
  if (x - x !== 0) return x !== x ? 'nan' : x > 0 ? 'inf' : '-inf';
  const magnitude = Math.abs(x);
  if (magnitude < 1e16 && (magnitude >= 1e-4 || x === 0)) {
    if (!Number.isInteger(x)) return String(x);
    return x === 0 && 1 / x < 0 ? '-0.0' : `${x}.0`;
  }
  return formatFloat(x, { conversion: 'r', precision: 0, isAlternate: false, addsDotZero: true });
}

/** Lower case, with '-' in front where the sign bit is set (never for nan). */
export function formatFloat(x: number, style: FloatStyle): string {
  if (x - x !== 0) return x !== x ? 'nan' : x > 0 ? 'inf' : '-inf';
  const body = formatFinite(digitsFor(x, style), style);
  return isNegative(x) ? `-${body}` : body;
}

function digitsFor(x: number, style: FloatStyle): DecimalDigits {
  switch (style.conversion) {
    case 'r':
      return shortestDigits(x);
    case 'e':
      return significantDigits(x, style.precision + 1);
    case 'f':
      return fixedDigits(x, style.precision);
    case 'g':
      return significantDigits(x, Math.max(1, style.precision));
  }
}

function formatFinite({ digits, point }: DecimalDigits, style: FloatStyle): string {
  const { conversion, isAlternate, addsDotZero } = style;
  const precision = conversion === 'g' ? Math.max(1, style.precision) : style.precision;
  let usesExponent = false;
  let end = digits.length;
  switch (conversion) {
    case 'e':
      usesExponent = true;
      end = precision + 1;
      break;
    case 'f':
      end = point + precision;
      break;
    case 'g':
      usesExponent = point <= -4 || point > precision - (addsDotZero ? 1 : 0);
      if (isAlternate) end = precision;
      break;
    case 'r':
      usesExponent = point <= -4 || point > EXPONENT_FROM;
      break;
  }
  const before = usesExponent ? 1 : point;
  const start = before <= 0 ? before - 1 : 0;
  const stop = Math.max(end, !usesExponent && addsDotZero ? before + 1 : before);
  // Positions start..stop of the digit string, zeros where it has none; the point goes at `before`.
  const whole =
    '0'.repeat(Math.max(0, Math.min(before, 0) - start)) + slicePadded(digits, Math.max(start, 0), Math.max(before, 0));
  const leading = before < 0 ? '0'.repeat(-before) : '';
  const fraction = leading + slicePadded(digits, Math.max(before, 0), stop);
  const text = fraction !== '' || isAlternate ? `${whole}.${fraction}` : whole;
  return usesExponent ? text + exponentSuffix(point - 1) : text;
}

function slicePadded(digits: string, start: number, stop: number): string {
  if (stop <= start) return '';
  return digits.slice(start, stop).padEnd(stop - start, '0');
}

function exponentSuffix(exponent: number): string {
  const magnitude = Math.abs(exponent);
  return `e${exponent < 0 ? '-' : '+'}${magnitude < 10 ? '0' : ''}${magnitude}`;
}

/** float.hex(). */
export function floatHex(x: number): string {
  if (x - x !== 0) return floatRepr(x);
  const sign = isNegative(x) ? '-' : '';
  if (x === 0) return `${sign}0x0.0p+0`;
  const significand = integerSignificand(x);
  const isSubnormal = significand < 4503599627370496;
  const fraction = significand - (isSubnormal ? 0 : 4503599627370496);
  const exponent = exponentOfInteger(x) + 52;
  return `${sign}0x${isSubnormal ? 0 : 1}.${fraction.toString(16).padStart(13, '0')}p${exponent < 0 ? '' : '+'}${exponent}`;
}
