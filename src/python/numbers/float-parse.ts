// Text to double: the grammars of float() and float.fromhex(), each correctly rounded. Input of parseFloatText is ASCII;
// other decimal digits and spaces have been mapped before (text/decimal-text.ts).
// Follows CPython 3.13 pystrtod.c (PyOS_string_to_double, _Py_string_to_number_with_underscores) and floatobject.c (float_fromhex).

import { fromWords, ldexp } from './double-bits.ts';
import { isCSpace } from './int-text.ts';
import { refuse } from './refusal.ts';

const DECIMAL = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const NAMED = /^([+-]?)(?:(inf(?:inity)?)|nan)$/i;
/** The high half of a quiet nan with its sign bit set: copysign() sees the sign. */
const NEGATIVE_NAN_HIGH = -0x80000;
const HEXADECIMAL = /^([+-]?)(?:0[xX])?([0-9a-fA-F]*)(?:\.([0-9a-fA-F]*))?(?:[pP]([+-]?[0-9]+))?$/;

/** The value, or null when the text is no number. */
export function parseFloatText(text: string): number | null {
  const trimmed = trimCSpaces(text);
  return trimmed.includes('_') ? parseUnderscored(trimmed) : parseDecimal(trimmed);
}

/** A number without surrounding spaces and underscores. */
export function parseDecimal(text: string): number | null {
  if (DECIMAL.test(text)) return Number(text);
  const named = NAMED.exec(text);
  if (named === null) return null;
  if (named[2] === undefined) return named[1] === '-' ? fromWords(NEGATIVE_NAN_HIGH, 0) : Number.NaN;
  return named[1] === '-' ? -Infinity : Infinity;
}

/** Removes underscores that stand between digits; null when one stands elsewhere. */
export function withoutUnderscores(text: string): string | null {
  return /(?:^|[^0-9])_|_(?:$|[^0-9])/.test(text) ? null : text.replaceAll('_', '');
}

export function trimCSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isCSpace(text.charCodeAt(start))) start++;
  while (end > start && isCSpace(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** float.fromhex(). */
export function parseHexFloat(text: string): number {
  const trimmed = trimCSpaces(text);
  const named = NAMED.exec(trimmed);
  if (named !== null) return parseDecimal(trimmed)!;
  const match = HEXADECIMAL.exec(trimmed);
  const whole = match?.[2] ?? '';
  const fraction = match?.[3] ?? '';
  if (match === null || whole.length + fraction.length === 0) refuse('ValueError', 'invalid hexadecimal floating-point string');
  const magnitude = hexMagnitude(whole + fraction, Number(match[4] ?? '0') - 4 * fraction.length);
  if (magnitude === Infinity) refuse('OverflowError', 'hexadecimal value too large to represent as a float');
  return match[1] === '-' ? -magnitude : magnitude;
}

/** digits * 2**exponent, rounded half to even. */
function hexMagnitude(digits: string, exponent: number): number {
  const significant = digits.replace(/^0+/, '');
  if (significant === '') return 0;
  // 16 digits hold any 53-bit window; what lies below only matters as not being zero.
  const head = significant.slice(0, 16);
  const rest = significant.slice(16);
  let value = BigInt(`0x${head}`);
  let scale = exponent + 4 * rest.length;
  const top = scale + value.toString(2).length;
  if (top > 1025) return Infinity;
  if (top < -1080) return 0;
  value = (value << 2n) | (/[^0]/.test(rest) ? 1n : 0n);
  scale -= 2;
  const bits = value.toString(2).length;
  const drop = BigInt(Math.max(bits - 53, -1074 - scale, 0));
  const half = drop === 0n ? 0n : 1n << (drop - 1n);
  const lost = value & ((1n << drop) - 1n);
  let kept = value >> drop;
  if (drop > 0n && (lost > half || (lost === half && (kept & 1n) === 1n))) kept += 1n;
  return ldexp(Number(kept), scale + Number(drop));
}

function parseUnderscored(text: string): number | null {
  const plain = withoutUnderscores(text);
  return plain === null ? null : parseDecimal(plain);
}
