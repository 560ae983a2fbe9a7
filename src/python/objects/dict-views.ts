// `dict_keys`, `dict_values`, `dict_items`: windows on a dict. Keys and items are sets to the operators.
// Follows _PyDictViewObject of Objects/dictobject.c, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { newBool } from './bool.ts';
import { DictCursor, dictContains, dictDelKnownHash, dictGetItem, dictGetKnownHash, dictNext } from './dict-access.ts';
import {
  newDictItemIterator,
  newDictKeyIterator,
  newDictReverseItemIterator,
  newDictReverseKeyIterator,
  newDictReverseValueIterator,
  newDictValueIterator,
} from './dict-iterators.ts';
import { dictCopy } from './dict-merge.ts';
import type { PyDict } from './dict-storage.ts';
import { releasing } from './iterator-support.ts';
import { listFrom } from './list-storage.ts';
import { newMappingProxy } from './mapping-proxy.ts';
import { releaseObject } from './object.ts';
import { getAttrText } from './protocols/attribute.ts';
import { compareBool } from './protocols/compare.ts';
import { getIter, iterNext } from './protocols/iterate.ts';
import { contains, length, reprText } from './protocols/object.ts';
import { makeSet, setUpdate } from './set-operations.ts';
import { isAnySet, setAdd } from './set-table.ts';
import { newStr, newStrFromText } from './str.ts';
import { isTuple, newTupleOf } from './tuple.ts';

const VIEW_BYTES = 24;

export class DictView {
  constructor(readonly dict: PyDict) {}
}

export interface PyDictView extends PyContainer {
  value: DictView;
}

function newView(t: Thread, dict: PyObject, spec: TypeSpec): PyObject {
  const view = t.heap.newContainer(t, t.typeOf(spec), VIEW_BYTES, new DictView(dict as PyDict));
  incref(dict);
  t.heap.track(view);
  return view;
}

export const newDictKeys = (t: Thread, dict: PyObject): PyObject => newView(t, dict, DICT_KEYS);
export const newDictValues = (t: Thread, dict: PyObject): PyObject => newView(t, dict, DICT_VALUES);
export const newDictItems = (t: Thread, dict: PyObject): PyObject => newView(t, dict, DICT_ITEMS);

function dictOf(view: PyObject): PyDict {
  return (view.value as DictView).dict;
}

function dealloc(t: Thread, o: PyObject): void {
  t.heap.untrack(o as PyContainer);
  decref(t, dictOf(o));
  releaseObject(t, o);
}

function traverse(o: PyObject, visit: Visit): void {
  visit(dictOf(o));
}

const viewLength = (_t: Thread, o: PyObject): number => dictOf(o).value.used;

function viewRepr(t: Thread, o: PyObject): PyObject {
  if (!t.reprEnter(o)) return newStr(t, '...');
  try {
    const list = listFrom(t, o);
    try {
      return newStrFromText(t, `${o.type.name}(${reprText(t, list)})`);
    } finally {
      decref(t, list);
    }
  } finally {
    t.reprLeave(o);
  }
}

function isItems(o: PyObject): boolean {
  return o.type.name === 'dict_items' || o.type.name === 'odict_items';
}

function isKeys(o: PyObject): boolean {
  return o.type.name === 'dict_keys' || o.type.name === 'odict_keys';
}

/** dict_keys or dict_items: a view that is a set. */
function isSetView(o: PyObject): boolean {
  return o.value instanceof DictView && (isKeys(o) || isItems(o));
}

function keysContain(t: Thread, o: PyObject, key: PyObject): boolean {
  return dictContains(t, dictOf(o), key);
}

function itemsContain(t: Thread, o: PyObject, pair: PyObject): boolean {
  if (!isTuple(pair) || pair.value.length !== 2) return false;
  const [key, value] = pair.value as [PyObject, PyObject];
  const found = dictGetItem(t, dictOf(o), key);
  if (found === null) return false;
  incref(found);
  try {
    return compareBool(t, found, value, CompareOp.EQ);
  } finally {
    decref(t, found);
  }
}

/** Calls `use` with each item until it returns false. */
function eachItem(t: Thread, iterable: PyObject, use: (item: PyObject) => boolean): void {
  const iterator = getIter(t, iterable);
  try {
    for (;;) {
      const item = iterNext(t, iterator);
      if (item === null) return;
      try {
        if (!use(item)) return;
      } finally {
        decref(t, item);
      }
    }
  } finally {
    decref(t, iterator);
  }
}

function allContained(t: Thread, a: PyObject, b: PyObject): boolean {
  let all = true;
  eachItem(t, a, (item) => {
    all = contains(t, b, item);
    return all;
  });
  return all;
}

function compare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isAnySet(t, b) && !isSetView(b)) return incref(t.notImplemented);
  const left = length(t, a);
  const right = length(t, b);
  switch (op) {
    case CompareOp.EQ:
      return newBool(t, left === right && allContained(t, a, b));
    case CompareOp.NE:
      return newBool(t, !(left === right && allContained(t, a, b)));
    case CompareOp.LT:
      return newBool(t, left < right && allContained(t, a, b));
    case CompareOp.LE:
      return newBool(t, left <= right && allContained(t, a, b));
    case CompareOp.GT:
      return newBool(t, left > right && allContained(t, b, a));
    case CompareOp.GE:
      return newBool(t, left >= right && allContained(t, b, a));
  }
}

/** A set of a view's elements; keys of a plain dict go by their known hashes. The left operand may be anything iterable. */
function toSet(t: Thread, o: PyObject): PyContainer {
  const source = isSetView(o) && isKeys(o) && dictOf(o).type === t.types.dict ? dictOf(o) : o;
  return makeSet(t, t.types.set, source);
}

