// The memo of a pickler: the objects it has written, each with its number. Follows PyMemoTable of Modules/_pickle.c, CPython 3.10-3.13.
// The memo of an unpickler is an array, the number being the index. Both are seen from Python as proxies, which keep their owner alive.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type NativeSpec, noArgs, TypeSpec } from '../heap/type-spec.ts';
import { DictCursor, dictNext, dictSetItem, isDict, newDict } from '../objects/dict.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { isInt, newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { asIndex } from '../objects/protocols/number.ts';
import { isTuple, newPair, newTuple, tupleItems } from '../objects/tuple.ts';

/** Keys are owned. */
export type PicklerMemo = Map<PyObject, number>;
/** Values are owned. */
export type UnpicklerMemo = Map<number, PyObject>;

/** Who has a memo. */
export interface HasPicklerMemo {
  memo: PicklerMemo;
}
export interface HasUnpicklerMemo {
  memo: UnpicklerMemo;
}

export function clearPicklerMemo(t: Thread, owner: HasPicklerMemo): void {
  const old = owner.memo;
  owner.memo = new Map();
  for (const o of old.keys()) decref(t, o);
}

export function clearUnpicklerMemo(t: Thread, owner: HasUnpicklerMemo): void {
  const old = owner.memo;
  owner.memo = new Map();
  for (const o of old.values()) decref(t, o);
}

/** {id: (number, object)}. */
function picklerMemoCopy(t: Thread, o: PyObject): PyObject {
  const copy = newDict(t);
  for (const [held, index] of (ownerOf(o).value as HasPicklerMemo).memo) {
    const key = newInt(t, t.heap.idOf(held));
    const pair = newPair(t, newInt(t, index), incref(held));
    dictSetItem(t, copy, key, pair);
    decref(t, key);
    decref(t, pair);
  }
  return copy;
}

/** {number: object}. */
function unpicklerMemoCopy(t: Thread, o: PyObject): PyObject {
  const copy = newDict(t);
  const { memo } = ownerOf(o).value as HasUnpicklerMemo;
  for (const index of [...memo.keys()].sort((a, b) => a - b)) {
    const key = newInt(t, index);
    dictSetItem(t, copy, key, memo.get(index) as PyObject);
    decref(t, key);
  }
  return copy;
}

function ownerOf(o: PyObject): PyObject {
  return o.value as PyObject;
}

function proxySpec(name: string, copy: (t: Thread, o: PyObject) => PyObject, clear: (t: Thread, o: PyObject) => void): TypeSpec {
  const methods: readonly NativeSpec[] = [
    noArgs('clear', (t, o) => {
      clear(t, o);
      return incref(t.none);
    }),
    noArgs('copy', copy),
    noArgs('__reduce__', (t, o) => newPair(t, incref(t.types.dict), newTuple(t, [copy(t, o)]))),
  ];
  return new TypeSpec({
    name,
    module: '_pickle',
    flags: TypeFlags.HaveGc,
    basicsize: 24,
    slots: {
      tpDealloc: (t, o) => {
        t.heap.untrack(o as PyContainer);
        decref(t, ownerOf(o));
        releaseObject(t, o);
      },
      tpTraverse: (o, visit) => {
        if (o.value !== null) visit(ownerOf(o));
      },
    },
    methods,
    attributes: { __hash__: (t) => incref(t.none) },
  });
}

const PICKLER_MEMO_PROXY = proxySpec('PicklerMemoProxy', picklerMemoCopy, (t, o) =>
  clearPicklerMemo(t, ownerOf(o).value as HasPicklerMemo),
);
const UNPICKLER_MEMO_PROXY = proxySpec('UnpicklerMemoProxy', unpicklerMemoCopy, (t, o) =>
  clearUnpicklerMemo(t, ownerOf(o).value as HasUnpicklerMemo),
);

function newProxy(t: Thread, spec: TypeSpec, owner: PyObject): PyObject {
  const o = newInstance(t, t.typeOf(spec));
  o.value = incref(owner);
  return o;
}

export const newPicklerMemoProxy = (t: Thread, owner: PyObject): PyObject => newProxy(t, PICKLER_MEMO_PROXY, owner);
export const newUnpicklerMemoProxy = (t: Thread, owner: PyObject): PyObject => newProxy(t, UNPICKLER_MEMO_PROXY, owner);

/** `pickler.memo = value`: another pickler's memo, or what a copy of one looks like. */
export function setPicklerMemo(t: Thread, owner: HasPicklerMemo, value: PyObject | null): void {
  if (value === null) throw typeError(t, 'attribute deletion is not supported');
  const memo: PicklerMemo = new Map();
  if (value.type === t.typeOf(PICKLER_MEMO_PROXY)) {
    for (const [o, index] of (ownerOf(value).value as HasPicklerMemo).memo) memo.set(incref(o), index);
  } else {
    const refusal = () => typeError(t, `'memo' attribute must be a PicklerMemoProxy object or dict, not ${value.type.name}`);
    if (!isDict(value)) throw refusal();
    const cursor = new DictCursor();
    while (dictNext(value, cursor)) {
      const pair = cursor.value;
      const isPair = isTuple(pair) && tupleItems(pair).length === 2;
      if (!isPair) {
        for (const o of memo.keys()) decref(t, o);
        throw typeError(t, "'memo' values must be 2-item tuples");
      }
      const [index, o] = tupleItems(pair) as [PyObject, PyObject];
      memo.set(incref(o), asIndex(t, index));
    }
  }
  clearPicklerMemo(t, owner);
  owner.memo = memo;
}

export function setUnpicklerMemo(t: Thread, owner: HasUnpicklerMemo, value: PyObject | null): void {
  if (value === null) throw typeError(t, 'attribute deletion is not supported');
  const memo: UnpicklerMemo = new Map();
  const drop = () => {
    for (const o of memo.values()) decref(t, o);
  };
  if (value.type === t.typeOf(UNPICKLER_MEMO_PROXY)) {
    for (const [index, o] of (ownerOf(value).value as HasUnpicklerMemo).memo) memo.set(index, incref(o));
  } else if (isDict(value)) {
    const cursor = new DictCursor();
    while (dictNext(value, cursor)) {
      if (!isInt(cursor.key)) {
        drop();
        throw typeError(t, 'memo key must be integers');
      }
      const index = asIndex(t, cursor.key);
      if (index < 0) {
        drop();
        throw valueError(t, 'memo key must be positive integers.');
      }
      memo.set(index, incref(cursor.value));
    }
  } else {
    throw typeError(t, `'memo' attribute must be an UnpicklerMemoProxy object or dict, not ${value.type.name}`);
  }
  clearUnpicklerMemo(t, owner);
  owner.memo = memo;
}
