// Timsort: finds runs in an array, extends the short ones by binary insertion, and merges them, galloping where one run wins for long.
// Follows count_run, binarysort, gallop_left, gallop_right, merge_lo, merge_hi, merge_collapse (3.10) and found_new_run (3.11 and later,
// powersort) of Objects/listobject.c: the same comparisons in the same order, since each may run Python code.
// Invariant: whenever a comparison throws, `keys` (and `values` in step) still hold each object exactly once.

import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';

export type LessThan = (a: PyObject, b: PyObject) => boolean;

const MIN_GALLOP = 7;
/** Pointers that MergeState keeps on the C stack. */
export const STACK_ITEMS = 256;

interface Run {
  start: number;
  length: number;
  power: number;
}

export class MergeSort {
  private readonly runs: Run[] = [];
  private minGallop = MIN_GALLOP;
  private tempKeys: PyObject[] = [];
  private tempValues: PyObject[] | null = null;
  /** Items the temporary area holds, and its block once it is on the heap. */
  private tempRoom: number;
  private tempBlock = 0;

  constructor(
    private readonly t: Thread,
    private readonly keys: PyObject[],
    private readonly values: PyObject[] | null,
    private readonly lessThan: LessThan,
  ) {
    this.tempRoom = values === null ? STACK_ITEMS : Math.min(STACK_ITEMS / 2, (keys.length + 1) >> 1);
  }

  sort(): void {
    const { length } = this.keys;
    const { profile } = this.t;
    if (length < 2) return;
    const minrun = minimumRun(length);
    try {
      for (let start = 0, remaining = length; remaining > 0; ) {
        let n = profile.listSortReversesEqualRuns ? this.countRunWithEquals(start, remaining) : this.countRun(start, remaining);
        if (n < minrun) {
          const forced = Math.min(remaining, minrun);
          this.binarySort(start, start + forced, start + n);
          n = forced;
        }
        this.t.charge(n);
        if (profile.listSortByPower) this.mergeByPower(n);
        this.runs.push({ start, length: n, power: 0 });
        if (!profile.listSortByPower) this.collapse();
        start += n;
        remaining -= n;
      }
      this.collapseAll();
    } finally {
      this.freeTemp();
    }
  }

  /** The run at `start` as it was until 3.12: ascending, or strictly descending and then reversed. */
  private countRun(start: number, remaining: number): number {
    const { keys, lessThan } = this;
    if (remaining === 1) return 1;
    const end = start + remaining;
    let i = start + 2;
    if (!lessThan(keys[start + 1] as PyObject, keys[start] as PyObject)) {
      while (i < end && !lessThan(keys[i] as PyObject, keys[i - 1] as PyObject)) i++;
      return i - start;
    }
    while (i < end && lessThan(keys[i] as PyObject, keys[i - 1] as PyObject)) i++;
    this.reverse(start, i);
    return i - start;
  }

  /** 3.13: descending runs may contain equal neighbours, whose order is restored by reversing them twice. */
  private countRunWithEquals(start: number, remaining: number): number {
    const { keys, lessThan } = this;
    const key = (i: number): PyObject => keys[start + i] as PyObject;
    let n = 1;
    while (n < remaining && !lessThan(key(n), key(n - 1))) n++;
    if (n === remaining) return n;
    if (n > 1) {
      if (lessThan(key(0), key(n - 1))) return n;
      this.reverse(start, start + n);
    }
    n++;
    let equals = 0;
    const reverseEquals = (): void => {
      if (equals > 0) this.reverse(start + n - equals - 1, start + n);
      equals = 0;
    };
    for (; n < remaining; n++) {
      if (lessThan(key(n), key(n - 1))) reverseEquals();
      else if (lessThan(key(n - 1), key(n))) break;
      else equals++;
    }
    reverseEquals();
    this.reverse(start, start + n);
    while (n < remaining && !lessThan(key(n), key(n - 1))) n++;
    return n;
  }

  private reverse(from: number, to: number): void {
    reverseRange(this.keys, from, to);
    if (this.values !== null) reverseRange(this.values, from, to);
  }

