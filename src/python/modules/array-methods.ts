// The methods of array.array. Follows Modules/arraymodule.c, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, isSubtype, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { type NativeSpec, noArgs, oneArg, positional } from '../heap/type-spec.ts';
import { kindOf } from '../objects/arguments.ts';
import { bufferOf, isBytes, newBytes } from '../objects/bytes.ts';
import { eofError, indexError, runtimeError, typeError, valueError } from '../objects/errors.ts';
import { INDEX_ERROR } from '../objects/exceptions.ts';
import { newInt } from '../objects/int.ts';
import { isList, listItems, newList } from '../objects/list-storage.ts';
import { getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { compareBool } from '../objects/protocols/compare.ts';
import { getIter, iterNext } from '../objects/protocols/iterate.ts';
import { asIndex, asLong } from '../objects/protocols/number.ts';
import { sliceBound } from '../objects/sequence-index.ts';
import { isStr, newStr, newStrOf, strOf } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { fromPoints, pointsOf } from '../text/str-data.ts';
import { ARRAY } from './array.ts';
import { type ArrayData, arrayOf, newArrayOfType, resizeArray, spliceItems } from './array-storage.ts';
import { callMethod } from './io-base.ts';

/** Bytes that tofile() writes at a time. */
const FILE_BLOCK_BYTES = 64 * 1024;

function none(t: Thread): PyObject {
  return incref(t.none);
}

/** Borrows `value`; the item is checked before the array changes. */
export function insertItem(t: Thread, data: ArrayData, at: number, value: PyObject): void {
  const item = new Uint8Array(data.kind.bytes);
  data.kind.write(t, new DataView(item.buffer), 0, value);
  if (at === data.length) {
    resizeArray(t, data, at + 1);
    data.store.set(item, at * data.kind.bytes);
  } else spliceItems(t, data, at, 0, item);
}

export function extendArray(t: Thread, self: PyObject, iterable: PyObject): void {
  const data = arrayOf(self);
  if (isSubtype(iterable.type, t.typeOf(ARRAY))) {
    const other = arrayOf(iterable);
    if (other.kind !== data.kind) throw typeError(t, 'can only extend with array of same kind');
    t.charge(other.length);
    spliceItems(t, data, data.length, 0, other.bytes.slice());
    return;
  }
  extendByItems(t, data, iterable);
}

export function extendByItems(t: Thread, data: ArrayData, iterable: PyObject): void {
  const iterator = getIter(t, iterable);
  try {
    for (let item = iterNext(t, iterator); item !== null; item = iterNext(t, iterator)) {
      try {
        t.charge(1);
        insertItem(t, data, data.length, item);
      } finally {
        decref(t, item);
      }
    }
  } finally {
    decref(t, iterator);
  }
}

/** The place of the first item equal to `value`, or -1. */
function find(t: Thread, data: ArrayData, value: PyObject, start: number, stop: number): number {
  for (let i = start; i < stop && i < data.length; i++) {
    t.charge(1);
    const item = data.read(t, i);
    try {
      if (compareBool(t, item, value, CompareOp.EQ)) return i;
    } finally {
      decref(t, item);
    }
  }
  return -1;
}

export function containsItem(t: Thread, self: PyObject, value: PyObject): boolean {
  return find(t, arrayOf(self), value, 0, Number.MAX_SAFE_INTEGER) >= 0;
}

function indexOf(t: Thread, self: PyObject, args: readonly PyObject[]): PyObject {
  const data = arrayOf(self);
  const bound = (o: PyObject): number => {
    const at = sliceBound(t, o);
    return at < 0 ? Math.max(0, at + data.length) : at;
  };
  const start = args[1] === undefined ? 0 : bound(args[1]);
  const stop = args[2] === undefined ? Number.MAX_SAFE_INTEGER : bound(args[2]);
  const at = find(t, data, args[0] as PyObject, start, stop);
  if (at < 0) throw valueError(t, 'array.index(x): x not in array');
  return newInt(t, at);
}

function count(t: Thread, self: PyObject, value: PyObject): PyObject {
  const data = arrayOf(self);
  let found = 0;
  for (let i = find(t, data, value, 0, data.length); i >= 0; i = find(t, data, value, i + 1, data.length)) found++;
  return newInt(t, found);
}

function popItem(t: Thread, self: PyObject, args: readonly PyObject[]): PyObject {
  const data = arrayOf(self);
  let at = args[0] === undefined ? -1 : asIndex(t, args[0], INDEX_ERROR);
  if (data.length === 0) throw indexError(t, 'pop from empty array');
  if (at < 0) at += data.length;
  if (at < 0 || at >= data.length) throw indexError(t, 'pop index out of range');
  const item = data.read(t, at);
  spliceItems(t, data, at, 1, new Uint8Array(0));
  return item;
}

function fromList(t: Thread, self: PyObject, list: PyObject): PyObject {
  if (!isList(list)) throw typeError(t, 'arg must be list');
  const data = arrayOf(self);
  const old = data.length;
  const size = listItems(list).length;
  t.charge(size);
  if (size === 0) return none(t);
  resizeArray(t, data, old + size);
  try {
    for (let i = 0; i < size; i++) {
      data.write(t, old + i, listItems(list)[i] as PyObject);
      if (listItems(list).length !== size) throw runtimeError(t, 'list changed size during iteration');
    }
  } catch (error) {
    resizeArray(t, data, old);
    throw error;
  }
  return none(t);
}

export function appendBytes(t: Thread, data: ArrayData, given: Uint8Array): void {
  if (given.length % data.kind.bytes !== 0) throw valueError(t, 'bytes length not a multiple of item size');
  t.charge(given.length >>> 3);
  if (given.length > 0) spliceItems(t, data, data.length, 0, given.slice());
}

export function appendText(t: Thread, data: ArrayData, text: PyObject): void {
  const points = pointsOf(strOf(text));
  const bytes = new Uint8Array(points.length * 4);
  const view = new DataView(bytes.buffer);
  points.forEach((point, i) => {
    view.setUint32(4 * i, point, true);
  });
  if (points.length > 0) spliceItems(t, data, data.length, 0, bytes);
}

function fromUnicode(t: Thread, self: PyObject, text: PyObject): PyObject {
  const data = arrayOf(self);
  if (!isStr(text)) throw typeError(t, `fromunicode() argument must be str, not ${kindOf(t, text)}`);
  if (!data.kind.isText)
    throw valueError(
      t,
      `fromunicode() may only be called on unicode type arrays${t.profile.arrayHasWideText ? " ('u' or 'w')" : ''}`,
    );
  appendText(t, data, text);
  return none(t);
}

/** The str that the items of a text array make. */
export function textOf(t: Thread, data: ArrayData): PyObject {
  const points: number[] = [];
  for (let i = 0; i < data.length; i++) {
    const point = data.view.getUint32(4 * i, true);
    if (point > 0x10ffff)
      throw valueError(t, `character U+${point.toString(16).padStart(8, '0')} is not in range [U+0000; U+10ffff]`);
    points.push(point);
  }
  return newStrOf(t, fromPoints(points));
}

function byteSwap(t: Thread, self: PyObject): PyObject {
  const data = arrayOf(self);
  const { bytes } = data.kind;
  t.charge(data.length);
  for (let i = 0; i < data.length; i++) data.bytes.subarray(i * bytes, (i + 1) * bytes).reverse();
  return none(t);
}

export function itemsOf(t: Thread, data: ArrayData): PyObject {
  t.charge(data.length);
  t.heap.reserve(8 * data.length);
  const items: PyObject[] = [];
  for (let i = 0; i < data.length; i++) items.push(data.read(t, i));
  return newList(t, items);
}

function toFile(t: Thread, self: PyObject, file: PyObject): PyObject {
  const { bytes } = arrayOf(self);
  for (let at = 0; at < bytes.length; at += FILE_BLOCK_BYTES) {
    const block = newBytes(t, bytes.slice(at, at + FILE_BLOCK_BYTES));
    try {
      decref(t, callMethod(t, file, 'write', [block]));
    } finally {
      decref(t, block);
    }
  }
  return none(t);
}

function fromFile(t: Thread, self: PyObject, args: readonly PyObject[]): PyObject {
  const data = arrayOf(self);
  const wanted = asIndex(t, args[1] as PyObject);
  if (wanted < 0) throw valueError(t, 'negative count');
  const size = newInt(t, wanted * data.kind.bytes);
  let block: PyObject;
  try {
    block = callMethod(t, args[0] as PyObject, 'read', [size]);
  } finally {
    decref(t, size);
  }
  try {
    if (!isBytes(block)) throw typeError(t, "read() didn't return bytes");
    const bytes = bufferOf(t, block);
    appendBytes(t, data, bytes);
    if (bytes.length !== wanted * data.kind.bytes) throw eofError(t, "read() didn't return enough bytes");
    return none(t);
  } finally {
    decref(t, block);
  }
}

function copyArray(t: Thread, self: PyObject): PyObject {
  const data = arrayOf(self);
  const copy = newArrayOfType(t, t.typeOf(ARRAY), data.kind, data.length);
  arrayOf(copy).store.set(data.bytes);
  return copy;
}

/** From protocol 3 on the bytes with their machine format, before a list of the items. */
function reduce(t: Thread, self: PyObject, protocol: PyObject): PyObject {
  const data = arrayOf(self);
  const state = getAttrTextOrNull(t, self, '__dict__') ?? none(t);
  const typecode = newStr(t, data.kind.typecode);
  if (asLong(t, protocol) < 3) {
    const items = data.kind.isText ? textOf(t, data) : itemsOf(t, data);
    return newTuple(t, [incref(self.type), newTuple(t, [typecode, items]), state]);
  }
  const module = t.importModule('array');
  const rebuild = getAttrTextOrNull(t, module, '_array_reconstructor') as PyObject;
  decref(t, module);
  const bytes = newBytes(t, data.bytes.slice());
  const args = newTuple(t, [incref(self.type), typecode, newInt(t, data.kind.machineFormat), bytes]);
  return newTuple(t, [rebuild, args, state]);
}

export function ARRAY_METHODS(): NativeSpec[] {
  return [
    oneArg('append', (t, self, value) => {
      insertItem(t, arrayOf(self), arrayOf(self).length, value);
      return none(t);
    }),
    noArgs('buffer_info', (t, self) => {
      const { address, allocated, length } = arrayOf(self);
      return newTuple(t, [newInt(t, allocated === 0 ? 0 : t.heap.blockId(address)), newInt(t, length)]);
    }),
    noArgs('byteswap', byteSwap),
    noArgs(
      'clear',
      (t, self) => {
        resizeArray(t, arrayOf(self), 0);
        return none(t);
      },
      { when: (p) => p.arrayHasWideText },
    ),
    noArgs('__copy__', copyArray),
    oneArg('count', count),
    oneArg('__deepcopy__', copyArray),
    oneArg('extend', (t, self, iterable) => {
      extendArray(t, self, iterable);
      return none(t);
    }),
    positional('fromfile', [2, 2], fromFile),
    oneArg('fromlist', fromList),
    oneArg('frombytes', (t, self, given) => {
      appendBytes(t, arrayOf(self), bufferOf(t, given));
      return none(t);
    }),
    oneArg('fromunicode', fromUnicode),
    positional('index', [1, 3], indexOf),
    positional('insert', [2, 2], (t, self, args) => {
      const data = arrayOf(self);
      let at = asIndex(t, args[0] as PyObject);
      if (at < 0) at = Math.max(0, at + data.length);
      insertItem(t, data, Math.min(at, data.length), args[1] as PyObject);
      return none(t);
    }),
    positional('pop', [0, 1], popItem),
    oneArg('__reduce_ex__', reduce),
    oneArg('remove', (t, self, value) => {
      const data = arrayOf(self);
      const at = find(t, data, value, 0, data.length);
      if (at < 0) throw valueError(t, 'array.remove(x): x not in array');
      spliceItems(t, data, at, 1, new Uint8Array(0));
      return none(t);
    }),
    noArgs('reverse', (t, self) => {
      const data = arrayOf(self);
      t.charge(data.length);
      data.bytes.reverse();
      return byteSwap(t, self);
    }),
    oneArg('tofile', toFile),
    noArgs('tolist', (t, self) => itemsOf(t, arrayOf(self))),
    noArgs('tobytes', (t, self) => newBytes(t, arrayOf(self).bytes.slice())),
    noArgs('tounicode', (t, self) => {
      const data = arrayOf(self);
      if (!data.kind.isText)
        throw valueError(
          t,
          `tounicode() may only be called on unicode type arrays${t.profile.arrayHasWideText ? " ('u' or 'w')" : ''}`,
        );
      return textOf(t, data);
    }),
    noArgs('__sizeof__', (t, self) => newInt(t, self.type.basicsize + arrayOf(self).allocated * arrayOf(self).kind.bytes)),
  ];
}
