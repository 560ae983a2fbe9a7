// `dict`: its operators and methods. Storage is in dict-storage.ts, access in dict-access.ts, copies and merges in dict-merge.ts,
// views in dict-views.ts, iterators in dict-iterators.ts.
// Follows Objects/dictobject.c, CPython 3.10-3.13.

import { KeysKind, SLOT_DUMMY } from '../heap/dict-keys.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { keywords, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { newBool } from './bool.ts';
import { positionalRange } from './container-arguments.ts';
import {
  addEntry,
  DictCursor,
  dictClear,
  dictContains,
  dictDelItem,
  dictGetItem,
  dictNext,
  dictSetItem,
  entryForInsertion,
  entryValue,
  hashKey,
  insertFirst,
  isDict,
  lookupEntry,
  maintainTracking,
  takeKnownHash,
} from './dict-access.ts';
import { newDictKeyIterator, newDictReverseKeyIterator } from './dict-iterators.ts';
import { dictCopy, dictFromKeys, dictMerge, dictUnion, dictUpdate, Override } from './dict-merge.ts';
import {
  DICT_BYTES,
  DictStorage,
  EMPTY_KEYS,
  freeValues,
  isEmbedded,
  keysBytes,
  newDictPresized,
  type PyDict,
  releaseKeys,
  resizeDict,
  sharedCapacity,
} from './dict-storage.ts';
import { newDictItems, newDictKeys, newDictValues } from './dict-views.ts';
import { keyError, raiseNew } from './errors.ts';
import { KEY_ERROR } from './exceptions.ts';
import { mayBeTracked } from './gc-tracking.ts';
import { newGenericAlias } from './generic-alias.ts';
import { newInt } from './int.ts';
import { deferDealloc, endDealloc, newInstance, releaseObject } from './object.ts';
import { lookupSpecial } from './protocols/attribute.ts';
import { compareBool } from './protocols/compare.ts';
import { reprText } from './protocols/object.ts';
import { newStrFromText } from './str.ts';
import { newPair } from './tuple.ts';

export {
  DictCursor,
  dictClear,
  dictContains,
  dictDelItem,
  dictForEach,
  dictGetItem,
  dictGetKnownHash,
  dictGetStr,
  dictNext,
  dictSetItem,
  dictSetKnownHash,
  dictSetStr,
  dictSize,
  hasOtherKeys,
  isDict,
} from './dict-access.ts';
export { dictCopy, dictMerge, dictUpdate, Override } from './dict-merge.ts';
export {
  DictStorage,
  detachValues,
  dictKeysOf,
  dictValuesOf,
  makeKeysShared,
  newDict,
  newDictPresized,
  newSharedKeys,
  newSplitDict,
  type PyDict,
  releaseKeys,
} from './dict-storage.ts';

function dealloc(t: Thread, o: PyObject): void {
  const self = o as PyDict;
  t.heap.untrack(self);
  const isExact = self.type === t.types.dict;
  if (isExact && deferDealloc(t, self)) return;
  const { keys, values } = self.value;
  if (values !== null && !isEmbedded(values)) {
    for (let i = 0; i < values.items.length; i++) {
      const item = values.items[i] ?? null;
      if (item !== null) decref(t, item);
    }
    freeValues(t, values);
  }
  releaseKeys(t, keys);
  if (isExact && t.heap.freeLists.dict.park(self.address)) t.heap.parkContainer();
  else releaseObject(t, self);
  if (isExact) endDealloc(t);
}

/** Values that lie in an instance are the instance's to visit; a table that holds strings alone has no key worth a visit. */
function traverse(o: PyObject, visit: Visit): void {
  const { keys, values } = o.value as DictStorage;
  if (values !== null) {
    if (!isEmbedded(values)) for (const item of values.items) if (item !== null) visit(item);
    return;
  }
  for (let i = 0; i < keys.entryCount; i++) {
    const key = keys.keys[i] ?? null;
    if (key === null) continue;
    visit(keys.values[i] as PyObject);
    if (keys.kind === KeysKind.General) visit(key);
  }
}

/** Asked at the end of a full collection (_PyDict_MaybeUntrack). */
function mayUntrack(o: PyObject, full: boolean): boolean {
  if (!full || o.type.spec !== DICT) return false;
  const { keys, values } = o.value as DictStorage;
  if (values !== null) return values.items.every((item) => item === null || !mayBeTracked(item));
  for (let i = 0; i < keys.entryCount; i++) {
    const key = keys.keys[i] ?? null;
    if (key === null) continue;
    if (mayBeTracked(keys.values[i] as PyObject) || (keys.kind === KeysKind.General && mayBeTracked(key))) return false;
  }
  return true;
}

function dictNew(t: Thread, type: PyType): PyObject {
  const o = newInstance(t, type);
  o.value = new DictStorage(EMPTY_KEYS, null);
  if (type === t.types.dict) t.heap.untrack(o);
  return o;
}

/** `dict(...)` itself stores keywords one by one; subclasses and `__init__` merge a dict of them. */
function init(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  updateCommon(t, self as PyContainer, 'dict', args, kwnames, self.type !== t.types.dict);
}

