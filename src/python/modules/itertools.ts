// itertools, all but the combinatoric iterators. Follows Modules/itertoolsmodule.c, CPython 3.10-3.13. The result tuple of zip_longest
// is reused while nobody else has it, as in C.

import { decref, decrefAll, xdecref } from '../heap/heap.ts';
import { GcBits, incref, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, oneArg, positional, type TypeSpec } from '../heap/type-spec.ts';
import { kindOf, parseArguments, type Signature, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { dictSetStr } from '../objects/dict.ts';
import { asRaise, runtimeError, typeError, valueError } from '../objects/errors.ts';
import { OVERFLOW_ERROR } from '../objects/exceptions.ts';
import { isInt, newInt } from '../objects/int.ts';
import { builtinNamed } from '../objects/iterator-support.ts';
import { listAppend, listItems, newList } from '../objects/list-storage.ts';
import { moduleDict } from '../objects/module.ts';
import { callSpecial, getAttrText, getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { compareBool } from '../objects/protocols/compare.ts';
import { collectItems, getIter, iterNext } from '../objects/protocols/iterate.ts';
import { add, asIndex, isTrue } from '../objects/protocols/number.ts';
import { reprText } from '../objects/protocols/object.ts';
import { newStrFromText } from '../objects/str.ts';
import { discardTuple, newPair, newTuple, newUnfilledTuple, type PyTuple, tupleItems } from '../objects/tuple.ts';
import { classGetItem } from '../objects/type.ts';
import { COMBINATIONS, COMBINATIONS_WITH_REPLACEMENT, PERMUTATIONS, PRODUCT } from './itertools-combinatoric.ts';
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
  step,
} from './itertools-iterator.ts';
import type { NativeModule } from './native-module.ts';

function present(refs: readonly (PyObject | null | undefined)[]): PyObject[] {
  return refs.filter((held) => held !== null && held !== undefined);
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
    const s = new State(null, by == null ? newInt(t, 1) : incref(by));
    if (start == null) s.numbers = [0];
    else s.refs[0] = incref(start);
    if (isMachineCount(s)) {
      s.numbers = [Number(start?.value ?? 0)];
      put(t, s, 0, null);
    } else s.refs[0] ??= newInt(t, 0);
    return build(t, type, s);
  },
  next: (t, o) => {
    const s = state(o);
    step(t);
    if ((s.refs[0] ?? null) === null) {
      const number = s.numbers[0] as number;
      s.numbers[0] = number + 1;
      if (number < Number.MAX_SAFE_INTEGER - 1) return newInt(t, number);
      s.refs[0] = newInt(t, number);
    }
    const current = ref(s, 0);
    s.refs[0] = add(t, current, ref(s, 1));
    return current;
  },
  repr: (t, o) => {
    const s = state(o);
    const by = ref(s, 1);
    const isOne = isInt(by) && Number(by.value) === 1;
    const current = currentCount(t, s);
    const text = reprText(t, current);
    decref(t, current);
    return newStrFromText(t, isOne ? `count(${text})` : `count(${text}, ${reprText(t, by)})`);
  },
  methods: () => [
    reduceMethod((t, s, o) => {
      const [start, by] = [currentCount(t, s), ref(s, 1)];
      // Counting by one, in the numbers of the machine.
      const isFast =
        isInt(by) && Number(by.value) === 1 && isInt(start) && start.value < 2 ** 63 - 1 && start.value >= -(2 ** 63);
      return reduction(t, o, isFast ? [start] : [start, incref(by)]);
    }),
  ],
});

/** Counting by one without number objects, as long as the machine's numbers hold. refs: null, the step. */
function isMachineCount(s: State): boolean {
  const [start, by] = [s.refs[0] ?? null, ref(s, 1)];
  if (!isInt(by) || Number(by.value) !== 1) return false;
  return start === null || (isInt(start) && Number.isSafeInteger(Number(start.value)));
}

/** A new reference. */
function currentCount(t: Thread, s: State): PyObject {
  const current = s.refs[0] ?? null;
  return current === null ? newInt(t, s.numbers[0] as number) : incref(current);
}

