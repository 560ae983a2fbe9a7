// What OrderedDict's __init__, update(), | and |= do with a mapping, pairs and keywords: everything is stored by the object's own
// __setitem__. Follows mutablemapping_update, mutablemapping_update_arg, mutablemapping_add_pairs of Objects/odictobject.c, CPython 3.10-3.13.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { dictForEach, dictSize, keywordsDict } from '../objects/dict.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { listItems, newList, reserveItems } from '../objects/list-storage.ts';
import { getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { forEachItem, getIter, iterNext } from '../objects/protocols/iterate.ts';
import { getItem, setItem } from '../objects/protocols/object.ts';
import { newPair } from '../objects/tuple.ts';

export function updateOrdered(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const count = args.length - (kwnames?.length ?? 0);
  if (count > 1) throw typeError(t, `update() takes at most 1 positional argument (${count} given)`);
  const named = kwnames === null ? null : keywordsDict(t, args, kwnames);
  try {
    if (count === 1) updateFrom(t, self, args[0] as PyObject);
    if (named !== null) addItemsOf(t, self, named);
  } finally {
    xdecref(t, named);
  }
}

export function updateFrom(t: Thread, self: PyObject, other: PyObject): void {
  if (other.type === t.types.dict) return addItemsOf(t, self, other);
  const keys = getAttrTextOrNull(t, other, 'keys');
  if (keys !== null) return usingCall(t, keys, (names) => forEachItem(t, names, (key) => setFrom(t, self, other, key)));
  const items = getAttrTextOrNull(t, other, 'items');
  if (items === null) addPairs(t, self, other);
  else usingCall(t, items, (pairs) => addPairs(t, self, pairs));
}

/** A list of the pairs first, as PyDict_Items makes it: what __setitem__ does to the dict does not matter. */
function addItemsOf(t: Thread, self: PyObject, dict: PyObject): void {
  const pairs = newList(t, []);
  reserveItems(t, pairs, dictSize(dict as PyContainer));
  dictForEach(dict as PyContainer, (key, value) => listItems(pairs).push(newPair(t, incref(key), incref(value))));
  try {
    addPairs(t, self, pairs);
  } finally {
    decref(t, pairs);
  }
}

function setFrom(t: Thread, self: PyObject, other: PyObject, key: PyObject): void {
  const value = getItem(t, other, key);
  try {
    setItem(t, self, key, value);
  } finally {
    decref(t, value);
  }
}

/** Steals `fn`. */
function usingCall(t: Thread, fn: PyObject, use: (result: PyObject) => void): void {
  let result: PyObject;
  try {
    result = t.call(fn, [], null);
  } finally {
    decref(t, fn);
  }
  try {
    use(result);
  } finally {
    decref(t, result);
  }
}

function addPairs(t: Thread, self: PyObject, pairs: PyObject): void {
  forEachItem(t, pairs, (pair) => addPair(t, self, pair));
}

function addPair(t: Thread, self: PyObject, pair: PyObject): void {
  const iterator = getIter(t, pair);
  let key: PyObject | null = null;
  let value: PyObject | null = null;
  let end: PyObject | null = null;
  try {
    key = iterNext(t, iterator);
    if (key === null) throw valueError(t, 'need more than 0 values to unpack');
    value = iterNext(t, iterator);
    if (value === null) throw valueError(t, 'need more than 1 value to unpack');
    end = iterNext(t, iterator);
    if (end !== null) throw valueError(t, 'too many values to unpack (expected 2)');
    setItem(t, self, key, value);
  } finally {
    decref(t, iterator);
    xdecref(t, key);
    xdecref(t, value);
    xdecref(t, end);
  }
}
