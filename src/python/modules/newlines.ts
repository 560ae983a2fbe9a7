// Where lines of a text stream end, and what becomes of their ends. Follows _PyIO_find_line_ending and IncrementalNewlineDecoder of
// Modules/_io/textio.c, CPython 3.13.

import { fromPoints, lengthOf, pointAt, pointsOf, type StrData } from '../text/str-data.ts';

/** What ends a line; 'universal' is any of the three. */
export type LineEnds = '\n' | '\r' | '\r\n' | 'universal';

const CR = 13;
const LF = 10;

export function sliceOf(text: StrData, start: number, end: number): StrData {
  if (text.codePoints === null) return { value: text.value.slice(start, end), codePoints: null };
  return fromPoints(text.codePoints.slice(start, end));
}

/** The index after the line that begins at `start`; the end of the text when it has no end of its own. */
export function endOfLine(text: StrData, start: number, ends: LineEnds): number {
  const length = lengthOf(text);
  if (text.codePoints === null && ends !== 'universal') {
    const found = text.value.indexOf(ends, start);
    return found < 0 ? length : found + ends.length;
  }
  for (let i = start; i < length; i++) {
    const c = pointAt(text, i);
    const next = i + 1 < length ? pointAt(text, i + 1) : -1;
    if (c === LF && (ends === '\n' || ends === 'universal')) return i + 1;
    if (c !== CR) continue;
    if (next === LF && (ends === '\r\n' || ends === 'universal')) return i + 2;
    if (ends === '\r' || ends === 'universal') return i + 1;
  }
  return length;
}

/** Every end of a line becomes '\n'. */
export function translateNewlines(text: StrData): StrData {
  if (!text.value.includes('\r')) return text;
  if (text.codePoints === null) return { value: text.value.replace(/\r\n?/g, '\n'), codePoints: null };
  const points = pointsOf(text);
  return fromPoints(points.filter((c, i) => !(c === CR && points[i + 1] === LF)).map((c) => (c === CR ? LF : c)));
}
