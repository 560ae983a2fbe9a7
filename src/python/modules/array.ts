// array.array: numbers or characters of one C type side by side. Follows Modules/arraymodule.c, CPython 3.10-3.13.
// Its memory is in array-storage.ts, its typecodes in array-items.ts, its methods in array-methods.ts.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref } from '../heap/heap.ts';
import { incref, isSubtype, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { newBool } from '../objects/bool.ts';
import { BUFFER_ENTRY } from '../objects/buffer-method.ts';
import { ByteBuffer } from '../objects/bytearray.ts';
import { bufferOf, isBytes } from '../objects/bytes.ts';
import { rejectKeywordsOfBase } from '../objects/container-arguments.ts';
import { indexError, memoryError, typeError, typeName, valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { builtinNamed, reduceTo, reduceWithIndex, selfIter } from '../objects/iterator-support.ts';
import { isList, listItems } from '../objects/list-storage.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { compareBool, richCompare } from '../objects/protocols/compare.ts';
import { asIndex, asLong } from '../objects/protocols/number.ts';
import { reprText } from '../objects/protocols/object.ts';
import { newSequenceIndex } from '../objects/sequence-index.ts';
import { isSlice, type PySlice, sliceIndices } from '../objects/slice.ts';
import { isStr, newStr, newStrFromText, strOf } from '../objects/str.ts';
import { isTuple, tupleItems } from '../objects/tuple.ts';
import { classGetItem } from '../objects/type.ts';
import { lengthOf } from '../text/str-data.ts';
import { ITEM_KINDS, type ItemKind } from './array-items.ts';
import {
  ARRAY_METHODS,
  appendBytes,
  appendText,
  containsItem,
  extendArray,
  extendByItems,
  itemsOf,
  textOf,
} from './array-methods.ts';
import { rebuildItems } from './array-pickle.ts';
import { type ArrayData, arrayOf, checkResizable, freeItems, newArrayOfType, resizeArray, spliceItems } from './array-storage.ts';
import { callMethod } from './io-base.ts';
import type { NativeModule } from './native-module.ts';

function kindsOf(t: Thread): readonly ItemKind[] {
  return t.profile.arrayHasWideText ? ITEM_KINDS : ITEM_KINDS.filter((kind) => kind.typecode !== 'w');
}

function isArray(t: Thread, o: PyObject): boolean {
  return isSubtype(o.type, t.typeOf(ARRAY));
}

// ---- making

function newArray(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  rejectKeywordsOfBase(t, 'array.array', t.typeOf(ARRAY), type, kwnames);
  const given = args.length - (kwnames?.length ?? 0);
  if (given < 1) throw typeError(t, 'array() takes at least 1 argument (0 given)');
  if (given > 2) throw typeError(t, `array() takes at most 2 arguments (${given} given)`);
  const code = args[0] as PyObject;
  if (!isStr(code) || lengthOf(strOf(code)) !== 1)
    throw typeError(t, `array() argument 1 must be a unicode character, not ${typeName(code)}`);
  const typecode = strOf(code).value;
  const initial = given === 2 ? (args[1] as PyObject) : null;
  const kind = kindsOf(t).find((candidate) => candidate.typecode === typecode);
  if (initial !== null) refuseText(t, initial, typecode, kind);
  if (kind === undefined) throw valueError(t, `bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)`);
  if (typecode === 'u' && t.profile.arrayHasWideText)
    t.warn('DeprecationWarning', "The 'u' type code is deprecated and will be removed in Python 3.16");
  return filled(t, type, kind, initial);
}

function refuseText(t: Thread, initial: PyObject, typecode: string, kind: ItemKind | undefined): void {
  if (kind?.isText) return;
  if (isStr(initial)) throw typeError(t, `cannot use a str to initialize an array with typecode '${typecode}'`);
  if (isArray(t, initial) && arrayOf(initial).kind.isText)
    throw typeError(t, `cannot use a unicode array to initialize an array with typecode '${typecode}'`);
}

/** Lists, tuples and arrays give a block that just fits; anything else is iterated and grows. */
function filled(t: Thread, type: PyType, kind: ItemKind, initial: PyObject | null): PyObject {
  if (initial === null) return newArrayOfType(t, type, kind, 0);
  const items = isList(initial) ? listItems(initial) : isTuple(initial) ? tupleItems(initial) : null;
  const same = isArray(t, initial) && arrayOf(initial).kind === kind ? arrayOf(initial) : null;
  const o = newArrayOfType(t, type, kind, items?.length ?? same?.length ?? 0);
  const data = arrayOf(o);
  try {
    if (items !== null) {
      t.charge(items.length);
      for (let i = 0; i < data.length; i++) data.write(t, i, items[i] as PyObject);
    } else if (same !== null) data.store.set(same.bytes);
    else if (isBytes(initial) || initial.value instanceof ByteBuffer) appendBytes(t, data, bufferOf(t, initial));
    else if (isStr(initial)) appendText(t, data, initial);
    else extendByItems(t, data, initial);
  } catch (error) {
    decref(t, o);
    throw error;
  }
  return o;
}

function rebuild(t: Thread, _module: PyObject, args: readonly PyObject[]): PyObject {
  const [type, code, format, bytes] = args as [PyObject, PyObject, PyObject, PyObject];
  const isClass = (type.type.flags & TypeFlags.TypeSubclass) !== 0;
  if (!isClass) throw typeError(t, `first argument must be a type object, not ${typeName(type)}`);
  if (!isSubtype(type as PyType, t.typeOf(ARRAY))) throw typeError(t, `${(type as PyType).name} is not a subtype of array.array`);
  if (!isStr(code) || lengthOf(strOf(code)) !== 1)
    throw typeError(t, `_array_reconstructor() argument 2 must be a unicode character, not ${typeName(code)}`);
  const kind = kindsOf(t).find((candidate) => candidate.typecode === strOf(code).value);
  if (kind === undefined) throw valueError(t, 'second argument must be a valid type code');
  const machineFormat = asLong(t, format);
  if (machineFormat < 0 || machineFormat > 21) throw valueError(t, 'third argument must be a valid machine format code.');
  if (!isBytes(bytes)) throw typeError(t, `fourth argument should be bytes, not ${typeName(bytes)}`);
  const items = machineFormat === kind.machineFormat ? null : rebuildItems(t, machineFormat, bufferOf(t, bytes));
  if (items === null) return filled(t, type as PyType, kind, bytes);
  try {
    return filled(t, type as PyType, kind, items);
  } finally {
    decref(t, items);
  }
}

// ---- items

function item(t: Thread, self: PyObject, at: number): PyObject {
  const data = arrayOf(self);
  if (at < 0 || at >= data.length) throw indexError(t, 'array index out of range');
  return data.read(t, at);
}

function subscript(t: Thread, self: PyObject, key: PyObject): PyObject {
  const data = arrayOf(self);
  const at = newSequenceIndex(t, key);
  if (at !== null) return item(t, self, at < 0 ? at + data.length : at);
  if (!isSlice(key)) throw typeError(t, 'array indices must be integers');
  const { start, step, length } = sliceIndices(t, key, data.length);
  const size = data.kind.bytes;
  const count = Math.max(0, length);
  const result = newArrayOfType(t, t.typeOf(ARRAY), data.kind, count);
  const { store } = arrayOf(result);
  for (let i = 0; i < count; i++) {
    const from = (start + i * step) * size;
    store.set(data.store.subarray(from, from + size), i * size);
  }
  return result;
}

function assignSubscript(t: Thread, self: PyObject, key: PyObject, value: PyObject | null): void {
  const data = arrayOf(self);
  const index = newSequenceIndex(t, key);
  if (index !== null) {
    const at = index < 0 ? index + data.length : index;
    if (at < 0 || at >= data.length) throw indexError(t, 'array assignment index out of range');
    if (value === null) spliceItems(t, data, at, 1, new Uint8Array(0));
    else data.write(t, at, value);
    return;
  }
  if (!isSlice(key)) throw typeError(t, 'array indices must be integers');
  let replacement = new Uint8Array(0);
  if (value !== null) {
    if (!isArray(t, value)) throw typeError(t, `can only assign array (not "${typeName(value)}") to array slice`);
    if (arrayOf(value).kind !== data.kind) throw typeError(t, 'bad argument type for built-in operation');
    replacement = arrayOf(value).bytes.slice();
  }
  assignSlice(t, data, key, value === null, replacement);
}

function assignSlice(t: Thread, data: ArrayData, key: PySlice, isDeletion: boolean, replacement: Uint8Array): void {
  const { start, step, length } = sliceIndices(t, key, data.length);
  const count = Math.max(0, length);
  const size = data.kind.bytes;
  const given = replacement.length / size;
  if (step === 1) {
    if (given !== count) checkResizable(t, data);
    spliceItems(t, data, start, count, replacement);
  } else if (isDeletion) {
    if (count > 0) checkResizable(t, data);
    const places = Array.from({ length: count }, (_, i) => start + i * step).sort((a, b) => b - a);
    const kept = new Set(places);
    const rest: number[] = [];
    for (let i = 0; i < data.length; i++)
      if (!kept.has(i)) for (let byte = 0; byte < size; byte++) rest.push(data.store[i * size + byte] as number);
    resizeArray(t, data, data.length - count);
    data.store.set(rest);
  } else {
    if (given !== count) throw valueError(t, `attempt to assign array of size ${given} to extended slice of size ${count}`);
    for (let i = 0; i < count; i++) data.store.set(replacement.subarray(i * size, (i + 1) * size), (start + i * step) * size);
  }
}

function repeated(t: Thread, data: ArrayData, count: number): Uint8Array {
  const times = Math.max(0, count);
  const size = data.length * data.kind.bytes * times;
  if (size > Number.MAX_SAFE_INTEGER) throw memoryError(t);
  t.heap.reserve(size);
  t.charge(size >>> 3);
  const bytes = new Uint8Array(size);
  const { length } = data.bytes;
  for (let i = 0; i < times && length > 0; i++) bytes.set(data.bytes, i * length);
  return bytes;
}

function arrayOfBytes(t: Thread, kind: ItemKind, bytes: Uint8Array): PyObject {
  const o = newArrayOfType(t, t.typeOf(ARRAY), kind, bytes.length / kind.bytes);
  arrayOf(o).store.set(bytes);
  return o;
}

function concat(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (!isArray(t, b)) throw typeError(t, `can only append array (not "${typeName(b)}") to array`);
  const [x, y] = [arrayOf(a), arrayOf(b)];
  if (x.kind !== y.kind) throw typeError(t, 'bad argument type for built-in operation');
  const bytes = new Uint8Array(x.bytes.length + y.bytes.length);
  bytes.set(x.bytes);
  bytes.set(y.bytes, x.bytes.length);
  t.charge(bytes.length >>> 3);
  return arrayOfBytes(t, x.kind, bytes);
}

function compare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isArray(t, a) || !isArray(t, b)) return incref(t.notImplemented);
  const [x, y] = [arrayOf(a), arrayOf(b)];
  if (x.length !== y.length && (op === CompareOp.EQ || op === CompareOp.NE)) return newBool(t, op === CompareOp.NE);
  for (let i = 0; i < x.length && i < y.length; i++) {
    t.charge(1);
    const p = x.read(t, i);
    const q = y.read(t, i);
    try {
      if (compareBool(t, p, q, CompareOp.EQ)) continue;
      if (op === CompareOp.EQ || op === CompareOp.NE) return newBool(t, op === CompareOp.NE);
      return richCompare(t, p, q, op);
    } finally {
      decref(t, p);
      decref(t, q);
    }
  }
  const order = x.length - y.length;
  const answers = [order < 0, order <= 0, order === 0, order !== 0, order > 0, order >= 0];
  return newBool(t, answers[op] as boolean);
}

