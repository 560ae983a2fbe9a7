// `enumerate`: pairs of a running number and the next item. Hands out one tuple again and again while nobody else holds it.
// Follows enumobject of Objects/enumobject.c, CPython 3.10-3.13.

import { decref, xdecref } from '../heap/heap.ts';
import { GcBits, incref, type PyContainer, type PyObject, type PyType, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { add, type Integer } from '../numbers/int.ts';
import { parseArguments, signature } from './arguments.ts';
import { typeError } from './errors.ts';
import { newGenericAlias } from './generic-alias.ts';
import { newInt } from './int.ts';
import { releasing, selfIter } from './iterator-support.ts';
import { newInstance, releaseObject } from './object.ts';
import { getIter, iterNext } from './protocols/iterate.ts';
import { index as toIndex } from './protocols/number.ts';
import { newPair, newTuple, newTupleOf } from './tuple.ts';

const SSIZE_MAX = (1n << 63n) - 1n;
const SIGNATURE = signature('enumerate', { params: ['iterable', 'start'], required: 1 });

class Enumeration {
  /** The next number while it fits a Py_ssize_t. */
  index: Integer = 0;
  /** The next number beyond that. Owned. */
  longIndex: PyObject | null = null;
  iterator: PyObject | null = null;
  result: PyContainer | null = null;
}

function enumerateNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const byHand = type.spec === ENUMERATE && t.profile.enumerateParsesByHand;
  const [iterable, start] = byHand ? argumentsByHand(t, args, kwnames) : parseArguments(t, SIGNATURE, args, kwnames);
  const state = new Enumeration();
  const o = newInstance(t, type);
  o.value = state;
  return releasing(t, o, () => {
    if (start !== undefined && start !== null) setStart(t, state, start);
    state.iterator = getIter(t, iterable as PyObject);
    state.result = newPair(t, incref(t.none), incref(t.none));
    return o;
  });
}

function setStart(t: Thread, state: Enumeration, start: PyObject): void {
  const first = toIndex(t, start);
  const value = first.value as Integer;
  if (typeof value === 'number' || BigInt.asIntN(64, value) === value) {
    state.index = value;
    decref(t, first);
  } else {
    state.index = SSIZE_MAX;
    state.longIndex = first;
  }
}

/** What the vectorcall of 3.11 and later accepts. */
function argumentsByHand(t: Thread, args: readonly PyObject[], kwnames: KeywordNames): (PyObject | undefined)[] {
  const names = (kwnames ?? []).map((name) => name.value);
  const positional = args.length - names.length;
  const check = (i: number, name: string): void => {
    if (names[i] !== name) throw typeError(t, `'${names[i]}' is an invalid keyword argument for enumerate()`);
  };
  if (args.length === 2) {
    if (names.length === 1) check(0, 'start');
    if (names.length < 2) return [args[0], args[1]];
    if (names[0] === 'start') {
      check(1, 'iterable');
      return [args[1], args[0]];
    }
    check(0, 'iterable');
    check(1, 'start');
    return [args[0], args[1]];
  }
  if (args.length === 1) {
    if (names.length === 1) check(0, 'iterable');
    return [args[0]];
  }
  if (positional === 0) throw typeError(t, "enumerate() missing required argument 'iterable'");
  throw typeError(t, `enumerate() takes at most 2 arguments (${args.length} given)`);
}

function next(t: Thread, o: PyObject): PyObject | null {
  const state = o.value as Enumeration;
  const item = iterNext(t, state.iterator as PyObject);
  return item === null ? null : pairWith(t, state, nextNumber(t, state), item);
}

function nextNumber(t: Thread, state: Enumeration): PyObject {
  const { index } = state;
  if (index !== SSIZE_MAX) {
    const number = newInt(t, index);
    state.index = add(index, 1);
    return number;
  }
  const number = state.longIndex ?? newInt(t, SSIZE_MAX);
  state.longIndex = newInt(t, add(number.value as Integer, 1));
  return number;
}

/** Steals both. */
function pairWith(t: Thread, state: Enumeration, number: PyObject, item: PyObject): PyObject {
  const { result } = state;
  if (result === null || result.refcount !== 1) return newPair(t, number, item);
  result.refcount++;
  const items = result.value as PyObject[];
  const oldNumber = items[0] as PyObject;
  const oldItem = items[1] as PyObject;
  items[0] = number;
  items[1] = item;
  decref(t, oldNumber);
  decref(t, oldItem);
  // A collection may have untracked it for its earlier contents.
  if ((result.gcBits & GcBits.Tracked) === 0) t.heap.track(result);
  return result;
}

function dealloc(t: Thread, o: PyObject): void {
  const { iterator, result, longIndex } = o.value as Enumeration;
  t.heap.untrack(o as PyContainer);
  xdecref(t, iterator);
  xdecref(t, result);
  xdecref(t, longIndex);
  releaseObject(t, o);
}

function traverse(o: PyObject, visit: Visit): void {
  const { iterator, result, longIndex } = o.value as Enumeration;
  if (iterator !== null) visit(iterator);
  if (result !== null) visit(result);
  if (longIndex !== null) visit(longIndex);
}

function reduce(t: Thread, o: PyObject): PyObject {
  const { iterator, index, longIndex } = o.value as Enumeration;
  const number = longIndex === null ? newInt(t, index) : incref(longIndex);
  const args = newTupleOf(t, [iterator as PyObject, number]);
  decref(t, number);
  return newTuple(t, [incref(o.type), args]);
}

export const ENUMERATE: TypeSpec = new TypeSpec({
  name: 'enumerate',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  basicsize: (profile) => (profile.enumerateParsesByHand ? 56 : 48),
  slots: { tpDealloc: dealloc, tpTraverse: traverse, tpIter: selfIter, tpIternext: next, tpNew: enumerateNew },
  methods: [noArgs('__reduce__', reduce), oneArg('__class_getitem__', newGenericAlias, { binding: 'class' })],
  doc: 'Pairs of a count and each item of an iterable.',
});
