// Integers as text: the grammar of int() with a base, and digits in any base. Input is ASCII; other decimal digits and
// spaces have been mapped to ASCII before (text/decimal-text.ts).
// Follows CPython 3.13 longobject.c (PyLong_FromString, long_to_decimal_string, long_format_binary), digit limit included.
// Failures of parsing are values: the message shows the original object, which only the caller has.

import { type Integer, normalize } from './int.ts';
import { bitLength } from './int-bits.ts';
import { refuse } from './refusal.ts';

export const DIGITS_MAX_THRESHOLD = 640;

export type ParsedInteger =
  | { readonly kind: 'value'; readonly value: Integer }
  | { readonly kind: 'invalid'; readonly base: number }
  | { readonly kind: 'tooLong'; readonly digits: number };

/** How many decimal digits may be converted, and how this version words and orders the refusal (profile.digitLimit...). */
export interface DigitLimit {
  readonly digitsMax: number;
  readonly digitLimitUnit: string;
  readonly digitLimitCheckedLast: boolean;
}

export function tooLongToParse(digits: number, limit: DigitLimit): string {
  return `Exceeds the limit (${limit.digitsMax}${limit.digitLimitUnit}) for integer string conversion: value has ${digits} digits; ${LIMIT_HINT}`;
}

export function tooLongToPrint(limit: DigitLimit): string {
  return `Exceeds the limit (${limit.digitsMax}${limit.digitLimitUnit}) for integer string conversion; ${LIMIT_HINT}`;
}

const LIMIT_HINT = 'use sys.set_int_max_str_digits() to increase the limit';

/** base is 0 or 2 to 36. */
export function parseInteger(text: string, base: number, limit: DigitLimit): ParsedInteger {
  const invalid: ParsedInteger = { kind: 'invalid', base };
  let at = 0;
  const end = text.length;
  while (at < end && isCSpace(text.charCodeAt(at))) at++;
  let isNegative = false;
  if (text[at] === '+' || text[at] === '-') isNegative = text[at++] === '-';
  let radix = base;
  let mustBeZero = false;
  const prefix = text[at] === '0' ? prefixBase(text[at + 1]) : 0;
  if (base === 0) {
    radix = text[at] !== '0' ? 10 : prefix || 10;
    // A leading zero without prefix was octal in Python 2: only zero itself may be written so.
    mustBeZero = text[at] === '0' && prefix === 0;
  }
  if (prefix !== 0 && prefix === radix) {
    at += 2;
    if (text[at] === '_') at++;
  }
  if (text[at] === '_') return invalid;
  const start = at;
  let digits = 0;
  let hasUnderscore = false;
  let wasUnderscore = false;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 95) {
      if (wasUnderscore) return invalid;
      wasUnderscore = true;
      hasUnderscore = true;
    } else if (digitValue(code) < radix) {
      wasUnderscore = false;
      digits++;
    } else {
      break;
    }
  }
  if (wasUnderscore || digits === 0) return invalid;
  const isBinary = (radix & (radix - 1)) === 0;
  const isTooLong = !isBinary && limit.digitsMax > 0 && digits > DIGITS_MAX_THRESHOLD && digits > limit.digitsMax;
  if (isTooLong && !limit.digitLimitCheckedLast) return { kind: 'tooLong', digits };
  const written = hasUnderscore ? text.slice(start, at).replaceAll('_', '') : text.slice(start, at);
  while (at < end && isCSpace(text.charCodeAt(at))) at++;
  if (at !== end) return invalid;
  if (isTooLong) return { kind: 'tooLong', digits };
  const magnitude = valueOfDigits(written, radix);
  if (mustBeZero && magnitude !== 0) return invalid;
  return { kind: 'value', value: isNegative ? (typeof magnitude === 'number' ? 0 - magnitude : -magnitude) : magnitude };
}

/** Digits only, no sign. */
export function valueOfDigits(digits: string, base: number): Integer {
  const few = digits.length <= 15 && (base <= 10 || digits.length <= 10);
  if (few) return Number.parseInt(digits, base);
  if (base === 10) return normalize(BigInt(digits));
  if (base === 16) return normalize(BigInt(`0x${digits}`));
  if (base === 8) return normalize(BigInt(`0o${digits}`));
  if (base === 2) return normalize(BigInt(`0b${digits}`));
  return normalize(combineDigits(digits, base));
}

/** str(a). */
export function toDecimal(a: Integer, limit: DigitLimit): string {
  if (typeof a === 'number') return String(a);
  const { digitsMax } = limit;
  if (digitsMax > 0) {
    // log2(10) is about 3.3219: past this bound the digits need not be produced to know that they are too many.
    if (bitLength(a) > digitsMax * 3.33 + 8) refuse('ValueError', tooLongToPrint(limit));
    const text = a.toString();
    if (text.length - (a < 0n ? 1 : 0) > digitsMax) refuse('ValueError', tooLongToPrint(limit));
    return text;
  }
  return a.toString();
}

/** bin(), oct(), hex(): with prefix, sign first. */
export function withPrefix(a: Integer, base: 2 | 8 | 16): string {
  const prefix = base === 2 ? '0b' : base === 8 ? '0o' : '0x';
  return a < 0 ? `-${prefix}${(-a).toString(base)}` : prefix + a.toString(base);
}

/** C's isspace for ASCII. */
export function isCSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function prefixBase(letter: string | undefined): number {
  switch (letter) {
    case 'x':
    case 'X':
      return 16;
    case 'o':
    case 'O':
      return 8;
    case 'b':
    case 'B':
      return 2;
    default:
      return 0;
  }
}

/** 37 for what is no digit in any base. */
function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 97 && code <= 122) return code - 87;
  if (code >= 65 && code <= 90) return code - 55;
  return 37;
}

/** Splits in halves, so that long inputs in odd bases do not take quadratic time. */
function combineDigits(digits: string, base: number): bigint {
  if (digits.length <= 10) return BigInt(Number.parseInt(digits, base));
  const low = digits.length >> 1;
  const split = digits.length - low;
  return combineDigits(digits.slice(0, split), base) * BigInt(base) ** BigInt(low) + combineDigits(digits.slice(split), base);
}