const CYCLE = define({
  name: 'cycle',
  basicsize: 48,
  positional: [1, 1],
  make: (t, type, args) => {
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
        // `done`: everything has been saved in a pass before.
        if (s.done) return item;
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
  methods: () => [
    reduceMethod((t, s, o) => {
      const iterator = s.refs[0] ?? null;
      const isSaved = iterator === null || s.done;
      const rest = iterator === null ? listIteratorFrom(t, ref(s, 1), s.numbers[0] as number) : incref(iterator);
      return reduction(t, o, [rest], newPair(t, incref(ref(s, 1)), newBool(t, isSaved)));
    }),
    setStateMethod((t, s, value) => {
      const [saved, isSaved] = stateParts(t, value, 2) as [PyObject, PyObject];
      requirePart(t, saved, 1, t.types.list);
      s.done = asIndex(t, isSaved) !== 0;
      put(t, s, 1, incref(saved));
      s.numbers = [0];
    }),
  ],
});

/** iter(list), `index` items on. */
function listIteratorFrom(t: Thread, list: PyObject, index: number): PyObject {
  const iterator = getIter(t, list);
  if (index === 0) return iterator;
  const at = newInt(t, index);
  try {
    decref(t, callSpecial(t, iterator, '__setstate__', [at]) as PyObject);
  } finally {
    decref(t, at);
  }
  return iterator;
}

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
    reduceMethod((t, s, o) => {
      const left = s.numbers[0] as number;
      return reduction(t, o, left < 0 ? [incref(ref(s, 0))] : [incref(ref(s, 0)), newInt(t, left)]);
    }),
  ],
});

// ---- one after the other

