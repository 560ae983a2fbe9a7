// Padding a str: ljust, rjust, center, zfill, expandtabs. The argument itself comes back when nothing is added.
// Follows CPython 3.13 unicodeobject.c (pad, unicode_center_impl, unicode_zfill_impl, unicode_expandtabs_impl).

import { concat, EMPTY, fromPoint, fromUnits, join, lengthOf, pointAt, repeat, type StrData, slice } from './str-data.ts';

export function ljust(s: StrData, width: number, fill: number): StrData {
  return pad(s, 0, width - lengthOf(s), fill);
}

export function rjust(s: StrData, width: number, fill: number): StrData {
  return pad(s, width - lengthOf(s), 0, fill);
}

export function center(s: StrData, width: number, fill: number): StrData {
  const extra = width - lengthOf(s);
  if (extra <= 0) return s;
  const left = Math.floor(extra / 2) + (extra & width & 1);
  return pad(s, left, extra - left, fill);
}

/** Zeros between the sign and the rest. */
export function zfill(s: StrData, width: number): StrData {
  const zeros = width - lengthOf(s);
  if (zeros <= 0) return s;
  const first = lengthOf(s) > 0 ? pointAt(s, 0) : 0;
  const isSigned = first === 43 || first === 45;
  const padding = fromUnits('0'.repeat(zeros));
  if (!isSigned) return concat(padding, s);
  return join(EMPTY, [slice(s, 0, 1), padding, slice(s, 1, lengthOf(s))]);
}

/** s itself when it has no tab. */
export function expandTabs(s: StrData, tabSize: number): StrData {
  const length = lengthOf(s);
  const pieces: StrData[] = [];
  let from = 0;
  let column = 0;
  for (let i = 0; i < length; i++) {
    const point = pointAt(s, i);
    if (point === 9) {
      const spaces = tabSize > 0 ? tabSize - (column % tabSize) : 0;
      pieces.push(slice(s, from, i), fromUnits(' '.repeat(spaces)));
      column += spaces;
      from = i + 1;
    } else {
      column = point === 10 || point === 13 ? 0 : column + 1;
    }
  }
  if (from === 0 && pieces.length === 0) return s;
  pieces.push(slice(s, from, length));
  return join(EMPTY, pieces);
}

/** left and right may be negative: then nothing is added there. */
export function pad(s: StrData, left: number, right: number, fill: number): StrData {
  if (left <= 0 && right <= 0) return s;
  const filler = fromPoint(fill);
  return join(EMPTY, [repeat(filler, left), s, repeat(filler, right)]);
}
