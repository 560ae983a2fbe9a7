// Iterators over keys, values and items of a dict, forwards and backwards. One state, six types.
// Follows dictiterobject of Objects/dictobject.c, CPython 3.10-3.13.
// An iterator remembers how many entries the dict had; another number ends it with RuntimeError, for good. Item iterators hand out one
// tuple again and again while nobody else holds it.

import { decref, xdecref } from '../heap/heap.ts';
import { GcBits, incref, type PyContainer, type PyObject, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, TypeSpec } from '../heap/type-spec.ts';
import type { DictStorage, PyDict } from './dict-storage.ts';
import { runtimeError } from './errors.ts';
import { newInt } from './int.ts';
import { builtinNamed, reduceTo, selfIter } from './iterator-support.ts';
import { listAppend, newList } from './list-storage.ts';
import { releaseObject } from './object.ts';
import { newPair } from './tuple.ts';

const ITERATOR_BYTES = 56;

const enum Part {
  Key = 0,
  Value = 1,
  Item = 2,
}

class DictIteration {
  used: number;
  length: number;
  position: number;
  /** The tuple that is handed out again. Owned. */
  result: PyContainer | null = null;
  /** The key and value that the last step found. Borrowed. */
  key: PyObject | null = null;
  value: PyObject | null = null;
  constructor(
    public dict: PyDict | null,
    readonly part: Part,
    readonly reversed: boolean,
  ) {
    const storage = (dict as PyDict).value;
    this.used = storage.used;
    this.length = storage.used;
    this.position = !reversed ? 0 : (storage.values === null ? storage.keys.entryCount : storage.used) - 1;
  }
}

function newIterator(t: Thread, dict: PyObject, spec: TypeSpec, part: Part, reversed: boolean): PyObject {
  const state = new DictIteration(dict as PyDict, part, reversed);
  const iterator = t.heap.newContainer(t, t.typeOf(spec), ITERATOR_BYTES, state);
  incref(dict);
  // A collection inside that allocation may have changed the dict.
  const { used } = (dict as PyDict).value;
  state.used = used;
  state.length = used;
  if (part === Part.Item) state.result = newPair(t, incref(t.none), incref(t.none));
  t.heap.track(iterator);
  return iterator;
}

export const newDictKeyIterator = (t: Thread, dict: PyObject): PyObject =>
  newIterator(t, dict, DICT_KEY_ITERATOR, Part.Key, false);
export const newDictValueIterator = (t: Thread, dict: PyObject): PyObject =>
  newIterator(t, dict, DICT_VALUE_ITERATOR, Part.Value, false);
export const newDictItemIterator = (t: Thread, dict: PyObject): PyObject =>
  newIterator(t, dict, DICT_ITEM_ITERATOR, Part.Item, false);
export const newDictReverseKeyIterator = (t: Thread, dict: PyObject): PyObject =>
  newIterator(t, dict, DICT_REVERSE_KEY_ITERATOR, Part.Key, true);
export const newDictReverseValueIterator = (t: Thread, dict: PyObject): PyObject =>
  newIterator(t, dict, DICT_REVERSE_VALUE_ITERATOR, Part.Value, true);
export const newDictReverseItemIterator = (t: Thread, dict: PyObject): PyObject =>
  newIterator(t, dict, DICT_REVERSE_ITEM_ITERATOR, Part.Item, true);

/** The next entry into `state.key` and `state.value`; false at the end. */
function advance(t: Thread, state: DictIteration, dict: PyDict): boolean {
  const storage = dict.value;
  if (state.used !== storage.used) {
    state.used = -1;
    throw runtimeError(t, 'dictionary changed size during iteration');
  }
  const entry = state.reversed ? entryBackward(state, storage) : entryForward(state, storage);
  if (entry < 0) return false;
  if (state.length === 0 && !state.reversed) {
    state.dict = null;
    const error = runtimeError(t, 'dictionary keys changed during iteration');
    decref(t, dict);
    throw error;
  }
  state.position += state.reversed ? -1 : 1;
  state.length--;
  state.key = storage.keys.keys[entry] as PyObject;
  state.value = (storage.values === null ? storage.keys.values[entry] : storage.values.items[entry]) as PyObject;
  return true;
}

function entryForward(state: DictIteration, storage: DictStorage): number {
  const { keys, values } = storage;
  if (values !== null) return state.position < values.order.length ? (values.order[state.position] as number) : -1;
  let i = state.position;
  while (i < keys.entryCount && keys.keys[i] === null) i++;
  state.position = i;
  return i < keys.entryCount ? i : -1;
}

