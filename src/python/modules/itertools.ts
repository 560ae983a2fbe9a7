// itertools. Follows Modules/itertoolsmodule.c, CPython 3.10-3.13. Each iterator owns what it holds in `refs`, so that one dealloc and one
// traverse serve them all. Result tuples are reused by zip_longest, product and the combinatoric iterators while nobody else has them, as in C.

import { decref, decrefAll, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames, TypeSlots } from '../heap/type-slots.ts';
import { type NativeSpec, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { noKeywords, parseArguments, type Signature, signature } from '../objects/arguments.ts';
import { checkPositional } from '../objects/builtin-function.ts';
import { dictSetStr } from '../objects/dict.ts';
import { asRaise, exceptionMatches, overflowError, runtimeError, typeError, valueError } from '../objects/errors.ts';
import { TYPE_ERROR } from '../objects/exceptions.ts';
import { newInt } from '../objects/int.ts';
import { selfIter } from '../objects/iterator-support.ts';
import { listAppend, listItems, newList } from '../objects/list-storage.ts';
import { moduleDict } from '../objects/module.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { compareBool } from '../objects/protocols/compare.ts';
import { collectItems, getIter, iterNext } from '../objects/protocols/iterate.ts';
import { add, asIndex, isTrue } from '../objects/protocols/number.ts';
import { reprText } from '../objects/protocols/object.ts';
import { newStrFromText } from '../objects/str.ts';
import { newTuple, tupleItems } from '../objects/tuple.ts';
import { classGetItem } from '../objects/type.ts';
import type { Profile } from '../profiles/profile.ts';
import type { NativeModule } from './native-module.ts';

/** What an iterator of this module holds. */
class State {
  /** Owned references by the position each iterator gives them. */
  refs: (PyObject | null)[];
  /** Pools and saved items; owned. */
  items: PyObject[] = [];
  numbers: number[] = [];
  done = false;
  constructor(...refs: (PyObject | null)[]) {
    this.refs = refs;
  }
}

function state(o: PyObject): State {
  return o.value as State;
}

function ref(s: State, index: number): PyObject {
  return s.refs[index] as PyObject;
}

/** Replaces a reference; steals `value`. */
function put(t: Thread, s: State, index: number, value: PyObject | null): void {
  const old = s.refs[index] ?? null;
  s.refs[index] = value;
  xdecref(t, old);
}

interface IteratorShape {
  readonly name: string;
  readonly basicsize: number | ((p: Profile) => number);
  readonly make: NonNullable<TypeSlots['tpNew']>;
  readonly next: NonNullable<TypeSlots['tpIternext']>;
  readonly repr?: (t: Thread, o: PyObject) => PyObject;
  readonly methods?: () => readonly NativeSpec[];
  readonly isBase?: boolean;
}

function define(shape: IteratorShape): TypeSpec {
  return new TypeSpec({
    name: shape.name,
    module: 'itertools',
    flags: TypeFlags.HaveGc | (shape.isBase === false ? 0 : TypeFlags.BaseType),
    basicsize: shape.basicsize,
    slots: {
      tpDealloc: (t, o) => {
        t.heap.untrack(o as PyContainer);
        const s = state(o);
        if (s !== null) {
          decrefAll(t, s.refs);
          decrefAll(t, s.items);
        }
        releaseObject(t, o);
      },
      tpTraverse: (o, visit) => {
        const s = state(o);
        if (s === null) return;
        for (const held of s.refs) if (held !== null) visit(held);
        for (const item of s.items) visit(item);
      },
      tpIter: selfIter,
      tpIternext: shape.next,
      tpNew: shape.make,
      ...(shape.repr === undefined ? {} : { tpRepr: shape.repr }),
    },
    ...(shape.methods === undefined ? {} : { methods: shape.methods }),
  });
}

function build(t: Thread, type: PyType, s: State): PyObject {
  const o = newInstance(t, type);
  o.value = s;
  return o;
}

/** Steps of at least one each, so that an endless iterator meets the limit. */
function step(t: Thread): void {
  t.charge(1);
}

function positionalOnly(t: Thread, name: string, args: readonly PyObject[], kwnames: KeywordNames, min: number, max = min): void {
  noKeywords(t, name, kwnames);
  checkPositional(t, name, args.length, min, max);
}

// ---- endless

const COUNT_ARGS = signature('count', { params: ['start', 'step'], required: 0 });

const COUNT = define({
  name: 'count',
  basicsize: 40,
  make: (t, type, args, kwnames) => {
    const [start, by] = parseArguments(t, COUNT_ARGS, args, kwnames);
    for (const o of [start, by]) {
      if (
        o != null &&
        o.type.ops.nbIndex === null &&
        o.type.ops.nbFloat === null &&
        o.type.ops.nbInt === null &&
        o.value === null
      ) {
        throw typeError(t, 'a number is required');
      }
      if (o != null && o.type.ops.nbAdd === null) throw typeError(t, 'a number is required');
    }
    return build(t, type, new State(start == null ? newInt(t, 0) : incref(start), by == null ? newInt(t, 1) : incref(by)));
  },
  next: (t, o) => {
    const s = state(o);
    step(t);
    const current = ref(s, 0);
    s.refs[0] = add(t, current, ref(s, 1));
    return current;
  },
  repr: (t, o) => {
    const s = state(o);
    const by = ref(s, 1);
    const isOne = by.type === t.types.int && by.value === 1;
    return newStrFromText(t, isOne ? `count(${reprText(t, ref(s, 0))})` : `count(${reprText(t, ref(s, 0))}, ${reprText(t, by)})`);
  },
  methods: () => [
    noArgs('__reduce__', (t, o) =>
      newTuple(t, [incref(o.type), newTuple(t, [incref(ref(state(o), 0)), incref(ref(state(o), 1))])]),
    ),
  ],
});

const CYCLE = define({
  name: 'cycle',
  basicsize: 48,
  make: (t, type, args, kwnames) => {
    positionalOnly(t, 'cycle', args, kwnames, 1);
    const iterator = getIter(t, args[0] as PyObject);
    const s = new State(iterator, newList(t, []));
    s.numbers = [0];
    return build(t, type, s);
  },
  next: (t, o) => {
    const s = state(o);
    step(t);
    const iterator = s.refs[0] ?? null;
    if (iterator !== null) {
      const item = iterNext(t, iterator);
      if (item !== null) {
        listAppend(t, ref(s, 1) as PyContainer, incref(item));
        return item;
      }
      put(t, s, 0, null);
    }
    const saved = listItems(ref(s, 1) as PyContainer);
    if (saved.length === 0) return null;
    const at = s.numbers[0] as number;
    s.numbers[0] = (at + 1) % saved.length;
    return incref(saved[at] as PyObject);
  },
});

const REPEAT_ARGS = signature('repeat', { params: ['object', 'times'], required: 1 });

const REPEAT = define({
  name: 'repeat',
  basicsize: 32,
  make: (t, type, args, kwnames) => {
    const [object, times] = parseArguments(t, REPEAT_ARGS, args, kwnames);
    const s = new State(incref(object as PyObject));
    try {
      s.numbers = [times == null ? -1 : Math.max(0, asIndex(t, times))];
    } catch (thrown) {
      decref(t, ref(s, 0));
      throw thrown;
    }
    return build(t, type, s);
  },
  next: (t, o) => {
    const s = state(o);
    step(t);
    const left = s.numbers[0] as number;
    if (left === 0) return null;
    if (left > 0) s.numbers[0] = left - 1;
    return incref(ref(s, 0));
  },
  repr: (t, o) => {
    const s = state(o);
    const left = s.numbers[0] as number;
    return newStrFromText(t, left < 0 ? `repeat(${reprText(t, ref(s, 0))})` : `repeat(${reprText(t, ref(s, 0))}, ${left})`);
  },
  methods: () => [
    noArgs('__length_hint__', (t, o) => {
      const left = state(o).numbers[0] as number;
      if (left < 0) throw typeError(t, 'len() of unsized object');
      return newInt(t, left);
    }),
    noArgs('__reduce__', (t, o) => {
      const s = state(o);
      const left = s.numbers[0] as number;
      return newTuple(t, [incref(o.type), newTuple(t, left < 0 ? [incref(ref(s, 0))] : [incref(ref(s, 0)), newInt(t, left)])]);
    }),
  ],
});

// ---- one after the other

/** refs: the iterator of iterables, the active iterator. */
const CHAIN: TypeSpec = define({
  name: 'chain',
  basicsize: 32,
  make: (t, type, args, kwnames) => {
    noKeywords(t, 'chain', kwnames);
    const tuple = newTuple(t, args.map(incref));
    const source = getIter(t, tuple);
    decref(t, tuple);
    return build(t, type, new State(source, null));
  },
  next: (t, o) => {
    const s = state(o);
    for (;;) {
      const source = s.refs[0] ?? null;
      if (source === null) return null;
      step(t);
      if (s.refs[1] === null) {
        const iterable = iterNext(t, source);
        if (iterable === null) {
          put(t, s, 0, null);
          return null;
        }
        try {
          s.refs[1] = getIter(t, iterable);
        } catch (thrown) {
          put(t, s, 0, null);
          throw thrown;
        } finally {
          decref(t, iterable);
        }
      }
      const item = iterNext(t, ref(s, 1));
      if (item !== null) return item;
      put(t, s, 1, null);
    }
  },
  methods: () => [
    oneArg('from_iterable', (t, cls, iterable) => build(t, cls as PyType, new State(getIter(t, iterable), null)), {
      binding: 'class',
    }),
    oneArg('__class_getitem__', classGetItem, { binding: 'class' }),
  ],
});

const COMPRESS_ARGS = signature('compress', { params: ['data', 'selectors'] });

const COMPRESS = define({
  name: 'compress',
  basicsize: 32,
  make: (t, type, args, kwnames) => {
    const [data, selectors] = parseArguments(t, COMPRESS_ARGS, args, kwnames) as [PyObject, PyObject];
    const first = getIter(t, data);
    try {
      return build(t, type, new State(first, getIter(t, selectors)));
    } catch (thrown) {
      decref(t, first);
      throw thrown;
    }
  },
  next: (t, o) => {
    const s = state(o);
    for (;;) {
      step(t);
      const datum = iterNext(t, ref(s, 0));
      if (datum === null) return null;
      let selector: PyObject | null = null;
      try {
        selector = iterNext(t, ref(s, 1));
        if (selector === null) {
          decref(t, datum);
          return null;
        }
        if (isTrue(t, selector)) return datum;
        decref(t, datum);
      } catch (thrown) {
        decref(t, datum);
        throw thrown;
      } finally {
        xdecref(t, selector);
      }
    }
  },
});

// ---- by a predicate. refs: function, iterator

function predicate(name: string, basicsize: number, next: (t: Thread, s: State) => PyObject | null): TypeSpec {
  return define({
    name,
    basicsize,
    make: (t, type, args, kwnames) => {
      positionalOnly(t, name, args, kwnames, 2);
      const iterator = getIter(t, args[1] as PyObject);
      return build(t, type, new State(incref(args[0] as PyObject), iterator));
    },
    next: (t, o) => next(t, state(o)),
  });
}

function test(t: Thread, fn: PyObject, item: PyObject): boolean {
  try {
    const answer = t.call(fn, [item], null);
    try {
      return isTrue(t, answer);
    } finally {
      decref(t, answer);
    }
  } catch (thrown) {
    decref(t, item);
    throw thrown;
  }
}

const DROPWHILE = predicate('dropwhile', 40, (t, s) => {
  for (;;) {
    step(t);
    const item = iterNext(t, ref(s, 1));
    if (item === null || s.done) return item;
    if (!test(t, ref(s, 0), item)) {
      s.done = true;
      return item;
    }
    decref(t, item);
  }
});

const TAKEWHILE = predicate('takewhile', 40, (t, s) => {
  if (s.done) return null;
  const item = iterNext(t, ref(s, 1));
  if (item === null) return null;
  if (test(t, ref(s, 0), item)) return item;
  s.done = true;
  decref(t, item);
  return null;
});

const FILTERFALSE = predicate('filterfalse', 32, (t, s) => {
  const fn = ref(s, 0);
  for (;;) {
    step(t);
    const item = iterNext(t, ref(s, 1));
    if (item === null) return null;
    const keep = fn === t.none || fn === (t.types.bool as PyObject) ? !isTrue(t, item) : !test(t, fn, item);
    if (keep) return item;
    decref(t, item);
  }
});

const STARMAP = predicate('starmap', 32, (t, s) => {
  const args = iterNext(t, ref(s, 1));
  if (args === null) return null;
  try {
    if ((args.type.flags & TypeFlags.TupleSubclass) !== 0) return t.call(ref(s, 0), tupleItems(args), null);
    const items = collectItems(t, args);
    try {
      return t.call(ref(s, 0), items, null);
    } finally {
      decrefAll(t, items);
    }
  } finally {
    decref(t, args);
  }
});

// ---- islice. numbers: next, stop (-1: none), step, count

function sliceNumber(t: Thread, o: PyObject, message: string): number {
  if (o === t.none) return -1;
  let value = -2;
  try {
    value = asIndex(t, o);
  } catch (thrown) {
    const raise = asRaise(t, thrown);
    if (raise === null || !exceptionMatches(t, raise, TYPE_ERROR)) throw thrown;
    decref(t, raise.value);
  }
  if (value < 0 || value > 2 ** 63 - 1024) throw valueError(t, message);
  return value;
}

const ISLICE = define({
  name: 'islice',
  basicsize: 56,
  make: (t, type, args, kwnames) => {
    positionalOnly(t, 'islice', args, kwnames, 2, 4);
    const [iterable, a, b, c] = args as [PyObject, PyObject, PyObject | undefined, PyObject | undefined];
    let start = 0;
    let stop: number;
    if (b === undefined) {
      stop = sliceNumber(t, a, 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.');
    } else {
      const message = 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.';
      start = Math.max(0, sliceNumber(t, a, message));
      stop = sliceNumber(t, b, 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.');
    }
    let by = 1;
    if (c !== undefined && c !== t.none) {
      by = sliceNumber(t, c, 'Step for islice() must be a positive integer or None.');
      if (by < 1) throw valueError(t, 'Step for islice() must be a positive integer or None.');
    }
    const s = new State(getIter(t, iterable));
    s.numbers = [start, stop, by, 0];
    return build(t, type, s);
  },
  next: (t, o) => {
    const s = state(o);
    const iterator = s.refs[0] ?? null;
    if (iterator === null) return null;
    const [next, stop, by] = s.numbers as [number, number, number];
    const finish = (): null => {
      put(t, s, 0, null);
      return null;
    };
    if (stop !== -1 && (s.numbers[3] as number) >= stop) return finish();
    while ((s.numbers[3] as number) < next) {
      step(t);
      const skipped = iterNext(t, iterator);
      if (skipped === null) return finish();
      decref(t, skipped);
      s.numbers[3] = (s.numbers[3] as number) + 1;
    }
    if (stop !== -1 && (s.numbers[3] as number) >= stop) return finish();
    step(t);
    const item = iterNext(t, iterator);
    if (item === null) return finish();
    s.numbers[3] = (s.numbers[3] as number) + 1;
    const following = next + by;
    s.numbers[0] = stop !== -1 && following > stop ? stop : following;
    return item;
  },
});

// ---- accumulate. refs: iterator, function or null, total, initial

const ACCUMULATE_ARGS = signature('accumulate', { params: ['iterable', 'func', 'initial'], required: 1, positionalMax: 2 });

const ACCUMULATE = define({
  name: 'accumulate',
  basicsize: (p) => p.accumulateBytes,
  make: (t, type, args, kwnames) => {
    const [iterable, fn, initial] = parseArguments(t, ACCUMULATE_ARGS, args, kwnames);
    const iterator = getIter(t, iterable as PyObject);
    const given = (o: PyObject | null | undefined): PyObject | null => (o == null || o === t.none ? null : incref(o));
    return build(t, type, new State(iterator, given(fn), null, given(initial)));
  },
  next: (t, o) => {
    const s = state(o);
    step(t);
    const initial = s.refs[3] ?? null;
    if (initial !== null) {
      s.refs[3] = null;
      s.refs[2] = initial;
      return incref(initial);
    }
    const value = iterNext(t, ref(s, 0));
    if (value === null) return null;
    const total = s.refs[2] ?? null;
    if (total === null) {
      s.refs[2] = value;
      return incref(value);
    }
    const fn = s.refs[1] ?? null;
    let sum: PyObject;
    try {
      sum = fn === null ? add(t, total, value) : t.call(fn, [total, value], null);
    } finally {
      decref(t, value);
    }
    put(t, s, 2, sum);
    return incref(sum);
  },
});

// ---- several at once

/** refs: iterators (null once exhausted), then the fill value. items: none. */
const ZIP_LONGEST = define({
  name: 'zip_longest',
  basicsize: 56,
  make: (t, type, args, kwnames) => {
    const count = args.length - (kwnames?.length ?? 0);
    let fill: PyObject = t.none;
    (kwnames ?? []).forEach((name, i) => {
      if (name.value !== 'fillvalue') throw typeError(t, 'zip_longest() got an unexpected keyword argument');
      fill = args[count + i] as PyObject;
    });
    const iterators: PyObject[] = [];
    try {
      for (const arg of args.slice(0, count)) iterators.push(getIter(t, arg));
    } catch (thrown) {
      decrefAll(t, iterators);
      throw thrown;
    }
    const s = new State(...iterators, incref(fill));
    s.numbers = [iterators.length];
    return build(t, type, s);
  },
  next: (t, o) => {
    const s = state(o);
    step(t);
    const width = s.refs.length - 1;
    if (width === 0 || s.numbers[0] === 0) return null;
    const fill = ref(s, width);
    const items: PyObject[] = [];
    for (let i = 0; i < width; i++) {
      const iterator = s.refs[i] ?? null;
      let item: PyObject | null = null;
      if (iterator !== null) {
        try {
          item = iterNext(t, iterator);
        } catch (thrown) {
          decrefAll(t, items);
          s.numbers[0] = 0;
          throw thrown;
        }
        if (item === null) {
          s.numbers[0] = (s.numbers[0] as number) - 1;
          if (s.numbers[0] === 0) {
            decrefAll(t, items);
            return null;
          }
          put(t, s, i, null);
        }
      }
      items.push(item ?? incref(fill));
    }
    return newTuple(t, items);
  },
});

const PAIRWISE = define({
  name: 'pairwise',
  basicsize: (p) => p.pairwiseBytes,
  make: (t, type, args, kwnames) => {
    positionalOnly(t, 'pairwise', args, kwnames, 1);
    return build(t, type, new State(getIter(t, args[0] as PyObject), null));
  },
  next: (t, o) => {
    const s = state(o);
    step(t);
    const iterator = s.refs[0] ?? null;
    if (iterator === null) return null;
    if ((s.refs[1] ?? null) === null) {
      const first = iterNext(t, iterator);
      // The call may have come back here: what it left as the old item goes.
      put(t, s, 1, first);
      if (first === null) {
        put(t, s, 0, null);
        return null;
      }
      if ((s.refs[0] ?? null) === null) {
        put(t, s, 1, null);
        return null;
      }
    }
    const old = incref(ref(s, 1));
    let next: PyObject | null;
    try {
      next = iterNext(t, iterator);
    } catch (thrown) {
      decref(t, old);
      throw thrown;
    }
    if (next === null) {
      put(t, s, 0, null);
      put(t, s, 1, null);
      decref(t, old);
      return null;
    }
    put(t, s, 1, incref(next));
    return newTuple(t, [old, next]);
  },
});

const BATCHED_313 = signature('batched', { params: ['iterable', 'n', 'strict'], required: 2, positionalMax: 2 });
const BATCHED_312 = signature('batched', { params: ['iterable', 'n'], required: 2 });

const BATCHED = define({
  name: 'batched',
  basicsize: (p) => p.batchedBytes,
  make: (t, type, args, kwnames) => {
    const shape: Signature = t.profile.batchedStrict ? BATCHED_313 : BATCHED_312;
    const [iterable, n, strict] = parseArguments(t, shape, args, kwnames);
    const size = asIndex(t, n as PyObject);
    if (size < 1) throw valueError(t, 'n must be at least one');
    const s = new State(getIter(t, iterable as PyObject));
    s.numbers = [size, strict != null && isTrue(t, strict) ? 1 : 0];
    return build(t, type, s);
  },
  next: (t, o) => {
    const s = state(o);
    const iterator = s.refs[0] ?? null;
    if (iterator === null) return null;
    const size = s.numbers[0] as number;
    const items: PyObject[] = [];
    try {
      while (items.length < size) {
        step(t);
        const item = iterNext(t, iterator);
        if (item === null) break;
        items.push(item);
      }
    } catch (thrown) {
      decrefAll(t, items);
      throw thrown;
    }
    if (items.length === size) return newTuple(t, items);
    put(t, s, 0, null);
    if (items.length === 0) return null;
    if (s.numbers[1] === 1) {
      decrefAll(t, items);
      throw valueError(t, 'batched(): incomplete batch');
    }
    return newTuple(t, items);
  },
});

// ---- combinatorics. items: the pool (owned); numbers: indices; refs: nothing; done: ended

function nonNegative(t: Thread, o: PyObject): number {
  const r = asIndex(t, o);
  if (r < 0) throw valueError(t, 'r must be non-negative');
  return r;
}

function poolTuple(t: Thread, s: State, indices: readonly number[]): PyObject {
  t.charge(indices.length);
  return newTuple(
    t,
    indices.map((i) => incref(s.items[i] as PyObject)),
  );
}

function sizeMethod(extra: (s: State) => number): NativeSpec {
  return noArgs('__sizeof__', (t, o) => newInt(t, o.type.basicsize + extra(state(o))));
}

/** items: all pools one after the other; numbers: indices into each; offsets are kept in `spans`. */
class ProductState extends State {
  spans: { from: number; length: number }[] = [];
  started = false;
}

const PRODUCT_OPTIONS = signature('product', { params: ['repeat'], required: 0, positionalMax: 0 });

const PRODUCT = define({
  name: 'product',
  basicsize: 48,
  make: (t, type, args, kwnames) => {
    const count = args.length - (kwnames?.length ?? 0);
    let times = 1;
    const repeat = kwnames === null ? null : parseArguments(t, PRODUCT_OPTIONS, args.slice(count), kwnames)[0];
    if (repeat != null) times = asIndex(t, repeat);
    if (times < 0) throw valueError(t, 'repeat argument cannot be negative');
    if (count * times > 1e7) throw overflowError(t, 'repeat argument too large');
    const s = new ProductState();
    const pools: { from: number; length: number }[] = [];
    try {
      for (const arg of times === 0 ? [] : args.slice(0, count)) {
        const from = s.items.length;
        s.items.push(...collectItems(t, arg));
        pools.push({ from, length: s.items.length - from });
      }
    } catch (thrown) {
      decrefAll(t, s.items);
      throw thrown;
    }
    for (let i = 0; i < times; i++) s.spans.push(...pools);
    s.numbers = s.spans.map(() => 0);
    return build(t, type, s);
  },
  next: (t, o) => {
    const s = state(o) as ProductState;
    if (s.done) return null;
    if (!s.started) {
      s.started = true;
      if (s.spans.some((span) => span.length === 0)) {
        s.done = true;
        return null;
      }
    } else {
      let i = s.spans.length - 1;
      for (; i >= 0; i--) {
        s.numbers[i] = (s.numbers[i] as number) + 1;
        if ((s.numbers[i] as number) < (s.spans[i] as { length: number }).length) break;
        s.numbers[i] = 0;
      }
      if (i < 0) {
        s.done = true;
        return null;
      }
    }
    return poolTuple(
      t,
      s,
      s.numbers.map((index, i) => (s.spans[i] as { from: number }).from + index),
    );
  },
  methods: () => [sizeMethod((s) => 8 * s.numbers.length)],
});

interface Combinatoric {
  readonly name: string;
  readonly basicsize: number;
  /** The first indices, or null when there are none at all. */
  readonly first: (n: number, r: number) => number[] | null;
  /** Advances in place; false at the end. */
  readonly advance: (indices: number[], n: number, r: number, s: CombinatoricState) => boolean;
  readonly rOptional?: boolean;
  readonly extra: (n: number, r: number) => number;
}

class CombinatoricState extends State {
  r = 0;
  started = false;
  cycles: number[] = [];
}

function combinatoric(shape: Combinatoric): TypeSpec {
  const args1 = signature(shape.name, { params: ['iterable', 'r'], required: shape.rOptional === true ? 1 : 2 });
  return define({
    name: shape.name,
    basicsize: shape.basicsize,
    make: (t, type, args, kwnames) => {
      const [iterable, r] = parseArguments(t, args1, args, kwnames);
      const s = new CombinatoricState();
      s.items = collectItems(t, iterable as PyObject);
      try {
        if (r == null || (shape.rOptional === true && r === t.none)) s.r = s.items.length;
        else {
          if (shape.rOptional === true && (r.type.flags & TypeFlags.LongSubclass) === 0) throw typeError(t, 'Expected int as r');
          s.r = nonNegative(t, r);
        }
      } catch (thrown) {
        decrefAll(t, s.items);
        throw thrown;
      }
      return build(t, type, s);
    },
    next: (t, o) => {
      const s = state(o) as CombinatoricState;
      if (s.done) return null;
      const n = s.items.length;
      if (!s.started) {
        s.started = true;
        t.heap.reserve(8 * s.r);
        const first = shape.first(n, s.r);
        if (first === null) s.done = true;
        else s.numbers = first;
        s.cycles = Array.from({ length: Math.min(s.r, n) }, (_, i) => n - i);
      } else if (!shape.advance(s.numbers, n, s.r, s)) s.done = true;
      return s.done ? null : poolTuple(t, s, s.numbers.slice(0, s.r));
    },
    methods: () => [sizeMethod((s) => shape.extra(s.items.length, (s as CombinatoricState).r))],
  });
}

const COMBINATIONS = combinatoric({
  name: 'combinations',
  basicsize: 56,
  first: (n, r) => (r > n ? null : Array.from({ length: r }, (_, i) => i)),
  advance: (indices, n, r) => {
    let i = r - 1;
    while (i >= 0 && indices[i] === i + n - r) i--;
    if (i < 0) return false;
    indices[i] = (indices[i] as number) + 1;
    for (let j = i + 1; j < r; j++) indices[j] = (indices[j - 1] as number) + 1;
    return true;
  },
  extra: (_n, r) => 8 * r,
});

const COMBINATIONS_WITH_REPLACEMENT = combinatoric({
  name: 'combinations_with_replacement',
  basicsize: 56,
  first: (n, r) => (n === 0 && r > 0 ? null : new Array<number>(r).fill(0)),
  advance: (indices, n, r) => {
    let i = r - 1;
    while (i >= 0 && indices[i] === n - 1) i--;
    if (i < 0) return false;
    const value = (indices[i] as number) + 1;
    for (let j = i; j < r; j++) indices[j] = value;
    return true;
  },
  extra: (_n, r) => 8 * r,
});

const PERMUTATIONS = combinatoric({
  name: 'permutations',
  basicsize: 64,
  rOptional: true,
  first: (n, r) => (r > n ? null : Array.from({ length: n }, (_, i) => i)),
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
        return true;
      }
    }
    return false;
  },
  extra: (n, r) => 8 * n + 8 * r,
});

