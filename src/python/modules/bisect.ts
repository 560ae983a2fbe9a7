// _bisect: where an item belongs in a sorted sequence. Follows Modules/_bisectmodule.c, CPython 3.10-3.13.
// The sequence is read by position alone; comparisons and key functions may change it, which is not looked for.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { keywords } from '../heap/type-spec.ts';
import type { Integer } from '../numbers/int.ts';
import { parseArguments, type Signature, signature } from '../objects/arguments.ts';
import { overflowError, typeError, valueError } from '../objects/errors.ts';
import { integerOf, newInt } from '../objects/int.ts';
import { insertAt, type ListItems, resizeItems } from '../objects/list-storage.ts';
import { callMethod } from '../objects/protocols/attribute.ts';
import { compareBool } from '../objects/protocols/compare.ts';
import { index } from '../objects/protocols/number.ts';
import { exactLength } from '../objects/protocols/object.ts';
import { sequenceItem } from '../objects/sequence-index.ts';
import { newStr } from '../objects/str.ts';
import type { NativeModule } from './native-module.ts';

interface Search {
  readonly sequence: PyObject;
  readonly item: PyObject;
  readonly low: Integer;
  /** -1: the end. */
  readonly high: Integer;
  readonly key: PyObject | null;
  /** Before equal items, or after them. */
  readonly side: 'left' | 'right';
}

function find(t: Thread, search: Search): Integer {
  const { sequence, item, key, side } = search;
  let low = search.low;
  if (low < 0) throw valueError(t, 'lo must be non-negative');
  let high: Integer = search.high === -1 ? exactLength(t, sequence) : search.high;
  while (low < high) {
    t.charge(1);
    const middle = middleOf(low, high);
    if (goesRight(t, keyed(t, sequenceItem(t, sequence, middle), key), item, side)) low = after(middle);
    else high = middle;
  }
  return low;
}

function middleOf(low: Integer, high: Integer): Integer {
  if (typeof low === 'number' && typeof high === 'number') return low + Math.floor((high - low) / 2);
  return narrowed((BigInt(low) + BigInt(high)) / 2n);
}

function after(place: Integer): Integer {
  if (typeof place === 'number' && place < Number.MAX_SAFE_INTEGER) return place + 1;
  return narrowed(BigInt(place) + 1n);
}

function narrowed(value: bigint): Integer {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}

/** Steals `value`. */
function keyed(t: Thread, value: PyObject, key: PyObject | null): PyObject {
  if (key === null) return value;
  try {
    return t.call(key, [value], null);
  } finally {
    decref(t, value);
  }
}

/** Steals `found`. */
function goesRight(t: Thread, found: PyObject, item: PyObject, side: 'left' | 'right'): boolean {
  try {
    return side === 'left' ? compareBool(t, found, item, CompareOp.LT) : !compareBool(t, item, found, CompareOp.LT);
  } finally {
    decref(t, found);
  }
}

function searchOf(t: Thread, s: Signature, side: 'left' | 'right', args: readonly PyObject[], kwnames: KeywordNames): Search {
  const [sequence, item, low, high, key] = parseArguments(t, s, args, kwnames);
  return {
    sequence: sequence as PyObject,
    item: item as PyObject,
    low: low == null ? 0 : placeOf(t, low),
    high: high == null || high === t.none ? -1 : boundOf(t, high),
    key: key == null || key === t.none ? null : key,
    side,
  };
}

function boundOf(t: Thread, high: PyObject): Integer {
  if (high.type.ops.nbIndex === null) throw typeError(t, `argument should be integer or None, not '${high.type.name}'`);
  return placeOf(t, high);
}

function placeOf(t: Thread, o: PyObject): Integer {
  const whole = index(t, o);
  const value = integerOf(whole);
  decref(t, whole);
  if (value >= -(2n ** 63n) && value < 2n ** 63n) return value;
  throw overflowError(t, 'Python int too large to convert to C ssize_t');
}

function insertSorted(t: Thread, search: Search): PyObject {
  const { sequence, item, key } = search;
  const itemKey = key === null ? null : t.call(key, [item], null);
  try {
    insert(t, sequence, find(t, itemKey === null ? search : { ...search, item: itemKey }), item);
  } finally {
    xdecref(t, itemKey);
  }
  return incref(t.none);
}

/** A list takes the item directly; anything else is asked to insert it. */
function insert(t: Thread, sequence: PyObject, position: Integer, item: PyObject): void {
  if (sequence.type === t.types.list) {
    const storage = sequence.value as ListItems;
    resizeItems(t, storage, storage.items.length + 1);
    insertAt(t, storage.items, Math.min(Number(position), storage.items.length), incref(item));
    return;
  }
  const place = newInt(t, position);
  const name = newStr(t, 'insert');
  try {
    decref(t, callMethod(t, sequence, name, [place, item], null));
  } finally {
    decref(t, name);
    decref(t, place);
  }
}

function shape(name: string): Signature {
  return signature(name, { params: ['a', 'x', 'lo', 'hi', 'key'], required: 2, positionalMax: 4 });
}

const OPTIONS = { signature: '($module, /, a, x, lo=0, hi=None, *, key=None)' };

function bisect(name: string, side: 'left' | 'right') {
  const s = shape(name);
  return keywords(name, (t, _self, args, kwnames) => newInt(t, find(t, searchOf(t, s, side, args, kwnames))), OPTIONS);
}

function insort(name: string, side: 'left' | 'right') {
  const s = shape(name);
  return keywords(name, (t, _self, args, kwnames) => insertSorted(t, searchOf(t, s, side, args, kwnames)), OPTIONS);
}

export const BISECT: NativeModule = {
  name: '_bisect',
  functions: [
    bisect('bisect_right', 'right'),
    bisect('bisect_left', 'left'),
    insort('insort_right', 'right'),
    insort('insort_left', 'left'),
  ],
};
