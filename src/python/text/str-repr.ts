// repr() and ascii() of str, repr() of bytes.
// Follows CPython 3.13 unicodeobject.c (unicode_repr), object.c (PyObject_ASCII) and bytesobject.c (PyBytes_Repr).
// What is printable is the version's: its Unicode database answers.

import { fromPoints, lengthOf, pointAt, type StrData } from './str-data.ts';
import type { UnicodeDatabase } from './unicode/unicode-database.ts';

const PLAIN = /^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/;
const BACKSLASH = 0x5c;

export function reprOfStr(s: StrData, database: UnicodeDatabase): StrData {
  if (s.codePoints === null && PLAIN.test(s.value)) return { value: `'${s.value}'`, codePoints: null };
  return escaped(s, (point) => database.isPrintable(point));
}

/** What ascii() makes of a repr: only ASCII, the rest escaped. */
export function asciiOf(repr: StrData): string {
  const parts: string[] = [];
  for (let i = 0; i < lengthOf(repr); i++) {
    const point = pointAt(repr, i);
    parts.push(point < 128 ? String.fromCharCode(point) : hexEscape(point));
  }
  return parts.join('');
}

/** \xhh, \uhhhh or \Uhhhhhhhh, the shortest that fits. */
export function hexEscape(point: number): string {
  if (point < 0x100) return `\\x${point.toString(16).padStart(2, '0')}`;
  if (point < 0x10000) return `\\u${point.toString(16).padStart(4, '0')}`;
  return `\\U${point.toString(16).padStart(8, '0')}`;
}

/** `escapesSingle`: a single quote is escaped even where the quotes around are double ones, as bytearray does. */
export function reprOfBytes(bytes: ArrayLike<number>, escapesSingle = false): string {
  let hasSingle = false;
  let hasDouble = false;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 39) hasSingle = true;
    else if (bytes[i] === 34) hasDouble = true;
  }
  const quote = hasSingle && !hasDouble ? '"' : "'";
  const parts: string[] = ['b', quote];
  for (let i = 0; i < bytes.length; i++) parts.push(escapedByte(bytes[i]!, escapesSingle ? "'" : quote));
  parts.push(quote);
  return parts.join('');
}

function escapedByte(byte: number, quote: string): string {
  const character = String.fromCharCode(byte);
  if (byte === BACKSLASH || character === quote) return `\\${character}`;
  return byte < 32 || byte >= 127 ? (NAMED_ESCAPES[byte] ?? hexEscape(byte)) : character;
}

const NAMED_ESCAPES: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r' };

function escaped(s: StrData, isPrintable: (point: number) => boolean): StrData {
  const quote = s.value.includes("'") && !s.value.includes('"') ? 34 : 39;
  const points: number[] = [quote];
  const push = (text: string): void => {
    for (let i = 0; i < text.length; i++) points.push(text.charCodeAt(i));
  };
  for (let i = 0; i < lengthOf(s); i++) {
    const point = pointAt(s, i);
    if (point === BACKSLASH || point === quote) points.push(BACKSLASH, point);
    else if (point < 32 || point === 127) push(NAMED_ESCAPES[point] ?? hexEscape(point));
    else if (point < 127 || isPrintable(point)) points.push(point);
    else push(hexEscape(point));
  }
  points.push(quote);
  return fromPoints(points);
}
