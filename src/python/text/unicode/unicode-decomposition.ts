// Decompositions and normal forms. The engine normalizes by a newer Unicode; characters that this version has not assigned
// are left alone by cutting the text at them, which is exact because they neither decompose, combine nor reorder here.
// Follows CPython 3.13 unicodedata.c (unicodedata_decomposition, nfd_nfkd, nfc_nfkc).

import { DECOMPOSITION_TAGS, DECOMPOSITIONS } from './data/decompositions.ts';
import { PackedNumbers } from './packed-numbers.ts';
import type { UnicodeDatabase } from './unicode-database.ts';

export type NormalForm = 'NFC' | 'NFD' | 'NFKC' | 'NFKD';

/** Characters that are worth a call of the engine. */
const PIECE_MIN = 1024;
/** Combining characters in a row that no writing has. */
const LONG_RUN = 64;

export class UnicodeDecomposition {
  private texts: Map<number, string> | null = null;

  constructor(private readonly database: UnicodeDatabase) {}

  /** As unicodedata.decomposition: '' or 'TAG HEX HEX'. */
  decompositionOf(point: number): string {
    this.texts ??= readDecompositions();
    const text = this.texts.get(point);
    return text !== undefined && this.database.isAssigned(point) ? text : '';
  }

  /** On code points, so that lone surrogates stay apart. `charge` is told of the work before it is done, piece by piece. */
  normalize(form: NormalForm, points: ArrayLike<number>, charge: (characters: number) => void = () => {}): number[] {
    const result: number[] = [];
    for (let from = 0; from < points.length; ) {
      const point = points[from]!;
      if (!this.isKnown(point)) {
        result.push(point);
        from++;
        continue;
      }
      let to = from + 1;
      // ASCII begins anew: it neither combines with what is before it nor reorders.
      while (to < points.length && this.isKnown(points[to]!) && !(to - from >= PIECE_MIN && points[to]! < 0x80)) to++;
      charge(to - from);
      for (const character of this.inOrder(points, from, to).normalize(form)) result.push(character.codePointAt(0)!);
      from = to;
    }
    return result;
  }

  private isKnown(point: number): boolean {
    return !(point >= 0xd800 && point < 0xe000) && this.database.isAssigned(point);
  }

  /** The text, long runs of combining characters in canonical order: the engine's own sorting of them is quadratic. */
  private inOrder(points: ArrayLike<number>, from: number, to: number): string {
    let text = '';
    for (let at = from; at < to; ) {
      let end = at;
      while (end < to && this.database.combining(points[end]!) > 0) end++;
      const run = Array.from({ length: Math.max(1, end - at) }, (_, i) => points[at + i]!);
      if (run.length >= LONG_RUN) run.sort((a, b) => this.database.combining(a) - this.database.combining(b));
      for (const point of run) text += String.fromCodePoint(point);
      at += run.length;
    }
    return text;
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