function repr(t: Thread, self: PyObject): PyObject {
  const data = arrayOf(self);
  const name = self.type.spec === null ? self.type.name : 'array';
  if (data.length === 0) return newStr(t, `${name}('${data.kind.typecode}')`);
  const contents = data.kind.isText ? textOf(t, data) : itemsOf(t, data);
  try {
    return newStrFromText(t, `${name}('${data.kind.typecode}', ${reprText(t, contents)})`);
  } finally {
    decref(t, contents);
  }
}

export const ARRAY: TypeSpec = new TypeSpec({
  name: 'array',
  module: 'array',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.HasWeakrefs | TypeFlags.Sequence,
  basicsize: 64,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      clearWeakrefs(t, o as PyContainer);
      freeItems(t, arrayOf(o));
      releaseObject(t, o);
    },
    // Its items are no objects; what the collector could find is its class.
    tpTraverse: () => {},
    tpRepr: repr,
    tpRichcompare: compare,
    tpIter: (t, self) => {
      const o = newInstance(t, t.typeOf(ARRAY_ITERATOR));
      o.value = new ArrayIteration(incref(self));
      return o;
    },
    tpNew: newArray,
    sqLength: (_t, self) => arrayOf(self).length,
    sqConcat: concat,
    sqRepeat: (t, self, count) => arrayOfBytes(t, arrayOf(self).kind, repeated(t, arrayOf(self), count)),
    sqItem: item,
    sqContains: containsItem,
    sqInplaceConcat: (t, self, other) => {
      if (!isArray(t, other)) throw typeError(t, `can only extend with array (not "${typeName(other)}")`);
      extendArray(t, self, other);
      return incref(self);
    },
    sqInplaceRepeat: (t, self, count) => {
      const data = arrayOf(self);
      const bytes = repeated(t, data, count);
      resizeArray(t, data, bytes.length / data.kind.bytes);
      data.store.set(bytes);
      return incref(self);
    },
    mpLength: (_t, self) => arrayOf(self).length,
    mpSubscript: subscript,
    mpAssSubscript: assignSubscript,
    bfGetbuffer: (_t, self) => arrayOf(self).bytes,
  },
  attributes: () => ({ __buffer__: BUFFER_ENTRY }),
  methods: () => [...ARRAY_METHODS(), oneArg('__class_getitem__', classGetItem, { binding: 'class' })],
  getset: [
    { name: 'typecode', get: (t, self) => newStr(t, arrayOf(self).kind.typecode) },
    { name: 'itemsize', get: (t, self) => newInt(t, arrayOf(self).kind.bytes) },
  ],
});