  /** Sorts [low, high), of which [low, start) is sorted. */
  private binarySort(low: number, high: number, start: number): void {
    const { keys, values, lessThan } = this;
    for (let at = start === low ? start + 1 : start; at < high; at++) {
      const pivot = keys[at] as PyObject;
      let left = low;
      let right = at;
      while (left < right) {
        const middle = (left + right) >> 1;
        if (lessThan(pivot, keys[middle] as PyObject)) right = middle;
        else left = middle + 1;
      }
      rotate(keys, left, at);
      if (values !== null) rotate(values, left, at);
    }
  }

  /** Where `key` goes among n sorted items from `base`, before its equals. The search begins at `hint`. */
  private gallopLeft(key: PyObject, a: readonly PyObject[], base: number, n: number, hint: number): number {
    const { lessThan } = this;
    const at = base + hint;
    let last = 0;
    let offset = 1;
    if (lessThan(a[at] as PyObject, key)) {
      const max = n - hint;
      while (offset < max && lessThan(a[at + offset] as PyObject, key)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      if (offset > max) offset = max;
      last += hint;
      offset += hint;
    } else {
      const max = hint + 1;
      while (offset < max && !lessThan(a[at - offset] as PyObject, key)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      if (offset > max) offset = max;
      const k = last;
      last = hint - offset;
      offset = hint - k;
    }
    last++;
    while (last < offset) {
      const middle = last + ((offset - last) >> 1);
      if (lessThan(a[base + middle] as PyObject, key)) last = middle + 1;
      else offset = middle;
    }
    return offset;
  }

  /** As gallopLeft, after the equals of `key`. */
  private gallopRight(key: PyObject, a: readonly PyObject[], base: number, n: number, hint: number): number {
    const { lessThan } = this;
    const at = base + hint;
    let last = 0;
    let offset = 1;
    if (lessThan(key, a[at] as PyObject)) {
      const max = hint + 1;
      while (offset < max && lessThan(key, a[at - offset] as PyObject)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      if (offset > max) offset = max;
      const k = last;
      last = hint - offset;
      offset = hint - k;
    } else {
      const max = n - hint;
      while (offset < max && !lessThan(key, a[at + offset] as PyObject)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      if (offset > max) offset = max;
      last += hint;
      offset += hint;
    }
    last++;
    while (last < offset) {
      const middle = last + ((offset - last) >> 1);
      if (lessThan(key, a[base + middle] as PyObject)) offset = middle;
      else last = middle + 1;
    }
    return offset;
  }

  private mergeAt(i: number): void {
    const { runs, keys } = this;
    const a = runs[i] as Run;
    const b = runs[i + 1] as Run;
    let sa = a.start;
    let na = a.length;
    const sb = b.start;
    let nb = b.length;
    a.length = na + nb;
    runs.splice(i + 1, 1);
    const k = this.gallopRight(keys[sb] as PyObject, keys, sa, na, 0);
    sa += k;
    na -= k;
    if (na === 0) return;
    nb = this.gallopLeft(keys[sa + na - 1] as PyObject, keys, sb, nb, nb - 1);
    if (nb <= 0) return;
    this.t.charge(na + nb);
    if (na <= nb) this.mergeLow(sa, na, sb, nb);
    else this.mergeHigh(sa, na, sb, nb);
  }

  /** Merges with the first run copied aside, left to right. */
  private mergeLow(sa: number, countA: number, sb: number, countB: number): void {
    const { keys, lessThan } = this;
    this.copyToTemp(sa, countA);
    const temp = this.tempKeys;
    let na = countA;
    let nb = countB;
    let a = 0;
    let b = sb;
    let dest = sa;
    try {
      this.move(b++, dest++, 1);
      if (--nb === 0) return;
      if (na === 1) {
        this.finishLow(a, b, dest, nb);
        na = 0;
        return;
      }
      let { minGallop } = this;
      for (;;) {
        let winsA = 0;
        let winsB = 0;
        for (;;) {
          if (lessThan(keys[b] as PyObject, temp[a] as PyObject)) {
            this.move(b++, dest++, 1);
            winsB++;
            winsA = 0;
            if (--nb === 0) return;
            if (winsB >= minGallop) break;
          } else {
            this.moveFromTemp(a++, dest++, 1);
            winsA++;
            winsB = 0;
            if (--na === 1) {
              this.finishLow(a, b, dest, nb);
              na = 0;
              return;
            }
            if (winsA >= minGallop) break;
          }
        }
        minGallop++;
        do {
          if (minGallop > 1) minGallop--;
          this.minGallop = minGallop;
          winsA = this.gallopRight(keys[b] as PyObject, temp, a, na, 0);
          if (winsA > 0) {
            this.moveFromTemp(a, dest, winsA);
            dest += winsA;
            a += winsA;
            na -= winsA;
            if (na === 1) {
              this.finishLow(a, b, dest, nb);
              na = 0;
              return;
            }
            // Only an inconsistent comparison leads here.
            if (na === 0) return;
          }
          this.move(b++, dest++, 1);
          if (--nb === 0) return;
          winsB = this.gallopLeft(temp[a] as PyObject, keys, b, nb, 0);
          if (winsB > 0) {
            this.move(b, dest, winsB);
            dest += winsB;
            b += winsB;
            nb -= winsB;
            if (nb === 0) return;
          }
          this.moveFromTemp(a++, dest++, 1);
          if (--na === 1) {
            this.finishLow(a, b, dest, nb);
            na = 0;
            return;
          }
        } while (winsA >= MIN_GALLOP || winsB >= MIN_GALLOP);
        minGallop++;
        this.minGallop = minGallop;
      }
    } finally {
      if (na > 0) this.moveFromTemp(a, dest, na);
    }
  }

  /** The last item of the first run goes to the end of the merge. */
  private finishLow(a: number, b: number, dest: number, nb: number): void {
    this.move(b, dest, nb);
    this.moveFromTemp(a, dest + nb, 1);
  }

  /** Merges with the second run copied aside, right to left. */
  private mergeHigh(sa: number, countA: number, sb: number, countB: number): void {
    const { keys, lessThan } = this;
    this.copyToTemp(sb, countB);
    const temp = this.tempKeys;
    let na = countA;
    let nb = countB;
    let a = sa + na - 1;
    let b = nb - 1;
    let dest = sb + nb - 1;
    try {
      this.move(a--, dest--, 1);
      if (--na === 0) return;
      if (nb === 1) {
        this.finishHigh(a, b, dest, na);
        nb = 0;
        return;
      }
      let { minGallop } = this;
      for (;;) {
        let winsA = 0;
        let winsB = 0;
        for (;;) {
          if (lessThan(temp[b] as PyObject, keys[a] as PyObject)) {
            this.move(a--, dest--, 1);
            winsA++;
            winsB = 0;
            if (--na === 0) return;
            if (winsA >= minGallop) break;
          } else {
            this.moveFromTemp(b--, dest--, 1);
            winsB++;
            winsA = 0;
            if (--nb === 1) {
              this.finishHigh(a, b, dest, na);
              nb = 0;
              return;
            }
            if (winsB >= minGallop) break;
          }
        }
        minGallop++;
        do {
          if (minGallop > 1) minGallop--;
          this.minGallop = minGallop;
          winsA = na - this.gallopRight(temp[b] as PyObject, keys, sa, na, na - 1);
          if (winsA > 0) {
            dest -= winsA;
            a -= winsA;
            this.move(a + 1, dest + 1, winsA);
            na -= winsA;
            if (na === 0) return;
          }
          this.moveFromTemp(b--, dest--, 1);
          if (--nb === 1) {
            this.finishHigh(a, b, dest, na);
            nb = 0;
            return;
          }
          winsB = nb - this.gallopLeft(keys[a] as PyObject, temp, 0, nb, nb - 1);
          if (winsB > 0) {
            dest -= winsB;
            b -= winsB;
            this.moveFromTemp(b + 1, dest + 1, winsB);
            nb -= winsB;
            if (nb === 1) {
              this.finishHigh(a, b, dest, na);
              nb = 0;
              return;
            }
            if (nb === 0) return;
          }
          this.move(a--, dest--, 1);
          if (--na === 0) return;
        } while (winsA >= MIN_GALLOP || winsB >= MIN_GALLOP);
        minGallop++;
        this.minGallop = minGallop;
      }
    } finally {
      if (nb > 0) this.moveFromTemp(0, dest - (nb - 1), nb);
    }
  }

  /** The first item of the second run goes to the front of the merge. */
  private finishHigh(a: number, b: number, dest: number, na: number): void {
    this.move(a - na + 1, dest - na + 1, na);
    this.moveFromTemp(b, dest - na, 1);
  }

  /** 3.10: keeps the lengths of pending runs growing faster than Fibonacci's numbers. */
  private collapse(): void {
    const { runs } = this;
    const size = (i: number): number => (runs[i] as Run).length;
    while (runs.length > 1) {
      let n = runs.length - 2;
      if ((n > 0 && size(n - 1) <= size(n) + size(n + 1)) || (n > 1 && size(n - 2) <= size(n - 1) + size(n))) {
        if (size(n - 1) < size(n + 1)) n--;
      } else if (size(n) > size(n + 1)) {
        return;
      }
      this.mergeAt(n);
    }
  }

  private collapseAll(): void {
    const { runs } = this;
    while (runs.length > 1) {
      let n = runs.length - 2;
      if (n > 0 && (runs[n - 1] as Run).length < (runs[n + 1] as Run).length) n--;
      this.mergeAt(n);
    }
  }

  /** 3.11 and later: merges what the boundary before a new run of n items has outranked. */
  private mergeByPower(n: number): void {
    const { runs } = this;
    const last = runs.at(-1);
    if (last === undefined) return;
    const power = boundaryPower(last.start, last.length, n, this.keys.length);
    while (runs.length > 1 && (runs[runs.length - 2] as Run).power > power) this.mergeAt(runs.length - 2);
    (runs[runs.length - 1] as Run).power = power;
  }

  private move(from: number, to: number, n: number): void {
    const { keys, values } = this;
    keys.copyWithin(to, from, from + n);
    values?.copyWithin(to, from, from + n);
  }

  private moveFromTemp(from: number, to: number, n: number): void {
    const { keys, values, tempKeys, tempValues } = this;
    for (let i = 0; i < n; i++) keys[to + i] = tempKeys[from + i] as PyObject;
    if (values !== null && tempValues !== null) for (let i = 0; i < n; i++) values[to + i] = tempValues[from + i] as PyObject;
  }

  private copyToTemp(from: number, n: number): void {
    this.tempFor(n);
    this.tempKeys = this.keys.slice(from, from + n);
    this.tempValues = this.values === null ? null : this.values.slice(from, from + n);
  }

  private tempFor(n: number): void {
    if (n <= this.tempRoom) return;
    this.freeTemp();
    this.tempBlock = this.t.heap.malloc(this.tempBytes(n));
    this.tempRoom = n;
  }

  private freeTemp(): void {
    if (this.tempBlock !== 0) this.t.heap.free(this.tempBlock, this.tempBytes(this.tempRoom));
    this.tempBlock = 0;
  }

  private tempBytes(n: number): number {
    return 8 * n * (this.values === null ? 1 : 2);
  }
}

export function reverseRange(a: PyObject[], from: number, to: number): void {
  for (let i = from, j = to - 1; i < j; i++, j--) {
    const x = a[i] as PyObject;
    a[i] = a[j] as PyObject;
    a[j] = x;
  }
}

/** Moves the item at `at` down to `to`. */
function rotate(a: PyObject[], to: number, at: number): void {
  const x = a[at] as PyObject;
  for (let i = at; i > to; i--) a[i] = a[i - 1] as PyObject;
  a[to] = x;
}

/** n when below 64, else its top 6 bits, plus one if any other bit is set: then n / minrun is at or just below a power of two. */
function minimumRun(length: number): number {
  let n = length;
  let rest = 0;
  while (n >= 64) {
    rest |= n & 1;
    n >>= 1;
  }
  return n + rest;
}

/** How deep in the tree of halvings of n items the boundary between two runs lies: the first bit where their middles differ. */
function boundaryPower(start: number, n1: number, n2: number, n: number): number {
  let a = 2 * start + n1;
  let b = a + n1 + n2;
  for (let power = 1; ; power++) {
    if (a >= n) {
      a -= n;
      b -= n;
    } else if (b >= n) {
      return power;
    }
    a *= 2;
    b *= 2;
  }
}
