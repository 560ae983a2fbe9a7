// Case of a str and its predicates: lower, upper, title, capitalize, swapcase, casefold, isupper, isidentifier and their kin.
// Follows CPython 3.13 unicodeobject.c (do_upper_or_lower, do_title, do_swapcase, handle_capital_sigma, unicode_isupper_impl).

import { fromPoints, isAscii, lengthOf, pointAt, type StrData } from './str-data.ts';
import { isSpace } from './str-split.ts';
import type { UnicodeDatabase } from './unicode/unicode-database.ts';

const CAPITAL_SIGMA = 0x3a3;
const FINAL_SIGMA = 0x3c2;
const SMALL_SIGMA = 0x3c3;

export function lower(s: StrData, database: UnicodeDatabase): StrData {
  if (isAscii(s)) return { value: s.value.toLowerCase(), codePoints: null };
  return mapEach(s, (point, i) => lowerAt(s, i, point, database));
}

export function upper(s: StrData, database: UnicodeDatabase): StrData {
  if (isAscii(s)) return { value: s.value.toUpperCase(), codePoints: null };
  return mapEach(s, (point) => database.toUpper(point));
}

export function casefold(s: StrData, database: UnicodeDatabase): StrData {
  if (isAscii(s)) return { value: s.value.toLowerCase(), codePoints: null };
  return mapEach(s, (point) => database.toCasefold(point));
}

export function title(s: StrData, database: UnicodeDatabase): StrData {
  let followsCased = false;
  return mapEach(s, (point, i) => {
    const mapped = followsCased ? lowerAt(s, i, point, database) : database.toTitle(point);
    followsCased = database.isCased(point);
    return mapped;
  });
}

export function capitalize(s: StrData, database: UnicodeDatabase): StrData {
  return mapEach(s, (point, i) => (i === 0 ? database.toTitle(point) : lowerAt(s, i, point, database)));
}

export function swapcase(s: StrData, database: UnicodeDatabase): StrData {
  return mapEach(s, (point, i) => {
    if (database.isUpper(point)) return lowerAt(s, i, point, database);
    return database.isLower(point) ? database.toUpper(point) : null;
  });
}

export function isUpper(s: StrData, database: UnicodeDatabase): boolean {
  let hasUpper = false;
  for (let i = 0; i < lengthOf(s); i++) {
    const point = pointAt(s, i);
    if (database.isLower(point) || database.isTitle(point)) return false;
    hasUpper ||= database.isUpper(point);
  }
  return hasUpper;
}

export function isLower(s: StrData, database: UnicodeDatabase): boolean {
  let hasLower = false;
  for (let i = 0; i < lengthOf(s); i++) {
    const point = pointAt(s, i);
    if (database.isUpper(point) || database.isTitle(point)) return false;
    hasLower ||= database.isLower(point);
  }
  return hasLower;
}

export function isTitle(s: StrData, database: UnicodeDatabase): boolean {
  let isTitled = false;
  let followsCased = false;
  for (let i = 0; i < lengthOf(s); i++) {
    const point = pointAt(s, i);
    if (database.isUpper(point) || database.isTitle(point)) {
      if (followsCased) return false;
      followsCased = true;
      isTitled = true;
    } else if (database.isLower(point)) {
      if (!followsCased) return false;
      isTitled = true;
    } else {
      followsCased = false;
    }
  }
  return isTitled;
}

export function isAlpha(s: StrData, database: UnicodeDatabase): boolean {
  return every(s, (point) => database.isAlpha(point));
}

export function isAlnum(s: StrData, database: UnicodeDatabase): boolean {
  return every(s, (point) => database.isAlnum(point));
}

export function isDecimal(s: StrData, database: UnicodeDatabase): boolean {
  return every(s, (point) => database.isDecimal(point));
}

export function isDigit(s: StrData, database: UnicodeDatabase): boolean {
  return every(s, (point) => database.isDigit(point));
}

export function isNumeric(s: StrData, database: UnicodeDatabase): boolean {
  return every(s, (point) => database.isNumeric(point));
}

export function isWhitespace(s: StrData, database: UnicodeDatabase): boolean {
  return every(s, (point) => isSpace(point, database));
}

/** True for the empty string. */
export function isPrintable(s: StrData, database: UnicodeDatabase): boolean {
  return lengthOf(s) === 0 || every(s, (point) => database.isPrintable(point));
}

export function isIdentifier(s: StrData, database: UnicodeDatabase): boolean {
  if (lengthOf(s) === 0 || !database.isXidStart(pointAt(s, 0))) return false;
  for (let i = 1; i < lengthOf(s); i++) if (!database.isXidContinue(pointAt(s, i))) return false;
  return true;
}

function every(s: StrData, holds: (point: number) => boolean): boolean {
  const length = lengthOf(s);
  for (let i = 0; i < length; i++) if (!holds(pointAt(s, i))) return false;
  return length > 0;
}

/** Replaces each character by what `change` gives; null keeps it. */
function mapEach(s: StrData, change: (point: number, index: number) => readonly number[] | null): StrData {
  const points: number[] = [];
  for (let i = 0; i < lengthOf(s); i++) {
    const point = pointAt(s, i);
    const mapped = change(point, i);
    if (mapped === null) points.push(point);
    else points.push(...mapped);
  }
  return fromPoints(points);
}

function lowerAt(s: StrData, index: number, point: number, database: UnicodeDatabase): readonly number[] | null {
  if (point === CAPITAL_SIGMA) return [isFinalSigma(s, index, database) ? FINAL_SIGMA : SMALL_SIGMA];
  return database.toLower(point);
}

/** After a cased letter and not before one; case-ignorable characters between do not count. */
function isFinalSigma(s: StrData, index: number, database: UnicodeDatabase): boolean {
  let before = index - 1;
  while (before >= 0 && database.isCaseIgnorable(pointAt(s, before))) before--;
  if (before < 0 || !database.isCased(pointAt(s, before))) return false;
  const length = lengthOf(s);
  let after = index + 1;
  while (after < length && database.isCaseIgnorable(pointAt(s, after))) after++;
  return after === length || !database.isCased(pointAt(s, after));
}
