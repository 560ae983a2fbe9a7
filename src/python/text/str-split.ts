// Cutting a str: split and rsplit by separator or white space, splitlines, partition, strip.
// Follows CPython 3.13 stringlib/split.h, stringlib/partition.h and unicodeobject.c (do_strip, _PyUnicode_XStrip).
// A result part that is the whole string is the argument itself, as CPython returns the same object.

import { EMPTY, isAsciiText, lengthOf, pointAt, type StrData, slice } from './str-data.ts';
import { find, rfind } from './str-search.ts';
import type { UnicodeDatabase } from './unicode/unicode-database.ts';

export const enum StripSide {
  Left = 1,
  Right = 2,
  Both = 3,
}

/** The separator is not empty. A negative maximum is none. */
export function split(s: StrData, separator: StrData, maximum: number): StrData[] {
  const end = lengthOf(s);
  const size = lengthOf(separator);
  const parts: StrData[] = [];
  let from = 0;
  for (let left = maximum; left !== 0; left--) {
    const at = find(s, separator, from, end);
    if (at < 0) break;
    parts.push(slice(s, from, at));
    from = at + size;
  }
  parts.push(from === 0 ? s : slice(s, from, end));
  return parts;
}

export function rsplit(s: StrData, separator: StrData, maximum: number): StrData[] {
  const size = lengthOf(separator);
  const parts: StrData[] = [];
  let to = lengthOf(s);
  for (let left = maximum; left !== 0; left--) {
    const at = rfind(s, separator, 0, to);
    if (at < 0) break;
    parts.push(slice(s, at + size, to));
    to = at;
  }
  parts.push(to === lengthOf(s) ? s : slice(s, 0, to));
  return parts.reverse();
}

export function splitWhitespace(s: StrData, maximum: number, database: UnicodeDatabase): StrData[] {
  const end = lengthOf(s);
  const parts: StrData[] = [];
  let at = 0;
  for (let left = maximum; left !== 0; left--) {
    while (at < end && isSpace(pointAt(s, at), database)) at++;
    if (at === end) return parts;
    const from = at;
    while (at < end && !isSpace(pointAt(s, at), database)) at++;
    parts.push(from === 0 && at === end ? s : slice(s, from, at));
  }
  // The rest, without the space before it but with what is behind it.
  while (at < end && isSpace(pointAt(s, at), database)) at++;
  if (at < end) parts.push(at === 0 ? s : slice(s, at, end));
  return parts;
}

export function rsplitWhitespace(s: StrData, maximum: number, database: UnicodeDatabase): StrData[] {
  const parts: StrData[] = [];
  const length = lengthOf(s);
  let at = length;
  for (let left = maximum; left !== 0; left--) {
    while (at > 0 && isSpace(pointAt(s, at - 1), database)) at--;
    if (at === 0) return parts.reverse();
    const to = at;
    while (at > 0 && !isSpace(pointAt(s, at - 1), database)) at--;
    parts.push(at === 0 && to === length ? s : slice(s, at, to));
  }
  while (at > 0 && isSpace(pointAt(s, at - 1), database)) at--;
  if (at > 0) parts.push(at === length ? s : slice(s, 0, at));
  return parts.reverse();
}

export function splitLines(s: StrData, keepsEnds: boolean): StrData[] {
  const end = lengthOf(s);
  const parts: StrData[] = [];
  for (let at = 0; at < end; ) {
    const from = at;
    while (at < end && !isLineBreak(pointAt(s, at))) at++;
    let to = at;
    if (at < end) {
      at += pointAt(s, at) === 13 && at + 1 < end && pointAt(s, at + 1) === 10 ? 2 : 1;
      if (keepsEnds) to = at;
    }
    parts.push(from === 0 && to === end ? s : slice(s, from, to));
  }
  return parts;
}

/** Head, separator found or empty, tail. The separator is not empty. */
export function partition(s: StrData, separator: StrData): readonly [StrData, StrData, StrData] {
  const at = find(s, separator, 0, lengthOf(s));
  if (at < 0) return [s, EMPTY, EMPTY];
  return [slice(s, 0, at), separator, slice(s, at + lengthOf(separator), lengthOf(s))];
}

export function rpartition(s: StrData, separator: StrData): readonly [StrData, StrData, StrData] {
  const at = rfind(s, separator, 0, lengthOf(s));
  if (at < 0) return [EMPTY, EMPTY, s];
  return [slice(s, 0, at), separator, slice(s, at + lengthOf(separator), lengthOf(s))];
}

/** Strips the characters of `characters`, or white space when it is null. */
export function strip(s: StrData, side: StripSide, characters: StrData | null, database: UnicodeDatabase): StrData {
  const length = lengthOf(s);
  let start = 0;
  let end = length;
  if (side & StripSide.Left) while (start < end && isStripped(pointAt(s, start), characters, database)) start++;
  if (side & StripSide.Right) while (end > start && isStripped(pointAt(s, end - 1), characters, database)) end--;
  return start === 0 && end === length ? s : slice(s, start, end);
}

function isStripped(point: number, characters: StrData | null, database: UnicodeDatabase): boolean {
  if (characters === null) return isSpace(point, database);
  const { value, codePoints } = characters;
  if (codePoints !== null) return codePoints.includes(point);
  for (let i = 0; i < value.length; i++) if (value.charCodeAt(i) === point) return true;
  return false;
}

export function isSpace(point: number, database: UnicodeDatabase): boolean {
  if (point < 128) return point === 32 || (point >= 9 && point <= 13) || (point >= 28 && point <= 31);
  return database.isSpace(point);
}

export function isLineBreak(point: number): boolean {
  if (point < 128) return (point >= 10 && point <= 13) || (point >= 28 && point <= 30);
  return point === 0x85 || point === 0x2028 || point === 0x2029;
}

/**
 * What int(), float() and complex() read: spaces and decimal digits of any script as ASCII; any other character beyond ASCII
 * becomes '?'. ASCII text is left alone, so that U+001C is a space only beside a wider character.
 * Follows unicodeobject.c, _PyUnicode_TransformDecimalAndSpaceToASCII.
 */
export function toAsciiNumber(s: StrData, database: UnicodeDatabase): string {
  if (s.codePoints === null && isAsciiText(s.value)) return s.value;
  const parts: string[] = [];
  for (let i = 0; i < lengthOf(s); i++) {
    const point = pointAt(s, i);
    if (isSpace(point, database)) {
      parts.push(' ');
    } else if (point < 127) {
      parts.push(String.fromCharCode(point));
    } else {
      const decimal = database.decimalValue(point);
      parts.push(decimal < 0 ? '?' : String(decimal));
      // What follows the first bad character is not looked at.
      if (decimal < 0) break;
    }
  }
  return parts.join('');
}
