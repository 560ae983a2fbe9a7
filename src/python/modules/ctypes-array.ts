// Arrays of C values. Follows PyCArrayType, Array_Type and PyCArrayType_from_ctype of Modules/_ctypes/_ctypes.c, CPython 3.10-3.13.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type GetSetSpec, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { bufferOf, bytesOf, isBytes, newBytes } from '../objects/bytes.ts';
import { newGetSetDescriptor } from '../objects/descriptors.ts';
import { dictDelItem, dictGetItem, dictSetItem, dictSetStr, newDict } from '../objects/dict.ts';
import { attributeError, indexError, overflowError, typeError, typeName, valueError } from '../objects/errors.ts';
import { INDEX_ERROR } from '../objects/exceptions.ts';
import { integerOf, isInt, newInt } from '../objects/int.ts';
import { newList } from '../objects/list-storage.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { asIndex } from '../objects/protocols/number.ts';
import { getItem, length as lengthOfObject } from '../objects/protocols/object.ts';
import { isSlice, type PySlice, sliceIndices } from '../objects/slice.ts';
import { isStr, newStrFromText, newStrOf, strOf } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { classGetItem } from '../objects/type.ts';
import { newProxy, targetOf } from '../objects/weakref.ts';
import { fromPoints, pointsOf } from '../text/str-data.ts';
import { CHAR, putWide, view, WIDE_CHAR, widePoints } from './ctypes-codes.ts';
import { CDATA, CDATA_BYTES, dataOf, newCData, readPart, writePart } from './ctypes-data.ts';
import { CTypeInfo, infoOfType, layoutOfType } from './ctypes-info.ts';
import { memoryOf } from './ctypes-memory.ts';
import { defineMetatype, plainFromParam, requiredAttribute } from './ctypes-metatype.ts';

const SSIZE_MAX = 2n ** 63n - 1n;

// ---- classes

function makeLayout(t: Thread, type: PyType): void {
  const info = new CTypeInfo('array');
  info.length = lengthAttribute(t, type);
  const item = requiredAttribute(t, type, '_type_');
  info.proto = item;
  const of = infoOfType(item);
  const isTooLarge = of !== null && BigInt(info.length) * BigInt(of.size) > SSIZE_MAX;
  if (of === null || isTooLarge) {
    decref(t, item);
    throw of === null ? typeError(t, '_type_ must have storage info') : overflowError(t, 'array too large');
  }
  info.size = of.size * info.length;
  info.align = of.align;
  info.format = of.format;
  info.shape = [info.length, ...of.shape];
  info.hasPointer = of.hasPointer || of.kind === 'pointer';
  type.value = info;
  const extra = of.code === CHAR ? CHAR_ATTRIBUTES : of.code === WIDE_CHAR ? WIDE_ATTRIBUTES : [];
  for (const attribute of extra) {
    const descriptor = newGetSetDescriptor(t, type, attribute);
    dictSetStr(t, type.dict as PyContainer, t.name(attribute.name), descriptor);
    decref(t, descriptor);
  }
}

function lengthAttribute(t: Thread, type: PyType): number {
  const given = getAttrTextOrNull(t, type, '_length_');
  if (given === null) throw attributeError(t, null, null, "class must define a '_length_' attribute");
  try {
    if (!isInt(given)) throw typeError(t, "The '_length_' attribute must be an integer");
    const value = BigInt(integerOf(given));
    if (value < 0n) throw valueError(t, "The '_length_' attribute must not be negative");
    if (value > SSIZE_MAX) throw overflowError(t, "The '_length_' attribute is too large");
    return Number(value);
  } finally {
    decref(t, given);
  }
}

/** `c_int * 3`: one class for each item type and length, as long as somebody has it. */
export function arrayTypeOf(t: Thread, item: PyObject, length: number): PyObject {
  if (length < 0) throw valueError(t, `Array length must be >= 0, not ${length}`);
  const count = newInt(t, length);
  const key = newTuple(t, [incref(item), count]);
  try {
    const known = knownArrayType(t, key);
    return known ?? newArrayType(t, item as PyType, count, key);
  } finally {
    decref(t, key);
  }
}

/** The class that the table of array types has for the key, if it still lives. New reference. */
function knownArrayType(t: Thread, key: PyObject): PyObject | null {
  const proxy = dictGetItem(t, arrayTypes(t), key);
  const known = proxy === null ? null : targetOf(proxy);
  return known === null ? null : incref(known);
}