// ---- iterator

class ArrayIteration {
  index = 0;
  constructor(public source: PyObject | null) {}
}

function iteration(o: PyObject): ArrayIteration {
  return o.value as ArrayIteration;
}

const ARRAY_ITERATOR = new TypeSpec({
  name: 'arrayiterator',
  module: 'array',
  flags: TypeFlags.HaveGc,
  basicsize: 40,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      const { source } = iteration(o);
      if (source !== null) decref(t, source);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const { source } = iteration(o);
      if (source !== null) visit(source);
    },
    tpIter: selfIter,
    tpIternext: (t, o) => {
      const state = iteration(o);
      const { source } = state;
      if (source === null) return null;
      const data = arrayOf(source);
      if (state.index < data.length) return data.read(t, state.index++);
      state.source = null;
      decref(t, source);
      return null;
    },
  },
  methods: [
    oneArg('__setstate__', (t, o, state) => {
      const of = iteration(o);
      if (of.source !== null) of.index = Math.min(Math.max(0, asIndex(t, state)), arrayOf(of.source).length);
      return incref(t.none);
    }),
    noArgs('__reduce__', (t, o) => {
      const { source, index } = iteration(o);
      const iter = builtinNamed(t, 'iter');
      return source === null ? reduceTo(t, iter, incref(t.emptyTuple)) : reduceWithIndex(t, iter, incref(source), index);
    }),
  ],
});

export const ARRAY_MODULE: NativeModule = {
  name: 'array',
  doc: 'Arrays of numbers or characters of one C type',
  functions: [positional('_array_reconstructor', [4, 4], rebuild)],
  types: () => ({ array: ARRAY, ArrayType: ARRAY }),
  values: {
    typecodes: (t) =>
      newStr(
        t,
        kindsOf(t)
          .map((kind) => kind.typecode)
          .join(''),
      ),
  },
  init: registerAsSequence,
};

/** isinstance(a, collections.abc.MutableSequence) holds. */
function registerAsSequence(t: Thread): void {
  const abc = t.importModule('collections.abc');
  const sequence = getAttrTextOrNull(t, abc, 'MutableSequence') as PyObject;
  decref(t, abc);
  try {
    decref(t, callMethod(t, sequence, 'register', [t.typeOf(ARRAY)]));
  } finally {
    decref(t, sequence);
  }
}
