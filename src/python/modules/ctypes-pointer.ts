// Pointers to C values. Follows PyCPointerType, Pointer_Type, POINTER and pointer of Modules/_ctypes, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, isSubtype, isType, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type NativeSpec, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { dictGetItem, dictGetStr, dictSetItem, dictSetStr, newDict } from '../objects/dict.ts';
import { typeError, typeName, valueError } from '../objects/errors.ts';
import { INDEX_ERROR, VALUE_ERROR } from '../objects/exceptions.ts';
import { newInt } from '../objects/int.ts';
import { isInstanceOf, setAttrText } from '../objects/protocols/attribute.ts';
import { asIndex } from '../objects/protocols/number.ts';
import { isSlice, type PySlice } from '../objects/slice.ts';
import { isStr, newStrFromText, strOf } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { newArgument, pointerArgument } from './ctypes-argument.ts';
import { slicedItems } from './ctypes-array.ts';
import { pointerIn, putPointer } from './ctypes-codes.ts';
import {
  CDATA,
  CDATA_BYTES,
  dataOf,
  isCData,
  keepAlive,
  keptBy,
  newCData,
  partOf,
  readThrough,
  writeThrough,
} from './ctypes-data.ts';
import { CTypeInfo, infoOfType, layoutOfType } from './ctypes-info.ts';
import { memoryOf } from './ctypes-memory.ts';
import { defineMetatype, plainFromParam } from './ctypes-metatype.ts';

const POINTER_BYTES = 8;

// ---- classes

function makeLayout(t: Thread, type: PyType): void {
  const info = new CTypeInfo('pointer');
  info.size = POINTER_BYTES;
  info.align = POINTER_BYTES;
  info.length = 1;
  info.hasPointer = true;
  const target = dictGetStr(type.dict as PyContainer, t.name('_type_'));
  if (target !== null) setTarget(t, info, target);
  type.value = info;
}

function setTarget(t: Thread, info: CTypeInfo, target: PyObject): void {
  if (!isType(target)) throw typeError(t, '_type_ must be a type');
  const of = infoOfType(target);
  if (of === null) throw typeError(t, '_type_ must have storage info');
  const old = info.proto;
  info.proto = incref(target);
  if (old !== null) decref(t, old);
  const shape = of.shape.length > 0 ? `(${of.shape.join(',')})` : '';
  info.format = `&${shape}${of.format ?? 'B'}`;
}

const SET_TYPE: NativeSpec = oneArg(
  'set_type',
  (t, type, target) => {
    setTarget(t, layoutOfType(type as PyType), target);
    setAttrText(t, type, '_type_', target);
    return incref(t.none);
  },
  { signature: '($self, type, /)' },
);

/** An instance of what it points to is passed by reference; arrays and pointers of such items as they are. */
function pointerFromParam(t: Thread, type: PyObject, value: PyObject): PyObject {
  if (value === t.none) return incref(value);
  const target = infoOfType(type)?.proto ?? null;
  if (target === null) throw typeError(t, 'abstract class');
  if (isInstanceOf(t, value, target)) return newArgument(t, pointerArgument(dataOf(value).address, incref(value)));
  if (isCData(value)) {
    const { info } = dataOf(value);
    const leads = info.kind === 'pointer' || info.kind === 'array';
    if (leads && info.proto !== null && isSubtype(info.target, target as PyType)) return incref(value);
  }
  return plainFromParam(t, type, value);
}

export function pointerTypes(t: Thread): PyContainer {
  const memory = memoryOf(t);
  memory.pointerTypes ??= newDict(t);
  return memory.pointerTypes;
}

/** POINTER(type): one class for each. New reference. */
export function pointerTypeOf(t: Thread, target: PyObject): PyObject {
  const known = dictGetItem(t, pointerTypes(t), target);
  if (known !== null) return incref(known);
  const isName = isStr(target);
  if (!isName && !isType(target)) throw typeError(t, 'must be a ctypes type');
  const name = newStrFromText(t, `LP_${isName ? strOf(target).value : (target as PyType).name}`);
  const bases = newTuple(t, [incref(t.typeOf(POINTER))]);
  const namespace = newDict(t);
  if (!isName) dictSetStr(t, namespace, t.name('_type_'), target);
  try {
    const made = t.call(t.typeOf(POINTER_METATYPE), [name, bases, namespace], null);
    // One that is named only is known by its address, until it is told what it points to.
    const key = isName ? newInt(t, t.heap.idOf(made)) : incref(target);
    dictSetItem(t, pointerTypes(t), key, made);
    decref(t, key);
    return made;
  } finally {
    for (const o of [name, bases, namespace]) decref(t, o);
  }
}