function arrayTypes(t: Thread): PyContainer {
  const memory = memoryOf(t);
  memory.arrayTypes ??= newDict(t);
  return memory.arrayTypes;
}

function newArrayType(t: Thread, item: PyType, count: PyObject, key: PyObject): PyObject {
  if ((item.type.flags & TypeFlags.TypeSubclass) === 0) throw typeError(t, 'Expected a type object');
  const name = newStrFromText(t, `${item.name}_Array_${integerOf(count)}`);
  const bases = newTuple(t, [incref(t.typeOf(ARRAY))]);
  const namespace = newDict(t);
  dictSetStr(t, namespace, t.name('_length_'), count);
  dictSetStr(t, namespace, t.name('_type_'), item);
  try {
    const type = t.call(t.typeOf(ARRAY_METATYPE), [name, bases, namespace], null);
    const remover = newRemover(t, key);
    const proxy = newProxy(t, type, remover);
    decref(t, remover);
    dictSetItem(t, arrayTypes(t), key, proxy);
    decref(t, proxy);
    return type;
  } finally {
    for (const o of [name, bases, namespace]) decref(t, o);
  }
}

/** Called when an array type dies: takes its key out of the table. */
function newRemover(t: Thread, key: PyObject): PyObject {
  const o = newInstance(t, t.typeOf(REMOVER));
  o.value = incref(key);
  return o;
}

function dropKey(t: Thread, o: PyObject): void {
  const key = o.value as PyObject | null;
  o.value = null;
  xdecref(t, key);
}

const REMOVER = new TypeSpec({
  name: 'DictRemover',
  module: '_ctypes',
  flags: TypeFlags.HaveGc,
  basicsize: 32,
  doc: 'deletes a key from a dictionary',
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      dropKey(t, o);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      if (o.value !== null) visit(o.value as PyObject);
    },
    tpClear: dropKey,
    tpCall: (t, o) => {
      if (o.value !== null) dictDelItem(t, arrayTypes(t), o.value as PyObject);
      dropKey(t, o);
      return incref(t.none);
    },
  },
});

// ---- arrays of characters

function setBytes(t: Thread, o: PyObject, bytes: Uint8Array, endsWithNul: boolean): void {
  const data = dataOf(o);
  if (bytes.length > data.size) throw valueError(t, 'byte string too long');
  const place = data.place(t, 0, data.size);
  place.bytes.set(bytes);
  if (endsWithNul && bytes.length < data.size) place.bytes[bytes.length] = 0;
  place.commit?.();
}

const CHAR_ATTRIBUTES: readonly GetSetSpec[] = [
  {
    name: 'raw',
    doc: 'value',
    get: (t, o) => newBytes(t, dataOf(o).bytes(t).slice()),
    set: (t, o, value) => {
      if (value === null) throw attributeError(t, null, null, 'cannot delete attribute');
      setBytes(t, o, bufferOf(t, value), false);
    },
  },
  {
    name: 'value',
    doc: 'string value',
    get: (t, o) => {
      const bytes = dataOf(o).bytes(t);
      const end = bytes.indexOf(0);
      return newBytes(t, bytes.slice(0, end < 0 ? bytes.length : end));
    },
    set: (t, o, value) => {
      if (value === null) throw typeError(t, "can't delete attribute");
      if (!isBytes(value)) throw typeError(t, `bytes expected instead of ${typeName(value)} instance`);
      setBytes(t, o, bytesOf(value), true);
    },
  },
];

const WIDE_ATTRIBUTES: readonly GetSetSpec[] = [
  {
    name: 'value',
    doc: 'string value',
    get: (t, o) => newStrOf(t, fromPoints(widePoints(dataOf(o).bytes(t)))),
    set: (t, o, value) => {
      if (value === null) throw typeError(t, "can't delete attribute");
      if (!isStr(value)) throw typeError(t, `unicode string expected instead of ${typeName(value)} instance`);
      const points = pointsOf(strOf(value));
      const data = dataOf(o);
      if (4 * points.length > data.size) throw valueError(t, 'string too long');
      const place = data.place(t, 0, data.size);
      putWide(place.bytes, points);
      place.commit?.();
    },
  },
];

