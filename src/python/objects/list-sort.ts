// `list.sort`: key function, choice of the comparison, protection of the list while Python code runs. The algorithm is in list-sort-merge.ts.
// Follows list_sort_impl and its unsafe_*_compare functions, CPython 3.10-3.13 Objects/listobject.c.
// The list is empty while it is being sorted; whatever was put into it meanwhile is thrown away, with ValueError.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, PyStr, type PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { parseArguments, signature } from './arguments.ts';
import { asRaise, valueError } from './errors.ts';
import type { Machine } from './frame.ts';
import { type LessThan, MergeSort, reverseRange, STACK_ITEMS } from './list-sort-merge.ts';
import type { ListItems } from './list-storage.ts';
import { compareBool } from './protocols/compare.ts';
import { isTrue } from './protocols/number.ts';
import { intArgument } from './sequence-index.ts';

const SORT = signature('sort', { params: ['key', 'reverse'], required: 0, positionalMax: 0 });

/** `list.sort(*, key=None, reverse=False)`. */
export function sortMethod(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [key, reverse] = parseArguments(t, SORT, args, kwnames);
  listSort(t, self as PyContainer, key ?? null, reverse != null && sortFlag(t, reverse));
  return incref(t.none);
}

function sortFlag(t: Thread, o: PyObject): boolean {
  if (t.profile.sortReverseTakesAnyTruth) return isTrue(t, o);
  return intArgument(t, o) !== 0;
}

/** Sorts in place; `keyFunction` null or None for none. */
export function listSort(t: Thread, list: PyContainer, keyFunction: PyObject | null, reverse: boolean): void {
  const storage = list.value as ListItems;
  const { items, address, allocated } = storage;
  const before = (t as Machine).entersFromHost ? items.slice() : null;
  storage.items = [];
  storage.address = 0;
  storage.allocated = -1;
  try {
    sortItems(t, storage, items, keyFunction === t.none ? null : keyFunction, reverse);
  } catch (thrown) {
    // Sorting is begun anew when a comparison has been answered: the same ones must be asked again.
    if (before !== null && asRaise(t, thrown) === null) items.splice(0, items.length, ...before);
    throw thrown;
  } finally {
    const strays = storage.items;
    const strayBlock = storage.address;
    const strayRoom = storage.allocated;
    storage.items = items;
    storage.address = address;
    storage.allocated = allocated;
    for (let i = strays.length - 1; i >= 0; i--) decref(t, strays[i] as PyObject);
    if (strayBlock !== 0) t.heap.free(strayBlock, 8 * strayRoom);
  }
}

function sortItems(t: Thread, storage: ListItems, items: PyObject[], keyFunction: PyObject | null, reverse: boolean): void {
  if (keyFunction === null) {
    sortByKeys(t, items, null, reverse);
    if (storage.allocated !== -1) throw valueError(t, 'list modified during sort');
    return;
  }
  const onHeap = items.length >= STACK_ITEMS / 2;
  const block = onHeap ? t.heap.malloc(8 * items.length) : 0;
  const keys: PyObject[] = [];
  let complete = false;
  try {
    for (let i = 0; i < items.length; i++) keys.push(t.call(keyFunction, [items[i] as PyObject], null));
    complete = true;
    sortByKeys(t, keys, items, reverse);
  } finally {
    if (complete) for (let i = 0; i < keys.length; i++) decref(t, keys[i] as PyObject);
    else for (let i = keys.length - 1; i >= 0; i--) decref(t, keys[i] as PyObject);
    if (onHeap) t.heap.free(block, 8 * items.length);
  }
  if (storage.allocated !== -1) throw valueError(t, 'list modified during sort');
}

function sortByKeys(t: Thread, keys: PyObject[], values: PyObject[] | null, reverse: boolean): void {
  const n = keys.length;
  if (n < 2) return;
  const lessThan = chooseComparison(t, keys);
  // Stable in reverse too: reversed before and after.
  if (reverse) {
    reverseRange(keys, 0, n);
    if (values !== null) reverseRange(values, 0, n);
  }
  try {
    new MergeSort(t, keys, values, lessThan).sort();
  } finally {
    if (reverse) reverseRange(values ?? keys, 0, n);
  }
}

/** The pre-sort check: homogeneous keys are compared without looking their methods up each time. */
function chooseComparison(t: Thread, keys: readonly PyObject[]): LessThan {
  const first = keys[0] as PyObject;
  const { tuple } = t.types;
  let inTuples = isFilledTuple(first, tuple);
  const type = (inTuples ? firstOf(first) : first).type;
  let sameType = true;
  let plainStrings = true;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as PyObject;
    if (inTuples && !isFilledTuple(key, tuple)) {
      inTuples = false;
      sameType = false;
      break;
    }
    const part = inTuples ? firstOf(key) : key;
    if (part.type !== type) {
      sameType = false;
      if (!inTuples) break;
    }
    if (sameType && part instanceof PyStr && part.codePoints !== null) plainStrings = false;
  }
  const compareKeys = sameType ? homogeneous(t, type, plainStrings) : safe(t);
  if (!inTuples) return compareKeys;
  return tupleComparison(t, type === tuple ? safe(t) : compareKeys);
}

function isFilledTuple(o: PyObject, tuple: PyType): boolean {
  return o.type === tuple && (o.value as PyObject[]).length > 0;
}

function firstOf(o: PyObject): PyObject {
  return (o.value as PyObject[])[0] as PyObject;
}

function safe(t: Thread): LessThan {
  return (a, b) => compareBool(t, a, b, CompareOp.LT);
}

function homogeneous(t: Thread, type: PyType, plainStrings: boolean): LessThan {
  if (type === t.types.str && plainStrings) return (a, b) => (a as PyStr).value < (b as PyStr).value;
  if (type === t.types.int || type === t.types.float) return (a, b) => (a.value as number) < (b.value as number);
  const richcompare = type.ops.tpRichcompare;
  if (richcompare === null) return safe(t);
  return (a, b) => {
    // An earlier comparison may have changed the class.
    if (a.type.ops.tpRichcompare !== richcompare) return compareBool(t, a, b, CompareOp.LT);
    const result = richcompare(t, a, b, CompareOp.LT);
    if (result === t.notImplemented) {
      decref(t, result);
      return compareBool(t, a, b, CompareOp.LT);
    }
    if (result === t.true_ || result === t.false_) {
      decref(t, result);
      return result === t.true_;
    }
    try {
      return isTrue(t, result);
    } finally {
      decref(t, result);
    }
  };
}

function tupleComparison(t: Thread, compareFirst: LessThan): LessThan {
  return (a, b) => {
    const left = a.value as PyObject[];
    const right = b.value as PyObject[];
    const common = Math.min(left.length, right.length);
    let i = 0;
    while (i < common && compareBool(t, left[i] as PyObject, right[i] as PyObject, CompareOp.EQ)) i++;
    if (i >= common) return left.length < right.length;
    const x = left[i] as PyObject;
    const y = right[i] as PyObject;
    return i === 0 ? compareFirst(x, y) : compareBool(t, x, y, CompareOp.LT);
  };
}
