// Decompositions and normal forms. The engine normalizes by a newer Unicode; characters that this version has not assigned
// are left alone by cutting the text at them, which is exact because they neither decompose, combine nor reorder here.
// Follows CPython 3.13 unicodedata.c (unicodedata_decomposition, nfd_nfkd, nfc_nfkc).

import { DECOMPOSITION_TAGS, DECOMPOSITIONS } from './data/decompositions.ts';
import { PackedNumbers } from './packed-numbers.ts';
import type { UnicodeDatabase } from './unicode-database.ts';

export type NormalForm = 'NFC' | 'NFD' | 'NFKC' | 'NFKD';

export class UnicodeDecomposition {
  private texts: Map<number, string> | null = null;

  constructor(private readonly database: UnicodeDatabase) {}

  /** As unicodedata.decomposition: '' or 'TAG HEX HEX'. */
  decompositionOf(point: number): string {
    this.texts ??= readDecompositions();
    const text = this.texts.get(point);
    return text !== undefined && this.database.isAssigned(point) ? text : '';
  }

  /** On code points, so that lone surrogates stay apart. */
  normalize(form: NormalForm, points: ArrayLike<number>): number[] {
    const result: number[] = [];
    let piece: string[] = [];
    const flush = (): void => {
      if (piece.length === 0) return;
      for (const character of piece.join('').normalize(form)) result.push(character.codePointAt(0)!);
      piece = [];
    };
    for (let i = 0; i < points.length; i++) {
      const point = points[i]!;
      if ((point >= 0xd800 && point < 0xe000) || !this.database.isAssigned(point)) {
        flush();
        result.push(point);
      } else {
        piece.push(String.fromCodePoint(point));
      }
    }
    flush();
    return result;
  }
}

function readDecompositions(): Map<number, string> {
  const tags = DECOMPOSITION_TAGS.split(',');
  const map = new Map<number, string>();
  const packed = new PackedNumbers(DECOMPOSITIONS);
  for (let point = 0; !packed.isAtEnd; ) {
    point += packed.next();
    const countAndTag = packed.next();
    const tag = tags[countAndTag % tags.length]!;
    const parts: string[] = tag === '' ? [] : [tag];
    for (let count = Math.floor(countAndTag / tags.length); count > 0; count--) {
      parts.push(packed.next().toString(16).toUpperCase().padStart(4, '0'));
    }
    map.set(point, parts.join(' '));
  }
  return map;
}
