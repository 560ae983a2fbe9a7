// The combinatoric iterators of itertools: product, permutations, combinations, with and without replacement. Follows
// Modules/itertoolsmodule.c, CPython 3.10-3.13. The result tuple is reused while nobody else has it, as in C.
// numbers: indices; done: ended.

import { decref, decrefAll } from '../heap/heap.ts';
import { GcBits, incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type NativeSpec, noArgs, type TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { overflowError, typeError, valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { asIndex } from '../objects/protocols/number.ts';
import { isTuple, newPair, newTuple, type PyTuple, tupleFrom, tupleItems } from '../objects/tuple.ts';
import {
  build,
  clampedIndex,
  define,
  POOL,
  put,
  RESULT,
  reduceMethod,
  reduction,
  ref,
  requirePart,
  State,
  setStateMethod,
  state,
  stateParts,
} from './itertools-iterator.ts';

function nonNegative(t: Thread, o: PyObject): number {
  const r = asIndex(t, o);
  if (r < 0) throw valueError(t, 'r must be non-negative');
  return r;
}

function poolItems(s: State): readonly PyObject[] {
  return tupleItems(ref(s, POOL));
}

/** The array of so many indices, in a block of its own. */
function newArray(t: Thread, s: State, length: number): void {
  s.arrays.push({ address: t.heap.malloc(8 * length), bytes: 8 * length });
}

/** Keeps a first result. */
function begin(t: Thread, s: State, items: readonly PyObject[]): PyObject {
  t.charge(items.length);
  put(t, s, RESULT, newTuple(t, items.map(incref)));
  return incref(ref(s, RESULT));
}

/** The items of the last result, to be overwritten: those of a copy when somebody else has it. */
function itemsToRefill(t: Thread, s: State): PyObject[] {
  const result = ref(s, RESULT) as PyTuple;
  t.charge(result.value.length);
  if (result.refcount > 1) put(t, s, RESULT, newTuple(t, result.value.map(incref)));
  else if ((result.gcBits & GcBits.Tracked) === 0) t.heap.track(result);
  return (ref(s, RESULT) as PyTuple).value;
}

function overwrite(t: Thread, items: PyObject[], index: number, value: PyObject): void {
  const old = items[index] as PyObject;
  items[index] = incref(value);
  decref(t, old);
}

function sizeMethod(extra: (s: State) => number): NativeSpec {
  return noArgs('__sizeof__', (t, o) => newInt(t, o.type.basicsize + extra(state(o))));
}

function clampedIndices(t: Thread, value: PyObject, count: number, high: (i: number) => number, low = 0): number[] {
  if (!isTuple(value) || tupleItems(value).length !== count) throw valueError(t, 'invalid arguments');
  return tupleItems(value).map((index, i) => clampedIndex(t, index, low, high(i)));
}

const intTuple = (t: Thread, values: readonly number[]): PyObject =>
  newTuple(
    t,
    values.map((value) => newInt(t, value)),
  );

/** numbers: an index into each pool. */
const PRODUCT_OPTIONS = signature('product', { params: ['repeat'], required: 0, positionalMax: 0 });

export const PRODUCT = define({
  name: 'product',
  basicsize: 48,
  make: (t, type, args, kwnames) => {
    const count = args.length - (kwnames?.length ?? 0);
    let times = 1;
    const repeat = kwnames === null ? null : parseArguments(t, PRODUCT_OPTIONS, args.slice(count), kwnames)[0];
    if (repeat != null) times = asIndex(t, repeat);
    if (times < 0) throw valueError(t, 'repeat argument cannot be negative');
    if (count * times > 1e7) throw overflowError(t, 'repeat argument too large');
    const s = new State(null, null);
    const given = times === 0 ? [] : args.slice(0, count);
    s.numbers = new Array<number>(given.length * times).fill(0);
    newArray(t, s, s.numbers.length);
    const pools: PyObject[] = [];
    try {
      for (const arg of given) pools.push(tupleFrom(t, arg));
    } catch (thrown) {
      decrefAll(t, pools);
      for (const { address, bytes } of s.arrays) t.heap.free(address, bytes);
      throw thrown;
    }
    const all = Array.from(s.numbers, (_, i) => pools[i % pools.length] as PyObject);
    for (const pool of all.slice(pools.length)) incref(pool);
    s.refs[POOL] = newTuple(t, all);
    return build(t, type, s);
  },
  next: (t, o) => {
    const s = state(o);
    if (s.done) return null;
    const pools = poolItems(s).map(tupleItems);
    if ((s.refs[RESULT] ?? null) === null) {
      s.done = pools.some((pool) => pool.length === 0);
      if (s.done) return null;
      return begin(
        t,
        s,
        pools.map((pool) => pool[0] as PyObject),
      );
    }
    const items = itemsToRefill(t, s);
    for (let i = pools.length - 1; i >= 0; i--) {
      const pool = pools[i] as readonly PyObject[];
      const index = (s.numbers[i] as number) + 1;
      s.numbers[i] = index < pool.length ? index : 0;
      overwrite(t, items, i, pool[s.numbers[i] as number] as PyObject);
      if (index < pool.length) return incref(ref(s, RESULT));
    }
    s.done = true;
    return null;
  },
  methods: () => [
    sizeMethod((s) => 8 * s.numbers.length),
    reduceMethod((t, s, o) => {
      if (s.done) return reduction(t, o, [incref(t.emptyTuple)]);
      const pools = poolItems(s).map(incref);
      return reduction(t, o, pools, (s.refs[RESULT] ?? null) === null ? null : intTuple(t, s.numbers));
    }),
    setStateMethod((t, s, value) => {
      const pools = poolItems(s).map(tupleItems);
      const indices = clampedIndices(t, value, pools.length, (i) => (pools[i] as readonly PyObject[]).length - 1);
      if (pools.some((pool) => pool.length === 0)) {
        s.done = true;
        return;
      }
      s.numbers = indices;
      const items = pools.map((pool, i) => pool[indices[i] as number] as PyObject);
      put(t, s, RESULT, newTuple(t, items.map(incref)));
    }),
  ],
});

interface Combinatoric {
  readonly name: string;
  readonly basicsize: number;
  readonly first: (n: number, r: number) => number[];
  /** There is nothing to begin with. */
  readonly isEmpty: (n: number, r: number) => boolean;
  /** Advances in place: the first place that has changed; -1 at the end. */
  readonly advance: (indices: number[], n: number, r: number, s: CombinatoricState) => number;
  readonly rOptional?: boolean;
  /** The highest index at a place of a state. */
  readonly highest: (place: number, n: number, r: number) => number;
  readonly extra: (n: number, r: number) => number;
}

class CombinatoricState extends State {
  r = 0;
  cycles: number[] = [];
}

function combinatoric(shape: Combinatoric): TypeSpec {
  const args1 = signature(shape.name, { params: ['iterable', 'r'], required: shape.rOptional === true ? 1 : 2 });
  return define({
    name: shape.name,
    basicsize: shape.basicsize,
    make: (t, type, args, kwnames) => {
      const [iterable, r] = parseArguments(t, args1, args, kwnames);
      const s = new CombinatoricState(null, null);
      const pool = tupleFrom(t, iterable as PyObject);
      const n = pool.value.length;
      try {
        if (r == null || (shape.rOptional === true && r === t.none)) s.r = n;
        else {
          if (shape.rOptional === true && (r.type.flags & TypeFlags.LongSubclass) === 0) throw typeError(t, 'Expected int as r');
          s.r = nonNegative(t, r);
        }
        t.heap.reserve(8 * s.r);
        newArray(t, s, shape.rOptional === true ? n : s.r);
      } catch (thrown) {
        decref(t, pool);
        throw thrown;
      }
      if (shape.rOptional === true) newArray(t, s, s.r);
      s.refs[POOL] = pool;
      s.done = shape.isEmpty(n, s.r);
      return build(t, type, s);
    },
    next: (t, o) => {
      const s = state(o) as CombinatoricState;
      if (s.done) return null;
      const pool = poolItems(s);
      const n = pool.length;
      if ((s.refs[RESULT] ?? null) === null) {
        s.numbers = shape.first(n, s.r);
        s.cycles = Array.from({ length: Math.min(s.r, n) }, (_, i) => n - i);
        return begin(
          t,
          s,
          s.numbers.slice(0, s.r).map((index) => pool[index] as PyObject),
        );
      }
      const items = itemsToRefill(t, s);
      const changed = shape.advance(s.numbers, n, s.r, s);
      s.done = changed < 0;
      if (s.done) return null;
      for (let i = changed; i < s.r; i++) overwrite(t, items, i, pool[s.numbers[i] as number] as PyObject);
      return incref(ref(s, RESULT));
    },
    methods: () => [
      sizeMethod((s) => shape.extra(poolItems(s).length, (s as CombinatoricState).r)),
      reduceMethod((t, given, o) => {
        const s = given as CombinatoricState;
        // `numbers` is empty as long as there has been no result.
        const isOver = s.done && s.numbers.length > 0;
        const args = [isOver ? incref(t.emptyTuple) : incref(ref(s, POOL)), newInt(t, s.r)];
        if ((s.refs[RESULT] ?? null) === null || s.done) return reduction(t, o, args);
        const indices = intTuple(t, s.numbers);
        return reduction(t, o, args, shape.rOptional === true ? newPair(t, indices, intTuple(t, s.cycles)) : indices);
      }),
      setStateMethod((t, given, value) => {
        const s = given as CombinatoricState;
        const pool = poolItems(s);
        const n = pool.length;
        if (shape.rOptional === true) {
          const [indices, cycles] = stateParts(t, value, 2) as [PyObject, PyObject];
          requirePart(t, indices, 1, t.types.tuple);
          requirePart(t, cycles, 2, t.types.tuple);
          if (tupleItems(cycles).length !== s.r) throw valueError(t, 'invalid arguments');
          s.numbers = clampedIndices(t, indices, n, (i) => shape.highest(i, n, s.r));
          s.cycles = clampedIndices(t, cycles, s.r, (i) => n - i, 1);
        } else s.numbers = clampedIndices(t, value, s.r, (i) => shape.highest(i, n, s.r));
        const items = s.numbers.slice(0, s.r).map((index) => pool[index] as PyObject);
        put(t, s, RESULT, newTuple(t, items.map(incref)));
      }),
    ],
  });
}

export const COMBINATIONS = combinatoric({
  name: 'combinations',
  basicsize: 56,
  isEmpty: (n, r) => r > n,
  first: (_n, r) => Array.from({ length: r }, (_, i) => i),
  advance: (indices, n, r) => {
    let i = r - 1;
    while (i >= 0 && indices[i] === i + n - r) i--;
    if (i < 0) return -1;
    indices[i] = (indices[i] as number) + 1;
    for (let j = i + 1; j < r; j++) indices[j] = (indices[j - 1] as number) + 1;
    return i;
  },
  highest: (place, n, r) => place + n - r,
  extra: (_n, r) => 8 * r,
});

export const COMBINATIONS_WITH_REPLACEMENT = combinatoric({
  name: 'combinations_with_replacement',
  basicsize: 56,
  isEmpty: (n, r) => n === 0 && r > 0,
  first: (_n, r) => new Array<number>(r).fill(0),
  advance: (indices, n, r) => {
    let i = r - 1;
    while (i >= 0 && indices[i] === n - 1) i--;
    if (i < 0) return -1;
    const value = (indices[i] as number) + 1;
    for (let j = i; j < r; j++) indices[j] = value;
    return i;
  },
  highest: (_place, n) => n - 1,
  extra: (_n, r) => 8 * r,
});

export const PERMUTATIONS = combinatoric({
  name: 'permutations',
  basicsize: 64,
  rOptional: true,
  isEmpty: (n, r) => r > n,
  first: (n) => Array.from({ length: n }, (_, i) => i),
  advance: (indices, n, r, s) => {
    const { cycles } = s;
    for (let i = r - 1; i >= 0; i--) {
      cycles[i] = (cycles[i] as number) - 1;
      if (cycles[i] === 0) {
        const moved = indices[i] as number;
        for (let j = i; j < n - 1; j++) indices[j] = indices[j + 1] as number;
        indices[n - 1] = moved;
        cycles[i] = n - i;
      } else {
        const j = n - (cycles[i] as number);
        const swap = indices[i] as number;
        indices[i] = indices[j] as number;
        indices[j] = swap;
        return i;
      }
    }
    return -1;
  },
  highest: (_place, n) => n - 1,
  extra: (n, r) => 8 * n + 8 * r,
});