function update(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  updateCommon(t, self as PyContainer, 'update', args, kwnames, true);
  return incref(t.none);
}

function updateCommon(
  t: Thread,
  self: PyContainer,
  name: string,
  args: readonly PyObject[],
  kwnames: KeywordNames,
  viaDict: boolean,
): void {
  const n = args.length - (kwnames?.length ?? 0);
  const named = kwnames !== null && viaDict ? keywordsDict(t, args, kwnames) : null;
  try {
    positionalRange(t, name, n, 0, 1);
    if (n > 0) dictUpdate(t, self, args[0] as PyObject);
    if (named !== null) dictMerge(t, self, named, Override.Replace);
    else if (kwnames !== null)
      for (const [i, keyword] of kwnames.entries()) dictSetItem(t, self, keyword, args[n + i] as PyObject);
  } finally {
    if (named !== null) decref(t, named);
  }
}

/** The dict of the keywords that a C function received: the one that the call made, or a new one. New reference. */
export function keywordsDict(t: Thread, args: readonly PyObject[], kwnames: NonNullable<KeywordNames>): PyDict {
  const given = t.argumentDict;
  return given !== null && t.argumentValues === args ? (incref(given) as PyDict) : newKeywordsDict(t, args, kwnames);
}

/** The dict in which keywords are passed to a C function that takes one (_PyStack_AsDict). */
export function newKeywordsDict(t: Thread, args: readonly PyObject[], kwnames: NonNullable<KeywordNames>): PyDict {
  const dict = newDictPresized(t, kwnames.length, true);
  const first = args.length - kwnames.length;
  for (const [i, keyword] of kwnames.entries()) dictSetItem(t, dict, keyword, args[first + i] as PyObject);
  return dict;
}

function dictRepr(t: Thread, o: PyObject): PyObject {
  const dict = o as PyDict;
  if (!t.reprEnter(o)) return newStrFromText(t, '{...}');
  try {
    if (dict.value.used === 0) return newStrFromText(t, '{}');
    let text = '{';
    const cursor = new DictCursor();
    for (let first = true; dictNext(dict, cursor); first = false) {
      const { key, value } = cursor;
      key.refcount++;
      value.refcount++;
      try {
        text += `${first ? '' : ', '}${reprText(t, key)}: ${reprText(t, value)}`;
      } finally {
        decref(t, key);
        decref(t, value);
      }
    }
    return newStrFromText(t, `${text}}`);
  } finally {
    t.reprLeave(o);
  }
}

function compare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isDict(a) || !isDict(b) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return incref(t.notImplemented);
  return newBool(t, dictEqual(t, a, b) === (op === CompareOp.EQ));
}

function dictEqual(t: Thread, a: PyDict, b: PyDict): boolean {
  if (a.value.used !== b.value.used) return false;
  // By entry index, not by order: a comparison may change the dict.
  for (let i = 0; i < a.value.keys.entryCount; i++) {
    const { keys } = a.value;
    const key = keys.keys[i] ?? null;
    if (key === null) continue;
    const left = entryValue(a.value, i);
    if (left === null) continue;
    if (!sameIn(t, b, key, keys.hashLoAt(i), keys.hashHiAt(i), left)) return false;
  }
  return true;
}

function sameIn(t: Thread, b: PyDict, key: PyObject, lo: number, hi: number, left: PyObject): boolean {
  left.refcount++;
  key.refcount++;
  let right: PyObject | null = null;
  try {
    right = entryValue(b.value, lookupEntry(t, b.value, key, lo, hi));
    if (right === null) return false;
    right.refcount++;
    return compareBool(t, left, right, CompareOp.EQ);
  } finally {
    decref(t, key);
    decref(t, left);
    if (right !== null) decref(t, right);
  }
}

function subscript(t: Thread, o: PyObject, key: PyObject): PyObject {
  const value = dictGetItem(t, o as PyContainer, key);
  if (value !== null) return incref(value);
  if (o.type !== t.types.dict) {
    const missing = lookupSpecial(t, o, '__missing__');
    if (missing !== null) {
      try {
        return t.call(missing, [key], null);
      } finally {
        decref(t, missing);
      }
    }
  }
  throw keyError(t, key);
}

function assign(t: Thread, o: PyObject, key: PyObject, value: PyObject | null): void {
  if (value !== null) dictSetItem(t, o as PyContainer, key, value);
  else if (!dictDelItem(t, o as PyContainer, key)) throw keyError(t, key);
}

function get(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  return incref(dictGetItem(t, o as PyContainer, args[0] as PyObject) ?? args[1] ?? t.none);
}

function setDefault(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  return incref(dictSetDefault(t, o as PyContainer, args[0] as PyObject, args[1] ?? t.none));
}

/** The value of `key`, which becomes `value` when it is absent. Borrowed. */
export function dictSetDefault(t: Thread, dict: PyContainer, key: PyObject, value: PyObject): PyObject {
  const storage = dict.value as DictStorage;
  const lo = hashKey(t, key);
  const hi = t.hashHi;
  if (storage.keys === EMPTY_KEYS) {
    insertFirst(t, dict, key, lo, hi, value);
    return value;
  }
  const entry = entryForInsertion(t, storage, key, lo, hi, true);
  const found = entryValue(storage, entry);
  if (found !== null) return found;
  addEntry(t, storage, key, lo, hi, value, entry);
  maintainTracking(t, dict, key, value);
  return value;
}

