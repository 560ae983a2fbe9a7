// Sets of characters: a map to mark them in one by one, and the sorted runs that a match looks them up in, however many items a pattern
// wrote. Follows the idea of the charset in Lib/re/_compiler.py (_optimize_charset), CPython 3.10-3.13.

/** Characters that a map is for, until one lies beyond them; then those of the basic plane. */
const NARROW = 0x100;
/** The first character that no map has a place for. */
export const ASTRAL = 0x10000;

/** The characters of the basic plane that were marked. */
export class CharacterMap {
  private marks = new Uint8Array(NARROW);

  get isNarrow(): boolean {
    return this.marks.length === NARROW;
  }

  /** Marks `from` up to and with `to`; answers how many of them there is a place for, from the first one on. */
  mark(from: number, to: number): number {
    if (to >= NARROW && this.isNarrow) {
      const wide = new Uint8Array(ASTRAL);
      wide.set(this.marks);
      this.marks = wide;
    }
    const end = Math.min(to + 1, ASTRAL);
    if (from < end) this.marks.fill(1, from, end);
    return Math.max(0, end - from);
  }

  /** The runs of marked characters, first and last of each; at most so many runs. */
  runs(max = Number.POSITIVE_INFINITY): (readonly [number, number])[] {
    const { marks } = this;
    const runs: (readonly [number, number])[] = [];
    for (let start = marks.indexOf(1); start >= 0 && runs.length < max; ) {
      const gap = marks.indexOf(0, start);
      const end = gap < 0 ? marks.length : gap;
      runs.push([start, end - 1]);
      start = marks.indexOf(1, end);
    }
    return runs;
  }

  /** The different pieces of 256 characters, and which of them each piece is. */
  chunks(): { readonly distinct: readonly Uint8Array[]; readonly numbers: readonly number[] } {
    const known = new Map<string, number>();
    const distinct: Uint8Array[] = [];
    const numbers: number[] = [];
    for (let at = 0; at < this.marks.length; at += NARROW) {
      const chunk = this.marks.subarray(at, at + NARROW);
      const key = String.fromCharCode(...chunk);
      let number = known.get(key);
      if (number === undefined) {
        number = distinct.length;
        known.set(key, number);
        distinct.push(chunk);
      }
      numbers.push(number);
    }
    return { distinct, numbers };
  }
}

/** Characters by their runs, found in as many steps as the number of runs has bits. */
export class CharacterRuns {
  /** First and last of each run, one after the other, in order. */
  private readonly bounds: number[] = [];

  constructor(runs: readonly (readonly [number, number])[]) {
    for (const [from, to] of runs.toSorted((a, b) => a[0] - b[0])) {
      const last = this.bounds.length - 1;
      if (last > 0 && from <= (this.bounds[last] as number) + 1) this.bounds[last] = Math.max(this.bounds[last] as number, to);
      else this.bounds.push(from, to);
    }
  }

  has(code: number): boolean {
    const { bounds } = this;
    let low = 0;
    let high = bounds.length >> 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (code > (bounds[2 * middle + 1] as number)) low = middle + 1;
      else high = middle;
    }
    return low < bounds.length >> 1 && code >= (bounds[2 * low] as number);
  }
}