function entryBackward(state: DictIteration, storage: DictStorage): number {
  const { keys, values } = storage;
  if (state.position < 0) return -1;
  if (values !== null) return values.order[state.position] ?? -1;
  // The table may have been rebuilt shorter since.
  let i = Math.min(state.position, keys.entryCount - 1);
  while (i >= 0 && keys.keys[i] === null) i--;
  state.position = i;
  return i;
}

function next(t: Thread, o: PyObject): PyObject | null {
  const state = o.value as DictIteration;
  const { dict } = state;
  if (dict === null) return null;
  if (!advance(t, state, dict)) {
    state.dict = null;
    decref(t, dict);
    return null;
  }
  if (state.part === Part.Key) return incref(state.key as PyObject);
  if (state.part === Part.Value) return incref(state.value as PyObject);
  return nextItem(t, state, state.key as PyObject, state.value as PyObject);
}

function nextItem(t: Thread, state: DictIteration, key: PyObject, value: PyObject): PyObject {
  key.refcount++;
  value.refcount++;
  return handOutPair(t, state.result, key, value);
}

/** The pair that an iterator keeps, filled anew while nobody else holds it, else another. Steals key and value. */
export function handOutPair(t: Thread, kept: PyContainer | null, key: PyObject, value: PyObject): PyObject {
  if (kept === null || kept.refcount !== 1) return newPair(t, key, value);
  const items = kept.value as PyObject[];
  const oldKey = items[0] as PyObject;
  const oldValue = items[1] as PyObject;
  items[0] = key;
  items[1] = value;
  kept.refcount++;
  decref(t, oldKey);
  decref(t, oldValue);
  // A collection may have untracked it for its earlier contents.
  if ((kept.gcBits & GcBits.Tracked) === 0) t.heap.track(kept);
  return kept;
}

function dealloc(t: Thread, o: PyObject): void {
  const state = o.value as DictIteration;
  t.heap.untrack(o as PyContainer);
  xdecref(t, state.dict);
  xdecref(t, state.result);
  releaseObject(t, o);
}

function traverse(o: PyObject, visit: Visit): void {
  const { dict, result } = o.value as DictIteration;
  if (dict !== null) visit(dict);
  if (result !== null) visit(result);
}

function lengthHint(t: Thread, o: PyObject): PyObject {
  const { dict, used, length } = o.value as DictIteration;
  return newInt(t, dict !== null && used === dict.value.used ? length : 0);
}

/** `(iter, (list of what is left,))`; the iterator itself stays where it is. */
function reduce(t: Thread, o: PyObject): PyObject {
  const state = o.value as DictIteration;
  const { dict, used, position, length } = state;
  const list = newList(t, []);
  if (dict !== null) {
    incref(dict);
    try {
      for (let item = next(t, o); item !== null; item = next(t, o)) listAppend(t, list, item);
    } catch (error) {
      decref(t, list);
      throw error;
    } finally {
      if (state.dict !== null) decref(t, dict);
      state.dict = dict;
      state.used = used;
      state.position = position;
      state.length = length;
    }
  }
  return reduceTo(t, builtinNamed(t, 'iter'), list);
}

function iteratorSpec(name: string): TypeSpec {
  return new TypeSpec({
    name,
    flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
    basicsize: ITERATOR_BYTES,
    slots: { tpDealloc: dealloc, tpTraverse: traverse, tpIter: selfIter, tpIternext: next },
    methods: [noArgs('__length_hint__', lengthHint), noArgs('__reduce__', reduce)],
  });
}

export const DICT_KEY_ITERATOR: TypeSpec = iteratorSpec('dict_keyiterator');
export const DICT_VALUE_ITERATOR: TypeSpec = iteratorSpec('dict_valueiterator');
export const DICT_ITEM_ITERATOR: TypeSpec = iteratorSpec('dict_itemiterator');
export const DICT_REVERSE_KEY_ITERATOR: TypeSpec = iteratorSpec('dict_reversekeyiterator');
export const DICT_REVERSE_VALUE_ITERATOR: TypeSpec = iteratorSpec('dict_reversevalueiterator');
export const DICT_REVERSE_ITEM_ITERATOR: TypeSpec = iteratorSpec('dict_reverseitemiterator');