// ---- groupby. refs: iterator, key function or null, target key, current key, current value, current grouper (borrowed, kept apart)

class GroupState extends State {
  /** Borrowed: the grouper that may still take items. */
  grouper: PyObject | null = null;
}

const GROUPBY_ARGS = signature('groupby', { params: ['iterable', 'key'], required: 1 });

function groupStep(t: Thread, s: GroupState): boolean {
  step(t);
  const value = iterNext(t, ref(s, 0));
  if (value === null) return false;
  const fn = s.refs[1] ?? null;
  let key: PyObject;
  try {
    key = fn === null ? incref(value) : t.call(fn, [value], null);
  } catch (thrown) {
    decref(t, value);
    throw thrown;
  }
  put(t, s, 4, value);
  put(t, s, 3, key);
  return true;
}

const GROUPBY = define({
  name: 'groupby',
  basicsize: (p) => p.groupbyBytes,
  make: (t, type, args, kwnames) => {
    const [iterable, key] = parseArguments(t, GROUPBY_ARGS, args, kwnames);
    const iterator = getIter(t, iterable as PyObject);
    return build(t, type, new GroupState(iterator, key == null || key === t.none ? null : incref(key), null, null, null));
  },
  next: (t, o) => {
    const s = state(o) as GroupState;
    s.grouper = null;
    // Skips what is left of the group before.
    for (;;) {
      const current = s.refs[3] ?? null;
      if (current !== null) {
        const target = s.refs[2] ?? null;
        if (target === null || !compareBool(t, target, current, 2)) break;
      }
      if (!groupStep(t, s)) return null;
    }
    put(t, s, 2, incref(ref(s, 3)));
    const grouper = build(t, t.typeOf(GROUPER), new State(incref(o), incref(ref(s, 2))));
    s.grouper = grouper;
    return newTuple(t, [incref(ref(s, 3)), grouper]);
  },
});

