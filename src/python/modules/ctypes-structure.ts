// Structures and unions. Follows PyCStructType, UnionType, Struct_init of Modules/_ctypes/_ctypes.c and PyCStructUnionType_update_stgdict,
// MakeAnonFields of stgdict.c, CPython 3.10-3.13.

import { decref, xdecref } from '../heap/heap.ts';
import { type PyContainer, type PyObject, type PyStr, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames, TypeSlots } from '../heap/type-slots.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { dictGetStr } from '../objects/dict.ts';
import { attributeError, catching, typeError, valueError } from '../objects/errors.ts';
import { EXCEPTION } from '../objects/exceptions.ts';
import { integerOf, isInt, newInt } from '../objects/int.ts';
import { getAttr, getAttrTextOrNull, setAttr } from '../objects/protocols/attribute.ts';
import { asInt } from '../objects/protocols/number.ts';
import { getItem, length, reprText } from '../objects/protocols/object.ts';
import { isStr, strOf } from '../objects/str.ts';
import { isTuple, tupleItems } from '../objects/tuple.ts';
import { TYPE } from '../objects/type.ts';
import { CDATA, CDATA_BYTES, newCData } from './ctypes-data.ts';
import { FieldData, FieldPlaces, fieldData, isField, newField } from './ctypes-field.ts';
import { CTypeInfo, infoOfType, layoutOfType } from './ctypes-info.ts';
import { defineMetatype, plainFromParam } from './ctypes-metatype.ts';

type Kind = 'structure' | 'union';

// ---- classes

function makeLayout(t: Thread, type: PyType, kind: Kind): void {
  const dict = type.dict as PyContainer;
  // A class that is not meant to have instances has no layout.
  if (dictGetStr(dict, t.name('_abstract_')) !== null) return;
  const info = new CTypeInfo(kind);
  info.format = 'B';
  type.value = info;
  const fields = dictGetStr(dict, t.name('_fields_'));
  if (fields !== null) return setAttr(t, type, t.name('_fields_'), fields);
  const base = infoOfType(type.base as PyType);
  if (base === null) return;
  base.isFinal = true;
  info.size = base.size;
  info.align = base.align;
  info.length = base.length;
  info.format = base.format;
  info.hasPointer = base.hasPointer;
  info.hasElements = base.hasElements;
}

function setAttribute(kind: Kind): NonNullable<TypeSlots['tpSetattro']> {
  return (t, o, name, value) => {
    TYPE.slots.tpSetattro?.(t, o, name, value);
    if (value !== null && name.value === '_fields_') setFields(t, o as PyType, value, kind);
  };
}

const PAIRS = "'_fields_' must be a sequence of (name, C type) pairs";

/** Lays the fields out, and puts a descriptor for each into the class. */
function setFields(t: Thread, type: PyType, fields: PyObject, kind: Kind): void {
  const info = infoOfType(type);
  if (info === null) throw typeError(t, 'ctypes state is not initialized');
  const pack = limitNamed(t, type, '_pack_');
  const forced = t.profile.ctypes.hasAlignField ? limitNamed(t, type, '_align_') : null;
  const count = catching(t, EXCEPTION, () => length(t, fields));
  if (count === null) throw typeError(t, "'_fields_' must be a sequence of pairs");
  if (info.isFinal) throw attributeError(t, null, null, '_fields_ is final');
  const isBig = hasAttribute(t, type, '_swappedbytes_');
  const layout = new Layout(t, type, { kind, isBig, pack, forcedAlign: forced ?? 1 });
  for (let i = 0; i < count; i++) {
    const pair = itemAt(t, fields, i);
    try {
      layout.add(readPair(t, pair, i), i);
    } finally {
      decref(t, pair);
    }
  }
  layout.finish(count);
  makeAnonymousFields(t, type);
}

/** New reference. */
function itemAt(t: Thread, sequence: PyObject, index: number): PyObject {
  const key = newInt(t, index);
  const item = getItem(t, sequence, key);
  decref(t, key);
  return item;
}

/** Calls `each` with the names of the first `count` fields; they are borrowed. */
function eachFieldName(t: Thread, fields: PyObject, count: number, each: (name: PyStr, index: number) => void): void {
  for (let i = 0; i < count; i++) {
    const pair = itemAt(t, fields, i);
    try {
      each(strOf(tupleItems(pair)[0] as PyObject), i);
    } finally {
      decref(t, pair);
    }
  }
}

function hasAttribute(t: Thread, type: PyType, name: string): boolean {
  const found = getAttrTextOrNull(t, type, name);
  xdecref(t, found);
  return found !== null;
}

/** `_pack_` or `_align_`; null: not given. */
function limitNamed(t: Thread, type: PyType, name: string): number | null {
  const given = getAttrTextOrNull(t, type, name);
  if (given === null) return null;
  const value = isInt(given) ? Number(integerOf(given)) : -1;
  decref(t, given);
  if (value < 0 || value > 0x7fff_ffff) throw valueError(t, `${name} must be a non-negative integer`);
  return value;
}

