// `reversed`: what `__reversed__` returns, or an iterator over a sequence's positions from the last.
// Follows reversedobject of Objects/enumobject.c, CPython 3.10-3.13.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { add, type Integer, subtract } from '../numbers/int.ts';
import { positionalRange, rejectKeywordsOfBase } from './container-arguments.ts';
import { typeError } from './errors.ts';
import { newInt } from './int.ts';
import { reduceTo, reduceWithIndex, selfIter } from './iterator-support.ts';
import { newInstance, releaseObject } from './object.ts';
import { lookupSpecial } from './protocols/attribute.ts';
import { isSequence } from './protocols/iterate.ts';
import { exactLength } from './protocols/object.ts';
import { statePosition } from './sequence-index.ts';
import { itemOrEnd } from './sequence-iterator.ts';

const REVERSED_BYTES = 32;

class Reversal {
  /** Null once exhausted. Owned. */
  constructor(
    public sequence: PyObject | null,
    public index: Integer,
  ) {}
}

function reversedNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  rejectKeywordsOfBase(t, 'reversed', t.typeOf(REVERSED), type, kwnames);
  positionalRange(t, 'reversed', args.length - (kwnames?.length ?? 0), 1, 1);
  const sequence = args[0] as PyObject;
  const method = lookupSpecial(t, sequence, '__reversed__');
  if (method !== null) return callReversed(t, sequence, method);
  if (!isSequence(sequence)) throw notReversible(t, sequence);
  const n = exactLength(t, sequence);
  const o = newInstance(t, type);
  o.value = new Reversal(incref(sequence), subtract(n, 1));
  return o;
}

/** Steals the method. */
function callReversed(t: Thread, sequence: PyObject, method: PyObject): PyObject {
  try {
    if (method === t.none) throw notReversible(t, sequence);
    return t.call(method, [], null);
  } finally {
    decref(t, method);
  }
}

const notReversible = (t: Thread, o: PyObject) => typeError(t, `'${o.type.name}' object is not reversible`);

function next(t: Thread, o: PyObject): PyObject | null {
  const state = o.value as Reversal;
  let item: PyObject | null = null;
  try {
    if (state.index >= 0 && state.sequence !== null) item = itemOrEnd(t, state.sequence, state.index);
  } finally {
    if (item === null) end(t, state);
    else state.index = subtract(state.index, 1);
  }
  return item;
}

function end(t: Thread, state: Reversal): void {
  const { sequence } = state;
  state.index = -1;
  state.sequence = null;
  xdecref(t, sequence);
}

function dealloc(t: Thread, o: PyObject): void {
  t.heap.untrack(o as PyContainer);
  xdecref(t, (o.value as Reversal).sequence);
  releaseObject(t, o);
}

function traverse(o: PyObject, visit: Visit): void {
  const { sequence } = o.value as Reversal;
  if (sequence !== null) visit(sequence);
}

function lengthHint(t: Thread, o: PyObject): PyObject {
  const { sequence, index } = o.value as Reversal;
  if (sequence === null) return newInt(t, 0);
  return newInt(t, exactLength(t, sequence) <= index ? 0 : add(index, 1));
}

function reduce(t: Thread, o: PyObject): PyObject {
  const { sequence, index } = o.value as Reversal;
  if (sequence === null) return reduceTo(t, incref(o.type), incref(t.emptyTuple));
  return reduceWithIndex(t, incref(o.type), incref(sequence), index);
}

function setState(t: Thread, o: PyObject, arg: PyObject): PyObject {
  const index = statePosition(t, arg);
  const state = o.value as Reversal;
  if (state.sequence === null) return incref(t.none);
  const last = subtract(exactLength(t, state.sequence), 1);
  state.index = index < -1 ? -1 : index < last ? index : last;
  return incref(t.none);
}

export const REVERSED: TypeSpec = new TypeSpec({
  name: 'reversed',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  basicsize: REVERSED_BYTES,
  slots: { tpDealloc: dealloc, tpTraverse: traverse, tpIter: selfIter, tpIternext: next, tpNew: reversedNew },
  methods: [noArgs('__length_hint__', lengthHint), noArgs('__reduce__', reduce), oneArg('__setstate__', setState)],
  doc: 'An iterator over a sequence from its end.',
});