function callMethod(t: Thread, o: PyObject, name: string, arg: PyObject): PyObject {
  const method = getAttrText(t, o, name);
  try {
    return t.call(method, [arg], null);
  } finally {
    decref(t, method);
  }
}

function subtract(t: Thread, a: PyObject, b: PyObject): PyObject {
  const result = toSet(t, a);
  return releasing(t, result, () => {
    decref(t, callMethod(t, result, 'difference_update', b));
    return result;
  });
}

function intersect(t: Thread, a: PyObject, b: PyObject): PyObject {
  let [self, other] = isSetView(a) ? [a, b] : [b, a];
  const size = viewLength(t, self);
  if (other.type === t.types.set && size <= length(t, other)) return callMethod(t, other, 'intersection', self);
  if (isSetView(other) && viewLength(t, other) > size) [self, other] = [other, self];
  const result = makeSet(t, t.types.set, null);
  return releasing(t, result, () => {
    const has = isKeys(self) ? keysContain : itemsContain;
    eachItem(t, other, (item) => {
      if (has(t, self, item)) setAdd(t, result, item);
      return true;
    });
    return result;
  });
}

function union(t: Thread, a: PyObject, b: PyObject): PyObject {
  const result = toSet(t, a);
  return releasing(t, result, () => {
    setUpdate(t, result, b);
    return result;
  });
}

function symmetricDifference(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (isSetView(a) && isSetView(b) && isItems(a) && isItems(b)) return itemsDifference(t, dictOf(a), dictOf(b));
  const result = toSet(t, a);
  return releasing(t, result, () => {
    decref(t, callMethod(t, result, 'symmetric_difference_update', b));
    return result;
  });
}

/** By dict instead of by pairs: values need not be hashable where both agree. */
function itemsDifference(t: Thread, a: PyDict, b: PyDict): PyObject {
  const rest = dictCopy(t, a);
  return releasing(t, rest, () => {
    const result = makeSet(t, t.types.set, null);
    return releasing(t, result, () => {
      const cursor = new DictCursor();
      while (dictNext(b, cursor)) dropOrAdd(t, rest, result, cursor);
      const items = getAttrText(t, rest, 'items');
      const remaining = releasing(t, items, () => t.call(items, [], null));
      decref(t, items);
      try {
        setUpdate(t, result, remaining);
      } finally {
        decref(t, remaining);
      }
      decref(t, rest);
      return result;
    });
  });
}

function dropOrAdd(t: Thread, rest: PyDict, result: PyContainer, cursor: DictCursor): void {
  const { key, value, hashLo, hashHi } = cursor;
  incref(key);
  incref(value);
  let found: PyObject | null = null;
  try {
    found = dictGetKnownHash(t, rest, key, hashLo, hashHi);
    if (found !== null && compareBool(t, incref(found), value, CompareOp.EQ)) {
      dictDelKnownHash(t, rest, key, hashLo, hashHi);
      return;
    }
    const pair = newTupleOf(t, [key, value]);
    try {
      setAdd(t, result, pair);
    } finally {
      decref(t, pair);
    }
  } finally {
    decref(t, key);
    if (found !== null) decref(t, found);
    decref(t, value);
  }
}

function isDisjoint(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (a === b) return newBool(t, viewLength(t, a) === 0);
  let [asked, walked] = [a, b];
  if ((isAnySet(t, b) || isSetView(b)) && length(t, b) > viewLength(t, a)) [asked, walked] = [b, a];
  let disjoint = true;
  eachItem(t, walked, (item) => {
    disjoint = !contains(t, asked, item);
    return disjoint;
  });
  return newBool(t, disjoint);
}

const SET_SLOTS = {
  tpRichcompare: compare,
  nbSubtract: subtract,
  nbAnd: intersect,
  nbXor: symmetricDifference,
  nbOr: union,
};

const COMMON_SLOTS = { tpDealloc: dealloc, tpTraverse: traverse, tpRepr: viewRepr, sqLength: viewLength };
const MAPPING = { name: 'mapping', get: (t: Thread, o: PyObject): PyObject => newMappingProxy(t, dictOf(o)) };

export const DICT_KEYS: TypeSpec = new TypeSpec({
  name: 'dict_keys',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: VIEW_BYTES,
  slots: {
    ...COMMON_SLOTS,
    ...SET_SLOTS,
    tpIter: (t, o) => newDictKeyIterator(t, dictOf(o)),
    sqContains: keysContain,
  },
  methods: [oneArg('isdisjoint', isDisjoint), noArgs('__reversed__', (t, o) => newDictReverseKeyIterator(t, dictOf(o)))],
  getset: [MAPPING],
});

export const DICT_ITEMS: TypeSpec = new TypeSpec({
  name: 'dict_items',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: VIEW_BYTES,
  slots: {
    ...COMMON_SLOTS,
    ...SET_SLOTS,
    tpIter: (t, o) => newDictItemIterator(t, dictOf(o)),
    sqContains: itemsContain,
  },
  methods: [oneArg('isdisjoint', isDisjoint), noArgs('__reversed__', (t, o) => newDictReverseItemIterator(t, dictOf(o)))],
  getset: [MAPPING],
});

export const DICT_VALUES: TypeSpec = new TypeSpec({
  name: 'dict_values',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: VIEW_BYTES,
  slots: { ...COMMON_SLOTS, tpIter: (t, o) => newDictValueIterator(t, dictOf(o)) },
  methods: [noArgs('__reversed__', (t, o) => newDictReverseValueIterator(t, dictOf(o)))],
  getset: [MAPPING],
});