interface Pair {
  readonly name: PyStr;
  readonly type: PyType;
  readonly info: CTypeInfo;
  readonly bits: number | null;
}

function readPair(t: Thread, pair: PyObject, index: number): Pair {
  const [name, type, bitObject] = isTuple(pair) ? tupleItems(pair) : [];
  const count = isTuple(pair) ? tupleItems(pair).length : 0;
  if (name === undefined || type === undefined || count > 3 || !isStr(name)) throw typeError(t, PAIRS);
  const bits = bitObject === undefined ? null : catching(t, EXCEPTION, () => asInt(t, bitObject));
  if (bitObject !== undefined && bits === null) throw typeError(t, PAIRS);
  const info = infoOfType(type);
  if (info === null) throw typeError(t, `second item in _fields_ tuple (index ${index}) must be a C type`);
  if (bits !== null) checkBits(t, type as PyType, info, bits);
  return { name: strOf(name), type: type as PyType, info, bits };
}

function checkBits(t: Thread, type: PyType, { code, size }: CTypeInfo, bits: number): void {
  // A bool is a C unsigned char to a call, and may have bits.
  const isInteger = code !== null && (code.isSigned !== null || code.letter === '?');
  if (!isInteger) throw typeError(t, `bit fields not allowed for type ${type.name}`);
  if (bits <= 0 || bits > 8 * size) throw valueError(t, 'number of bits invalid for bit field');
}

interface LayoutRules {
  readonly kind: Kind;
  readonly isBig: boolean;
  readonly pack: number | null;
  readonly forcedAlign: number;
}

/** The fields of one class, one after the other. */
class Layout {
  private readonly info: CTypeInfo;
  private readonly places: FieldPlaces;
  private readonly baseLength: number;
  private align: number;
  private unionSize = 0;
  private format: string;
  /** Where the last field that the format tells of ends. */
  private formatEnd: number;

  constructor(
    private readonly t: Thread,
    private readonly type: PyType,
    private readonly rules: LayoutRules,
  ) {
    this.info = layoutOfType(type);
    const base = infoOfType(type.base as PyType);
    this.places = this.newPlaces();
    this.places.offset = rules.kind === 'structure' ? (base?.size ?? 0) : 0;
    this.places.size = base?.size ?? 0;
    this.align = Math.max(base?.align ?? 1, rules.forcedAlign, 1);
    this.baseLength = base?.length ?? 0;
    if (base?.hasPointer === true) this.info.hasPointer = true;
    this.format = this.formatsFields ? 'T{' : 'B';
    this.formatEnd = this.places.offset;
  }

  private newPlaces(): FieldPlaces {
    return new FieldPlaces(this.rules.pack ?? 0, this.rules.isBig);
  }

  private get formatsFields(): boolean {
    return this.rules.kind === 'structure' && (this.rules.pack === null || this.t.profile.ctypes.formatsGaps);
  }

  add({ name, type, info, bits }: Pair, index: number): void {
    const { t, rules } = this;
    if (info.hasPointer || info.kind === 'pointer') this.info.hasPointer = true;
    info.isFinal = true;
    // Each member of a union begins afresh, but for a bit field that is still open.
    if (rules.kind === 'union') {
      this.places.offset = 0;
      this.places.size = 0;
      this.places.align = 0;
    }
    const field = this.places.next(type, this.baseLength + index, bits);
    this.unionSize = Math.max(this.unionSize, this.places.size);
    this.align = Math.max(this.align, this.places.align);
    if (this.formatsFields) this.formatField(name.value, field, info);
    const descriptor = newField(t, new FieldData(field.type, index, field.offset, field.bytes, field.bits, field.code));
    try {
      TYPE.slots.tpSetattro?.(t, this.type, name, descriptor);
    } finally {
      decref(t, descriptor);
    }
  }

  private formatField(name: string, { offset, bytes }: FieldData, info: CTypeInfo): void {
    const gap = offset - this.formatEnd;
    if (gap > 0) this.format += this.padding(gap);
    const shape = info.shape.length > 0 ? `(${info.shape.join(',')})` : '';
    this.format += `${shape}${info.format ?? 'B'}:${name}:`;
    this.formatEnd = offset + bytes;
  }

  private padding(bytes: number): string {
    if (!this.t.profile.ctypes.formatsGaps) return '';
    return bytes === 1 ? 'x' : `${bytes}x`;
  }

  finish(count: number): void {
    const { t, info, rules, places } = this;
    const size = rules.kind === 'union' ? Math.max(this.unionSize, infoOfType(this.type.base as PyType)?.size ?? 0) : places.size;
    const aligned = Math.ceil(size / this.align) * this.align;
    if (this.formatsFields) {
      if (aligned > this.formatEnd) this.format += this.padding(aligned - this.formatEnd);
      this.format += '}';
    }
    info.format = this.format;
    info.size = aligned;
    info.align = this.align;
    info.length = this.baseLength + count;
    info.hasElements = true;
    // A field of the class's own type has made it final meanwhile.
    if (info.isFinal) throw attributeError(t, null, null, 'Structure or union cannot contain itself');
    info.isFinal = true;
  }
}