/** refs: the groupby, the key. */
const GROUPER = define({
  name: '_grouper',
  basicsize: 32,
  isBase: false,
  make: (t) => {
    throw typeError(t, "cannot create 'itertools._grouper' instances");
  },
  next: (t, o) => {
    const s = state(o);
    const parent = state(ref(s, 0)) as GroupState;
    if (parent.grouper !== o) return null;
    if ((parent.refs[4] ?? null) === null && !groupStep(t, parent)) return null;
    if (!compareBool(t, ref(s, 1), ref(parent, 3), 2)) return null;
    const value = ref(parent, 4);
    parent.refs[4] = null;
    put(t, parent, 3, null);
    return value;
  },
});

// ---- tee: links of 57 items that all branches share. refs of a tee: the link; of a link: iterator, next link

class LinkState extends State {}
const LINK_ITEMS = 57;

const TEE_DATA = define({
  name: '_tee_dataobject',
  basicsize: 496,
  isBase: false,
  make: (t, type, args) => build(t, type, new LinkState(getIter(t, args[0] as PyObject), null)),
  next: () => null,
});

const TEE: TypeSpec = define({
  name: '_tee',
  basicsize: (p) => p.teeBytes,
  isBase: false,
  make: (t, _type, args, kwnames) => {
    positionalOnly(t, '_tee', args, kwnames, 1);
    return newTee(t, args[0] as PyObject);
  },
  next: (t, o) => {
    const s = state(o);
    step(t);
    let at = s.numbers[0] as number;
    let link = state(ref(s, 0));
    if (at >= LINK_ITEMS) {
      link.refs[1] ??= build(t, t.typeOf(TEE_DATA), new LinkState(incref(ref(link, 0)), null));
      put(t, s, 0, incref(ref(link, 1)));
      at = 0;
      link = state(ref(s, 0));
    }
    if (at >= link.items.length) {
      if (link.done) throw runtimeError(t, 'tee(): reentrant call');
      link.done = true;
      try {
        const item = iterNext(t, ref(link, 0));
        if (item === null) {
          s.numbers[0] = at;
          return null;
        }
        link.items.push(item);
      } finally {
        link.done = false;
      }
    }
    s.numbers[0] = at + 1;
    return incref(link.items[at] as PyObject);
  },
  methods: () => [noArgs('__copy__', (t, o) => copyTee(t, o))],
});

