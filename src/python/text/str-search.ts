// Finding in a str: find, rfind, count, replace, startswith, endswith. Positions are characters; ranges come normalized:
// 0 <= start, end <= length (as CPython's ADJUST_INDICES leaves them; start may exceed length).
// Follows CPython 3.13 unicodeobject.c (any_find_slice, unicode_count, replace, tailmatch) and stringlib.

import { indexOfLong, isHostSearchQuick } from './long-search.ts';
import { concat, EMPTY, join, lengthOf, pointsOf, type StrData, slice, textOfUnits } from './str-data.ts';

/** -1 when absent. */
export function find(s: StrData, wanted: StrData, start: number, end: number): number {
  const size = lengthOf(wanted);
  if (end - start < size) return -1;
  if (s.codePoints === null) {
    if (wanted.codePoints !== null) return -1;
    if (end === s.value.length) return indexOfLong(s.value, wanted.value, start);
    const found = indexOfLong(s.value.slice(start, end), wanted.value, 0);
    return found < 0 ? -1 : found + start;
  }
  const points = pointsOf(wanted);
  for (let at = start; at <= end - size; at++) if (matchesAt(s.codePoints, points, at)) return at;
  return -1;
}

export function rfind(s: StrData, wanted: StrData, start: number, end: number): number {
  const size = lengthOf(wanted);
  if (end - start < size) return -1;
  if (s.codePoints === null) {
    if (wanted.codePoints !== null) return -1;
    const found = s.value.lastIndexOf(wanted.value, end - size);
    return found < start ? -1 : found;
  }
  const points = pointsOf(wanted);
  for (let at = end - size; at >= start; at--) if (matchesAt(s.codePoints, points, at)) return at;
  return -1;
}

/** How often it occurs without overlap; an empty string occurs around every character. */
export function count(s: StrData, wanted: StrData, start: number, end: number): number {
  const size = lengthOf(wanted);
  if (end < start) return 0;
  if (size === 0) return end - start + 1;
  let total = 0;
  for (let at = find(s, wanted, start, end); at >= 0; at = find(s, wanted, at + size, end)) total++;
  return total;
}

/** Whether `affix` lies at the start (or end) of s[start:end]. */
export function tailMatches(s: StrData, affix: StrData, range: { start: number; end: number; atEnd: boolean }): boolean {
  const { start, end, atEnd } = range;
  const size = lengthOf(affix);
  if (end - start < size) return false;
  const at = atEnd ? end - size : start;
  if (s.codePoints === null) return affix.codePoints === null && s.value.startsWith(affix.value, at);
  return matchesAt(s.codePoints, pointsOf(affix), at);
}

/** s itself when nothing is replaced. A negative maximum is none. */
export function replace(s: StrData, old: StrData, replacement: StrData, maximum: number): StrData {
  if (maximum === 0) return s;
  const size = lengthOf(old);
  if (size === 0) return interleave(s, replacement, maximum);
  const end = lengthOf(s);
  let at = find(s, old, 0, end);
  if (at < 0) return s;
  if (maximum < 0 && s.codePoints === null && replacement.codePoints === null && isHostSearchQuick(end, old.value.length)) {
    return { value: replaceUnits(s.value, old.value, replacement.value), codePoints: null };
  }
  const pieces: StrData[] = [];
  let from = 0;
  for (let left = maximum; at >= 0 && left !== 0; left--) {
    pieces.push(slice(s, from, at));
    from = at + size;
    at = find(s, old, from, end);
  }
  pieces.push(slice(s, from, end));
  return join(replacement, pieces);
}

/** Units that are worked on at a time: a whole text, cut at every place, would take many times its memory. */
const PIECE_UNITS = 0x1000;

/** Many times as fast as the host's `replaceAll` where there are many places. */
function replaceUnits(text: string, old: string, replacement: string): string {
  if (old.length > 1) return text.split(old).join(replacement);
  const replacePiece =
    replacement.length === 1 ? unitReplacer(old, replacement) : (piece: string) => piece.split(old).join(replacement);
  let result = '';
  for (let at = 0; at < text.length; at += PIECE_UNITS) result += replacePiece(text.slice(at, at + PIECE_UNITS));
  return result;
}

function unitReplacer(old: string, replacement: string): (piece: string) => string {
  const from = old.charCodeAt(0);
  const to = replacement.charCodeAt(0);
  const units = new Uint16Array(PIECE_UNITS);
  return (piece) => {
    for (let i = 0; i < piece.length; i++) {
      const unit = piece.charCodeAt(i);
      units[i] = unit === from ? to : unit;
    }
    return textOfUnits(units.subarray(0, piece.length));
  };
}

function interleave(s: StrData, replacement: StrData, maximum: number): StrData {
  const length = lengthOf(s);
  const places = maximum < 0 ? length + 1 : Math.min(maximum, length + 1);
  if (lengthOf(replacement) === 0) return s;
  // An empty piece on each side of every place: joining them puts the replacement there.
  const pieces: StrData[] = [EMPTY];
  for (let i = 0; i < places - 1; i++) pieces.push(slice(s, i, i + 1));
  const rest = slice(s, places - 1, length);
  return concat(join(replacement, [...pieces, EMPTY]), rest);
}

function matchesAt(points: readonly number[], wanted: readonly number[], at: number): boolean {
  for (let i = 0; i < wanted.length; i++) if (points[at + i] !== wanted[i]) return false;
  return true;
}