function pop(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const key = args[0] as PyObject;
  if ((o.value as DictStorage).used > 0) {
    const lo = hashKey(t, key);
    const value = takeKnownHash(t, o as PyContainer, key, lo, t.hashHi);
    if (value !== null) return value;
  }
  if (args.length > 1) return incref(args[1] as PyObject);
  throw keyError(t, key);
}

function popItem(t: Thread, o: PyObject): PyObject {
  // The pair comes first: its allocation may start a collection that empties the dict.
  const pair = newPair(t, incref(t.none), incref(t.none));
  const storage = o.value as DictStorage;
  if (storage.used === 0) {
    decref(t, pair);
    throw raiseNew(t, KEY_ERROR, 'popitem(): dictionary is empty');
  }
  if (storage.values !== null) resizeDict(t, storage, storage.keys.log2Size, true);
  const { keys } = storage;
  let i = keys.entryCount - 1;
  while (keys.keys[i] === null) i--;
  keys.indices[keys.findSlotOf(i, keys.hashLoAt(i), keys.hashHiAt(i))] = SLOT_DUMMY;
  const items = pair.value;
  items[0] = keys.keys[i] as PyObject;
  items[1] = keys.values[i] as PyObject;
  t.none.refcount -= 2;
  keys.truncate(i);
  storage.used--;
  return pair;
}

/** The object with its tables (_PyDict_SizeOf). */
export function dictBytes(t: Thread, o: PyObject): number {
  const { keys, values } = o.value as DictStorage;
  let bytes = o.type.basicsize;
  if (values !== null) bytes += 8 * sharedCapacity(t, keys);
  if (keys !== EMPTY_KEYS && keys.refcount === 1) bytes += keysBytes(t.profile, keys.log2Size, keys.kind);
  return bytes;
}

function inplaceOr(t: Thread, a: PyObject, b: PyObject): PyObject {
  dictUpdate(t, a as PyContainer, b);
  return incref(a);
}

function clear(t: Thread, o: PyObject): PyObject {
  dictClear(t, o as PyContainer);
  return incref(t.none);
}

const length = (_t: Thread, o: PyObject): number => (o.value as DictStorage).used;
const contains = (t: Thread, o: PyObject, key: PyObject): boolean => dictContains(t, o as PyContainer, key);

export const DICT: TypeSpec = new TypeSpec({
  name: 'dict',
  calls: [
    'dict() -> new empty dictionary',
    "dict(mapping) -> new dictionary initialized from a mapping object's\n    (key, value) pairs",
    'dict(iterable) -> new dictionary initialized as if via:\n    d = {}\n    for k, v in iterable:\n        d[k] = v',
    'dict(**kwargs) -> new dictionary initialized with the name=value pairs',
  ],
  flags: TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.DictSubclass | TypeFlags.Mapping | TypeFlags.MatchSelf,
  basicsize: DICT_BYTES,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: traverse,
    tpClear: (t, o) => dictClear(t, o as PyContainer),
    tpMayUntrack: mayUntrack,
    tpRepr: dictRepr,
    tpRichcompare: compare,
    tpIter: newDictKeyIterator,
    tpNew: dictNew,
    tpInit: init,
    nbOr: dictUnion,
    nbInplaceOr: inplaceOr,
    sqContains: contains,
    mpLength: length,
    mpSubscript: subscript,
    mpAssSubscript: assign,
  },
  methods: [
    oneArg('__contains__', (t, o, key) => newBool(t, contains(t, o, key)), { signature: '($self, key, /)' }),
    oneArg('__getitem__', subscript, { signature: '($self, key, /)' }),
    noArgs('__sizeof__', (t, o) => newInt(t, dictBytes(t, o)), { signature: '($self, /)' }),
    positional('get', [1, 2], get, { signature: '($self, key, default=None, /)' }),
    positional('setdefault', [1, 2], setDefault, { signature: '($self, key, default=None, /)' }),
    positional('pop', [1, 2], pop),
    noArgs('popitem', popItem, { signature: '($self, /)' }),
    noArgs('keys', newDictKeys),
    noArgs('items', newDictItems),
    noArgs('values', newDictValues),
    keywords('update', update),
    positional('fromkeys', [1, 2], (t, cls, args) => dictFromKeys(t, cls as PyType, args[0] as PyObject, args[1] ?? t.none), {
      binding: 'class',
      signature: '($type, iterable, value=None, /)',
    }),
    noArgs('clear', clear),
    noArgs('copy', (t, o) => dictCopy(t, o as PyContainer)),
    noArgs('__reversed__', newDictReverseKeyIterator, { signature: '($self, /)' }),
    oneArg('__class_getitem__', newGenericAlias, { binding: 'class' }),
  ],
  doc: 'A mapping of hashable keys to values, in the order of insertion.',
});