function copyTee(t: Thread, o: PyObject): PyObject {
  const s = new State(incref(ref(state(o), 0)));
  s.numbers = [state(o).numbers[0] as number];
  return build(t, t.typeOf(TEE), s);
}

function newTee(t: Thread, iterable: PyObject): PyObject {
  const iterator = getIter(t, iterable);
  if (iterator.type === t.typeOf(TEE)) {
    const copy = copyTee(t, iterator);
    decref(t, iterator);
    return copy;
  }
  const link = build(t, t.typeOf(TEE_DATA), new LinkState(iterator, null));
  const s = new State(link);
  s.numbers = [0];
  return build(t, t.typeOf(TEE), s);
}

function tee(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const n = args[1] === undefined ? 2 : asIndex(t, args[1]);
  if (n < 0) throw valueError(t, 'n must be >= 0');
  if (n === 0) return incref(t.emptyTuple);
  const first = newTee(t, args[0] as PyObject);
  const items = [first];
  for (let i = 1; i < n; i++) items.push(copyTee(t, first));
  return newTuple(t, items);
}

export const ITERTOOLS: NativeModule = {
  name: 'itertools',
  functions: [positional('tee', [1, 2], tee)],
  types: () => ({
    accumulate: ACCUMULATE,
    chain: CHAIN,
    combinations: COMBINATIONS,
    combinations_with_replacement: COMBINATIONS_WITH_REPLACEMENT,
    compress: COMPRESS,
    count: COUNT,
    cycle: CYCLE,
    dropwhile: DROPWHILE,
    filterfalse: FILTERFALSE,
    groupby: GROUPBY,
    islice: ISLICE,
    pairwise: PAIRWISE,
    permutations: PERMUTATIONS,
    product: PRODUCT,
    repeat: REPEAT,
    starmap: STARMAP,
    takewhile: TAKEWHILE,
    zip_longest: ZIP_LONGEST,
    _grouper: GROUPER,
    _tee: TEE,
    _tee_dataobject: TEE_DATA,
  }),
  init: (t, module) => {
    if (t.profile.batched) addType(t, module, 'batched', BATCHED);
  },
};

function addType(t: Thread, module: PyContainer, name: string, spec: TypeSpec): void {
  dictSetStr(t, moduleDict(module), t.name(name), t.typeOf(spec));
}