// ---- fields of anonymous fields

function makeAnonymousFields(t: Thread, type: PyType): void {
  const names = getAttrTextOrNull(t, type, '_anonymous_');
  if (names === null) return;
  try {
    const count = catching(t, EXCEPTION, () => length(t, names));
    if (count === null) throw typeError(t, '_anonymous_ must be a sequence');
    for (let i = 0; i < count; i++) {
      const name = itemAt(t, names, i);
      try {
        makeAnonymousField(t, type, name);
      } finally {
        decref(t, name);
      }
    }
  } finally {
    decref(t, names);
  }
}

function makeAnonymousField(t: Thread, type: PyType, name: PyObject): void {
  const descriptor = getAttr(t, type, strOf(name));
  try {
    if (!isField(descriptor))
      throw attributeError(t, null, null, `'${strOf(name).value}' is specified in _anonymous_ but not in _fields_`);
    const data = fieldData(descriptor);
    data.isAnonymous = true;
    copyFields(t, type, data, data.index, data.offset);
  } finally {
    decref(t, descriptor);
  }
}

/** The fields of a field's type become fields of the class, at their places in the whole. */
function copyFields(t: Thread, type: PyType, from: FieldData, index: number, offset: number): void {
  const fields = getAttr(t, from.type, t.name('_fields_'));
  try {
    eachFieldName(t, fields, length(t, fields), (name) => {
      const inner = getAttr(t, from.type, name);
      try {
        copyField(t, { type, name, inner }, index, offset);
      } finally {
        decref(t, inner);
      }
    });
  } finally {
    decref(t, fields);
  }
}

function copyField(
  t: Thread,
  { type, name, inner }: { readonly type: PyType; readonly name: PyStr; readonly inner: PyObject },
  index: number,
  offset: number,
): void {
  if (!isField(inner)) throw typeError(t, 'unexpected type');
  const data = fieldData(inner);
  if (data.isAnonymous) return copyFields(t, type, data, index + data.index, offset + data.offset);
  const { bytes, bits, code } = data;
  const copy = newField(t, new FieldData(data.type, index + data.index, offset + data.offset, bytes, bits, code));
  setAttr(t, type, name, copy);
  decref(t, copy);
}

// ---- instances

function init(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const given = args.length - (kwnames?.length ?? 0);
  const taken = setPositional(t, { o, args: args.slice(0, given), kwnames }, o.type);
  if (taken < given) throw typeError(t, 'too many initializers');
  kwnames?.forEach((name, i) => setAttr(t, o, name, args[given + i] as PyObject));
}

interface Initial {
  readonly o: PyObject;
  readonly args: readonly PyObject[];
  readonly kwnames: KeywordNames;
}

/** The fields of its bases come first. How many fields there are. */
function setPositional(t: Thread, initial: Initial, type: PyType): number {
  const { o, args, kwnames } = initial;
  const base = type.base as PyType;
  const before = infoOfType(base) === null ? 0 : setPositional(t, initial, base);
  const fields = dictGetStr(type.dict as PyContainer, t.name('_fields_'));
  if (fields === null) return before;
  const count = Math.max(0, layoutOfType(type).length - before);
  eachFieldName(t, fields, Math.min(count, args.length - before), (name, i) => {
    if (kwnames?.some((keyword) => keyword.value === name.value) === true)
      throw typeError(t, `duplicate values for field ${reprText(t, name)}`);
    setAttr(t, o, name, args[before + i] as PyObject);
  });
  return before + count;
}

export const STRUCTURE_METATYPE: TypeSpec = defineMetatype({
  name: 'PyCStructType',
  doc: 'metatype for the CData Objects',
  makeLayout: (t, type) => makeLayout(t, type, 'structure'),
  fromParam: plainFromParam,
  slots: { tpSetattro: setAttribute('structure') },
});

export const UNION_METATYPE: TypeSpec = defineMetatype({
  name: 'UnionType',
  doc: 'metatype for the Union Objects',
  makeLayout: (t, type) => makeLayout(t, type, 'union'),
  fromParam: plainFromParam,
  slots: { tpSetattro: setAttribute('union') },
});

function define(name: string, metatype: () => TypeSpec): TypeSpec {
  return new TypeSpec({
    name,
    module: '_ctypes',
    base: () => CDATA,
    metatype,
    flags: TypeFlags.BaseType,
    basicsize: CDATA_BYTES,
    doc: `${name} base class`,
    slots: { tpNew: (t, type) => newCData(t, type), tpInit: init },
  });
}

export const STRUCTURE = define('Structure', () => STRUCTURE_METATYPE);
export const UNION = define('Union', () => UNION_METATYPE);