/** pointer(o). New reference. */
export function newPointerTo(t: Thread, o: PyObject): PyObject {
  const type = pointerTypeOf(t, o.type);
  try {
    return t.call(type, [o], null);
  } finally {
    decref(t, type);
  }
}

// ---- instances

function addressIn(t: Thread, o: PyObject): number {
  const address = pointerIn(dataOf(o).bytes(t));
  if (address === 0) throw valueError(t, 'NULL pointer access');
  return address;
}

function setContents(t: Thread, o: PyObject, value: PyObject | null): void {
  if (value === null) throw typeError(t, 'Pointer does not support item deletion');
  const { target } = dataOf(o).info;
  if (!isInstanceOf(t, value, target)) throw typeError(t, `expected ${target.name} instead of ${typeName(value)}`);
  const place = dataOf(o).place(t, 0, POINTER_BYTES);
  putPointer(place.bytes, dataOf(value).address);
  place.commit?.();
  keepAlive(t, o as PyContainer, 1, incref(value));
  keepAlive(t, o as PyContainer, 0, incref(keptBy(t, value as PyContainer)));
}

function partAt(t: Thread, o: PyObject, index: number) {
  const type = dataOf(o).info.target;
  const { size } = layoutOfType(type);
  return { type, index, address: addressIn(t, o) + index * size, size };
}

function subscript(t: Thread, o: PyObject, key: PyObject): PyObject {
  if (key.type.ops.nbIndex !== null) {
    const index = asIndex(t, key, INDEX_ERROR);
    return readThrough(t, o as PyContainer, partAt(t, o, index));
  }
  if (!isSlice(key)) throw typeError(t, 'Pointer indices must be integer');
  return slicedItems(t, dataOf(o).info.target, places(t, key), {
    object: (index) => readThrough(t, o as PyContainer, partAt(t, o, index)),
    bytes: (index) => memoryOf(t).read(partAt(t, o, index).address, partAt(t, o, index).size),
  });
}

/** There is no length: a slice says where it ends. */
function places(t: Thread, { value: { start, stop, step } }: PySlice): number[] {
  const by = step === t.none ? 1 : asIndex(t, step, VALUE_ERROR);
  if (by === 0) throw valueError(t, 'slice step cannot be zero');
  if (start === t.none && by < 0) throw valueError(t, 'slice start is required for step < 0');
  const from = start === t.none ? 0 : asIndex(t, start, VALUE_ERROR);
  if (stop === t.none) throw valueError(t, 'slice stop is required');
  const to = asIndex(t, stop, VALUE_ERROR);
  const count = by > 0 ? Math.ceil((to - from) / by) : Math.ceil((from - to) / -by);
  t.heap.reserve(8 * Math.max(0, count));
  return Array.from({ length: Math.max(0, count) }, (_, i) => from + i * by);
}

export const POINTER_METATYPE: TypeSpec = defineMetatype({
  name: 'PyCPointerType',
  doc: 'metatype for the Pointer Objects',
  makeLayout,
  fromParam: pointerFromParam,
  methods: [SET_TYPE],
});

export const POINTER: TypeSpec = new TypeSpec({
  name: '_Pointer',
  module: '_ctypes',
  base: () => CDATA,
  metatype: () => POINTER_METATYPE,
  flags: TypeFlags.BaseType,
  basicsize: CDATA_BYTES,
  doc: 'XXX to be provided',
  slots: {
    tpNew: (t, type) => {
      if ((infoOfType(type)?.proto ?? null) === null) throw typeError(t, 'Cannot create instance: has no _type_');
      return newCData(t, type);
    },
    tpInit: (t, o, args, kwnames) => {
      const given = args.length - (kwnames?.length ?? 0);
      if (given > 1) throw typeError(t, `POINTER expected at most 1 argument, got ${given}`);
      if (given === 1) setContents(t, o, args[0] as PyObject);
    },
    nbBool: (t, o) => pointerIn(dataOf(o).bytes(t)) !== 0,
    sqItem: (t, o, index) => readThrough(t, o as PyContainer, partAt(t, o, index)),
    sqAssItem: (t, o, index, value) => {
      if (value === null) throw typeError(t, 'Pointer does not support item deletion');
      writeThrough(t, o as PyContainer, partAt(t, o, index), value);
    },
    mpSubscript: subscript,
  },
  getset: [
    {
      name: 'contents',
      doc: 'the object this pointer points to (read-write)',
      get: (t, o) => partOf(t, dataOf(o).info.target, o as PyContainer, { index: 0, address: addressIn(t, o) }),
      set: setContents,
    },
  ],
});