/** The items of an array or from a pointer on, as a slice shows them: bytes, a str, or a list. */
export function slicedItems(t: Thread, item: PyType, indices: readonly number[], read: ItemReader): PyObject {
  const { code } = layoutOfType(item);
  if (code === CHAR)
    return newBytes(
      t,
      Uint8Array.from(indices, (i) => read.bytes(i)[0] as number),
    );
  if (code === WIDE_CHAR) return newStrOf(t, fromPoints(indices.map((i) => view(read.bytes(i)).getUint32(0, true))));
  t.charge(indices.length);
  return newList(t, indices.map(read.object));
}

interface ItemReader {
  readonly object: (index: number) => PyObject;
  readonly bytes: (index: number) => Uint8Array;
}

// ---- instances

function partAt(o: PyObject, index: number) {
  const type = dataOf(o).info.target;
  const { size } = layoutOfType(type);
  return { type, code: null, index, offset: index * size, size };
}

function item(t: Thread, o: PyObject, index: number): PyObject {
  if (index < 0 || index >= dataOf(o).length) throw indexError(t, 'invalid index');
  return readPart(t, o as PyContainer, partAt(o, index));
}

function subscript(t: Thread, o: PyObject, key: PyObject): PyObject {
  const { length, info } = dataOf(o);
  if (key.type.ops.nbIndex !== null) {
    const index = asIndex(t, key, INDEX_ERROR);
    return item(t, o, index < 0 ? index + length : index);
  }
  if (!isSlice(key)) throw typeError(t, 'indices must be integers');
  return slicedItems(t, info.target, places(t, key, length), {
    object: (index) => item(t, o, index),
    bytes: (index) => dataOf(o).place(t, partAt(o, index).offset, partAt(o, index).size).bytes,
  });
}

function places(t: Thread, key: PySlice, length: number): number[] {
  const range = sliceIndices(t, key, length);
  return Array.from({ length: Math.max(0, range.length) }, (_, i) => range.start + i * range.step);
}

function assignItem(t: Thread, o: PyObject, index: number, value: PyObject | null): void {
  if (value === null) throw typeError(t, 'Array does not support item deletion');
  if (index < 0 || index >= dataOf(o).length) throw indexError(t, 'invalid index');
  writePart(t, o as PyContainer, partAt(o, index), value);
}

function assignSubscript(t: Thread, o: PyObject, key: PyObject, value: PyObject | null): void {
  if (value === null) throw typeError(t, 'Array does not support item deletion');
  const { length } = dataOf(o);
  if (key.type.ops.nbIndex !== null) {
    const index = asIndex(t, key, INDEX_ERROR);
    return assignItem(t, o, index < 0 ? index + length : index, value);
  }
  if (!isSlice(key)) throw typeError(t, 'indices must be integer');
  const indices = places(t, key, length);
  if (lengthOfObject(t, value) !== indices.length) throw valueError(t, 'Can only assign sequence of same size');
  for (const [i, index] of indices.entries()) {
    const at = newInt(t, i);
    const one = getItem(t, value, at);
    decref(t, at);
    try {
      assignItem(t, o, index, one);
    } finally {
      decref(t, one);
    }
  }
}

export const ARRAY_METATYPE: TypeSpec = defineMetatype({
  name: 'PyCArrayType',
  doc: 'metatype for the Array Objects',
  makeLayout,
  fromParam: plainFromParam,
});

export const ARRAY: TypeSpec = new TypeSpec({
  name: 'Array',
  module: '_ctypes',
  base: () => CDATA,
  metatype: () => ARRAY_METATYPE,
  flags: TypeFlags.BaseType,
  basicsize: CDATA_BYTES,
  slots: {
    tpNew: (t, type) => newCData(t, type),
    tpInit: (t, o, args, kwnames) => {
      const given = args.length - (kwnames?.length ?? 0);
      for (let i = 0; i < given; i++) assignItem(t, o, i, args[i] as PyObject);
    },
    sqLength: (_t, o) => dataOf(o).length,
    sqItem: item,
    sqAssItem: assignItem,
    mpLength: (_t, o) => dataOf(o).length,
    mpSubscript: subscript,
    mpAssSubscript: assignSubscript,
  },
  methods: () => [oneArg('__class_getitem__', classGetItem, { binding: 'class', doc: 'See PEP 585' })],
});
