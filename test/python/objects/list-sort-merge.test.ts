import { describe, expect, it } from 'vitest';
import type { PyObject } from '../../../src/python/heap/object.ts';
import type { Thread } from '../../../src/python/heap/thread.ts';
import { MergeSort } from '../../../src/python/objects/list-sort-merge.ts';

interface Key {
  readonly key: number;
  readonly position: number;
}

/** What MergeSort asks of a thread: two questions of the profile, a count of work, blocks for large merges. */
function thread(byPower: boolean, reversesEqualRuns: boolean): Thread {
  const profile = { listSortByPower: byPower, listSortReversesEqualRuns: reversesEqualRuns };
  return { profile, charge: () => {}, heap: { malloc: () => 16, free: () => {} } } as unknown as Thread;
}

function random(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % n;
  };
}

function sorted(keys: readonly number[], t: Thread): { order: Key[]; comparisons: number } {
  const order = keys.map((key, position): Key => ({ key, position }));
  let comparisons = 0;
  const lessThan = (a: PyObject, b: PyObject): boolean => {
    comparisons++;
    return (a as unknown as Key).key < (b as unknown as Key).key;
  };
  new MergeSort(t, order as unknown as PyObject[], null, lessThan).sort();
  return { order, comparisons };
}

const variants: readonly (readonly [string, Thread])[] = [
  ['timsort (3.10)', thread(false, false)],
  ['powersort (3.11)', thread(true, false)],
  ['powersort with equal runs (3.13)', thread(true, true)],
];

describe.each(variants)('%s', (_name, t) => {
  it('sorts as a stable sort does, whatever the data', () => {
    const rnd = random(4711);
    for (let round = 0; round < 200; round++) {
      const range = 1 + rnd(60);
      const keys = Array.from({ length: rnd(400) }, () => rnd(range));
      const expected = keys
        .map((key, position): Key => ({ key, position }))
        .sort((a, b) => a.key - b.key || a.position - b.position);
      expect(sorted(keys, t).order).toEqual(expected);
    }
  });

  it('compares sorted and strictly descending data once per neighbour', () => {
    const ascending = Array.from({ length: 1000 }, (_, i) => i);
    expect(sorted(ascending, t).comparisons).toBe(999);
    expect(sorted(ascending.toReversed(), t).comparisons).toBeLessThanOrEqual(1000);
  });

  it('keeps every object when a comparison throws', () => {
    const rnd = random(99);
    for (let limit = 0; limit < 900; limit += 37) {
      const keys = Array.from({ length: 200 }, () => rnd(50)) as unknown as PyObject[];
      const before = [...keys].sort();
      let left = limit;
      const lessThan = (a: PyObject, b: PyObject): boolean => {
        if (left-- === 0) throw new RangeError('stop');
        return a < b;
      };
      expect(() => {
        new MergeSort(t, keys, null, lessThan).sort();
        throw new RangeError('done');
      }).toThrow(RangeError);
      expect([...keys].sort()).toEqual(before);
    }
  });
});