/** refs: the iterator of iterables, the active iterator. */
const CHAIN: TypeSpec = define({
  name: 'chain',
  basicsize: 32,
  positional: [0, Number.POSITIVE_INFINITY],
  make: (t, type, args) => {
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
    reduceMethod((t, s, o) => {
      const parts = s.refs[0] == null ? [] : s.refs.filter((held) => held !== null).map((held) => incref(held as PyObject));
      return reduction(t, o, [], parts.length === 0 ? null : newTuple(t, parts));
    }),
    setStateMethod((t, s, value) => {
      const [source, active] = stateParts(t, value, 1, 2);
      for (const part of [source, active])
        if (part !== undefined && part.type.ops.tpIternext === null) throw typeError(t, 'Arguments must be iterators.');
      put(t, s, 0, incref(source as PyObject));
      put(t, s, 1, active === undefined ? null : incref(active));
    }),
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
  methods: () => [reduceMethod((t, s, o) => reduction(t, o, [incref(ref(s, 0)), incref(ref(s, 1))]))],
});

// ---- by a predicate. refs: function, iterator

function predicate(name: string, basicsize: number, next: (t: Thread, s: State) => PyObject | null, hasState = false): TypeSpec {
  return define({
    name,
    basicsize,
    positional: [2, 2],
    make: (t, type, args) => {
      const iterator = getIter(t, args[1] as PyObject);
      return build(t, type, new State(incref(args[0] as PyObject), iterator));
    },
    visited: ([fn, iterator]) => present([iterator, fn]),
    next: (t, o) => next(t, state(o)),
    methods: () => [
      reduceMethod((t, s, o) =>
        reduction(t, o, [incref(ref(s, 0)), incref(ref(s, 1))], hasState ? newInt(t, s.done ? 1 : 0) : null),
      ),
      ...(hasState
        ? [
            setStateMethod((t, s, value) => {
              s.done = isTrue(t, value);
            }),
          ]
        : []),
    ],
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

const DROPWHILE = predicate(
  'dropwhile',
  40,
  (t, s) => {
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
  },
  true,
);

const TAKEWHILE = predicate(
  'takewhile',
  40,
  (t, s) => {
    if (s.done) return null;
    const item = iterNext(t, ref(s, 1));
    if (item === null) return null;
    if (test(t, ref(s, 0), item)) return item;
    s.done = true;
    decref(t, item);
    return null;
  },
  true,
);

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
  let value = -1;
  try {
    value = asIndex(t, o, OVERFLOW_ERROR);
  } catch (thrown) {
    // Whatever the conversion raised gives way to the message.
    const raise = asRaise(t, thrown);
    if (raise === null) throw thrown;
    decref(t, raise.value);
  }
  if (value < 0) throw valueError(t, message);
  return value;
}

const ISLICE = define({
  name: 'islice',
  basicsize: 56,
  positional: [2, 4],
  make: (t, type, args) => {
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
  methods: () => [
    reduceMethod((t, s, o) => {
      const iterator = s.refs[0] ?? null;
      const [next, stop, by, count] = s.numbers as [number, number, number, number];
      if (iterator === null) {
        const nothing = newList(t, []);
        const empty = getIter(t, nothing);
        decref(t, nothing);
        return reduction(t, o, [empty, newInt(t, 0)], newInt(t, 0));
      }
      const bounds = [newInt(t, next), stop === -1 ? incref(t.none) : newInt(t, stop), newInt(t, by)];
      return reduction(t, o, [incref(iterator), ...bounds], newInt(t, count));
    }),
    setStateMethod((t, s, value) => {
      s.numbers[3] = clampedIndex(t, value, 0, Number.MAX_SAFE_INTEGER);
    }),
  ],
});

// ---- accumulate. refs: iterator, function or null, total, initial

const ACCUMULATE_ARGS = signature('accumulate', { params: ['iterable', 'func', 'initial'], required: 1, positionalMax: 2 });

/** chain((first,), rest) */
function chained(t: Thread, first: PyObject, rest: PyObject): PyObject {
  const alone = newTuple(t, [incref(first)]);
  try {
    return t.call(t.typeOf(CHAIN), [alone, rest], null);
  } finally {
    decref(t, alone);
  }
}

const ACCUMULATE: TypeSpec = define({
  name: 'accumulate',
  basicsize: (p) => p.accumulateBytes,
  make: (t, type, args, kwnames) => {
    const [iterable, fn, initial] = parseArguments(t, ACCUMULATE_ARGS, args, kwnames);
    const iterator = getIter(t, iterable as PyObject);
    const given = (o: PyObject | null | undefined): PyObject | null => (o == null || o === t.none ? null : incref(o));
    return build(t, type, new State(iterator, given(fn), null, incref(initial ?? t.none)));
  },
  visited: ([iterator, fn, total, initial]) => present([fn, iterator, total, initial]),
  next: (t, o) => {
    const s = state(o);
    step(t);
    const initial = ref(s, 3);
    if (initial !== t.none) {
      s.refs[3] = incref(t.none);
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
  methods: () => [
    reduceMethod((t, s, o) => {
      const [iterator, fn, total, initial] = s.refs as [PyObject, PyObject | null, PyObject | null, PyObject];
      const withFn = (source: PyObject): PyObject[] => [source, incref(fn ?? t.none)];
      if (initial !== t.none) return reduction(t, o, withFn(chained(t, initial, iterator)), incref(t.none));
      if (total !== t.none) return reduction(t, o, withFn(incref(iterator)), incref(total ?? t.none));
      // None as the total would read as no total at all: it goes in front of the rest, and is skipped.
      const args = withFn(chained(t, t.none, iterator));
      const rest = t.call(t.typeOf(ACCUMULATE), args, null);
      decrefAll(t, args);
      const islice = t.typeOf(ISLICE);
      return newTuple(t, [incref(islice), newTuple(t, [rest, newInt(t, 1), incref(t.none)])]);
    }),
    setStateMethod((t, s, value) => put(t, s, 2, incref(value))),
  ],
});

// ---- several at once

/** zip_longest: the value in place of what is missing. */
const FILL = 2;

/** refs: a tuple of iterators (None in place of one that is exhausted), the result, the fill value. numbers: how many are left. */
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
    const width = iterators.length;
    const held = newTuple(t, iterators);
    const nothing = new Array<PyObject>(width).fill(t.none);
    const s = new State(held, newTuple(t, nothing.map(incref)), incref(fill));
    s.numbers = [width];
    return build(t, type, s);
  },
  next: (t, o) => {
    const s = state(o);
    step(t);
    const iterators = (ref(s, POOL) as PyTuple).value;
    if (iterators.length === 0 || s.numbers[0] === 0) return null;
    const result = ref(s, RESULT) as PyTuple;
    if (result.refcount !== 1) {
      const items: PyObject[] = [];
      const made = newUnfilledTuple(t, iterators.length);
      const isWhole = longestItems(
        t,
        s,
        () => discardTuple(t, made, iterators.length),
        (_i, item) => items.push(item),
      );
      if (!isWhole) {
        decrefAll(t, items);
        return null;
      }
      made.value.push(...items);
      return made;
    }
    result.refcount++;
    const isWhole = longestItems(
      t,
      s,
      () => decref(t, result),
      (i, item) => {
        const old = result.value[i] as PyObject;
        result.value[i] = item;
        decref(t, old);
      },
    );
    if (!isWhole) return null;
    if ((result.gcBits & GcBits.Tracked) === 0) t.heap.track(result);
    return result;
  },
  methods: () => [
    reduceMethod((t, s, o) => {
      const iterators = tupleItems(ref(s, POOL)).map((iterator) => incref(iterator === t.none ? t.emptyTuple : iterator));
      return reduction(t, o, iterators, incref(ref(s, FILL)));
    }),
    setStateMethod((t, s, value) => put(t, s, FILL, incref(value))),
  ],
});

/** Takes one item of each; false once all are exhausted. `drop` lets go of the result when there will be none. */
function longestItems(t: Thread, s: State, drop: () => void, keep: (index: number, item: PyObject) => void): boolean {
  const iterators = (ref(s, POOL) as PyTuple).value;
  for (let i = 0; i < iterators.length; i++) {
    const iterator = iterators[i] as PyObject;
    let item: PyObject | null = null;
    try {
      item = iterator === t.none ? incref(ref(s, FILL)) : iterNext(t, iterator);
    } catch (thrown) {
      s.numbers[0] = 0;
      drop();
      throw thrown;
    }
    if (item === null) {
      s.numbers[0] = (s.numbers[0] as number) - 1;
      if (s.numbers[0] === 0) {
        drop();
        return false;
      }
      item = incref(ref(s, FILL));
      iterators[i] = incref(t.none);
      decref(t, iterator);
    }
    keep(i, item);
  }
  return true;
}

const PAIRWISE = define({
  name: 'pairwise',
  basicsize: (p) => p.pairwiseBytes,
  positional: [1, 1],
  make: (t, type, args) => {
    const iterator = getIter(t, args[0] as PyObject);
    const result = t.profile.pairwiseReusesResult ? newPair(t, incref(t.none), incref(t.none)) : null;
    return build(t, type, new State(iterator, null, result));
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
    const result = (s.refs[2] ?? null) as PyTuple | null;
    if (result !== null && result.refcount === 1) {
      result.refcount++;
      const [lastOld, lastNext] = result.value as [PyObject, PyObject];
      result.value[0] = old;
      result.value[1] = incref(next);
      decref(t, lastOld);
      decref(t, lastNext);
      if ((result.gcBits & GcBits.Tracked) === 0) t.heap.track(result);
      put(t, s, 1, next);
      return result;
    }
    const pair = newPair(t, old, incref(next));
    put(t, s, 1, next);
    return pair;
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
  const fn = ref(s, 1);
  let key: PyObject;
  try {
    key = fn === t.none ? incref(value) : t.call(fn, [value], null);
  } catch (thrown) {
    decref(t, value);
    throw thrown;
  }
  put(t, s, 4, value);
  put(t, s, 3, key);
  return true;
}

const GROUPBY: TypeSpec = define({
  name: 'groupby',
  basicsize: (p) => p.groupbyBytes,
  make: (t, type, args, kwnames) => {
    const [iterable, key] = parseArguments(t, GROUPBY_ARGS, args, kwnames);
    const iterator = getIter(t, iterable as PyObject);
    return build(t, type, new GroupState(iterator, incref(key ?? t.none), null, null, null));
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
  methods: () => [
    reduceMethod((t, s, o) => {
      const [iterator, fn, target, key, value] = s.refs as [PyObject, PyObject, ...(PyObject | null)[]];
      const args = [incref(iterator), incref(fn)];
      if (target == null || key == null || value == null) return reduction(t, o, args);
      return reduction(t, o, args, newTuple(t, [incref(key), incref(value), incref(target)]));
    }),
    setStateMethod((t, s, state) => {
      const [key, value, target] = stateParts(t, state, 3) as [PyObject, PyObject, PyObject];
      put(t, s, 3, incref(key));
      put(t, s, 4, incref(value));
      put(t, s, 2, incref(target));
    }),
  ],
});

/** refs: the groupby, the key. */
const GROUPER: TypeSpec = define({
  name: '_grouper',
  basicsize: 32,
  isBase: false,
  positional: [2, 2],
  make: (t, type, args) => {
    const [parent, key] = args as [PyObject, PyObject];
    requirePart(t, parent, 1, t.typeOf(GROUPBY));
    const grouper = build(t, type, new State(incref(parent), incref(key)));
    (state(parent) as GroupState).grouper = grouper;
    return grouper;
  },
  methods: () => [
    reduceMethod((t, s, o) => {
      const parent = ref(s, 0);
      if ((state(parent) as GroupState).grouper === o) return reduction(t, o, [incref(parent), incref(ref(s, 1))]);
      return newPair(t, builtinNamed(t, 'iter'), newTuple(t, [incref(t.emptyTuple)]));
    }),
  ],
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

const TEE_DATA: TypeSpec = define({
  name: '_tee_dataobject',
  basicsize: 496,
  isBase: false,
  positional: [3, 3],
  calledAs: 'teedataobject',
  make: (t, type, args) => {
    const [iterator, values, next] = args as [PyObject, PyObject, PyObject];
    if ((values.type.flags & TypeFlags.ListSubclass) === 0)
      throw typeError(t, `teedataobject() argument 2 must be list, not ${kindOf(t, values)}`);
    const count = listItems(values).length;
    const isLink = next.type === t.typeOf(TEE_DATA);
    if (count > LINK_ITEMS || (next !== t.none && !(count === LINK_ITEMS && isLink))) throw valueError(t, 'Invalid arguments');
    const s = new LinkState(incref(iterator), next === t.none ? null : incref(next));
    s.items = listItems(values).map(incref);
    return build(t, type, s);
  },
  methods: () => [
    reduceMethod((t, s, o) => reduction(t, o, [incref(ref(s, 0)), newList(t, s.items.map(incref)), incref(s.refs[1] ?? t.none)])),
  ],
});

const TEE: TypeSpec = define({
  name: '_tee',
  isWeaklyReferable: true,
  basicsize: (p) => p.teeBytes,
  isBase: false,
  positional: [1, 1],
  make: (t, _type, args) => {
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
  methods: () => [
    noArgs('__copy__', (t, o) => copyTee(t, o)),
    reduceMethod((t, s, o) =>
      reduction(t, o, [incref(t.emptyTuple)], newPair(t, incref(ref(s, 0)), newInt(t, s.numbers[0] as number))),
    ),
    setStateMethod((t, s, value) => {
      const [link, index] = stateParts(t, value, 2) as [PyObject, PyObject];
      requirePart(t, link, 1, t.typeOf(TEE_DATA));
      const at = asIndex(t, index);
      if (at < 0 || at > LINK_ITEMS) throw valueError(t, 'Index out of range');
      put(t, s, 0, incref(link));
      s.numbers = [at];
    }),
  ],
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
  const iterator = getIter(t, args[0] as PyObject);
  let copy = getAttrTextOrNull(t, iterator, '__copy__');
  const items = [iterator];
  try {
    if (copy === null) {
      // What cannot be copied is read through links; what can is the first of the results itself.
      items[0] = newTee(t, iterator);
      decref(t, iterator);
      copy = getAttrText(t, items[0], '__copy__');
    }
    while (items.length < n) items.push(t.call(copy, [], null));
  } catch (thrown) {
    decrefAll(t, items);
    throw thrown;
  } finally {
    xdecref(t, copy);
  }
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
