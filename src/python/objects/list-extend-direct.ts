// 3.13: a list takes the elements of sets, dicts and dict views without an iterator, after one resize.
// Follows list_extend_set, list_extend_dict, list_extend_dictitems of Objects/listobject.c, CPython 3.13.

import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { DictCursor, dictNext } from './dict-access.ts';
import type { PyDict } from './dict-storage.ts';
import { DICT_ITEMS, DICT_KEYS, DICT_VALUES, type PyDictView } from './dict-views.ts';
import { type ListItems, resizeItems } from './list-storage.ts';
import { type PySet, SetCursor, setNext } from './set-table.ts';
import { newPair } from './tuple.ts';

/** False when `source` is of no such type. */
export function extendFromHashTable(t: Thread, storage: ListItems, source: PyObject): boolean {
  const { type } = source;
  const { types } = t;
  if (type === types.set || type === types.frozenset) extendFromSet(t, storage, source as PySet);
  else if (type === types.dict) extendFromDict(t, storage, source as PyDict, takeKey);
  else if (type.spec === DICT_KEYS) extendFromDict(t, storage, (source as PyDictView).value.dict, takeKey);
  else if (type.spec === DICT_VALUES) extendFromDict(t, storage, (source as PyDictView).value.dict, takeValue);
  else if (type.spec === DICT_ITEMS) extendFromDict(t, storage, (source as PyDictView).value.dict, takeItem);
  else return false;
  return true;
}

function extendFromSet(t: Thread, storage: ListItems, set: PySet): void {
  const n = set.value.used;
  t.charge(n);
  resizeItems(t, storage, storage.items.length + n);
  const cursor = new SetCursor();
  while (setNext(set, cursor)) storage.items.push(incref(cursor.key));
}

function extendFromDict(t: Thread, storage: ListItems, dict: PyDict, take: (t: Thread, cursor: DictCursor) => PyObject): void {
  const n = dict.value.used;
  t.charge(n);
  resizeItems(t, storage, storage.items.length + n);
  const cursor = new DictCursor();
  while (dictNext(dict, cursor)) storage.items.push(take(t, cursor));
}

const takeKey = (_t: Thread, cursor: DictCursor): PyObject => incref(cursor.key);
const takeValue = (_t: Thread, cursor: DictCursor): PyObject => incref(cursor.value);
const takeItem = (t: Thread, cursor: DictCursor): PyObject => newPair(t, incref(cursor.key), incref(cursor.value));
