// Fields of structures and unions: where a field lies, what it reads and writes, and how fields are laid out one after the other.
// Follows Modules/_ctypes/cfield.c (PyCField_FromDesc and the descriptor), CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { normalize } from '../numbers/int.ts';
import { typeError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { newStrFromText } from '../objects/str.ts';
import { type CCode, CHAR, CHARS, readInteger, WIDE_CHAR, WIDE_CHARS, wholeOf, writeInteger } from './ctypes-codes.ts';
import { isCData, readPart, writePart } from './ctypes-data.ts';
import { type CTypeInfo, infoOfType, layoutOfType } from './ctypes-info.ts';

interface Bits {
  readonly low: number;
  readonly count: number;
}

export class FieldData {
  isAnonymous = false;
  constructor(
    readonly type: PyType,
    readonly index: number,
    readonly offset: number,
    /** Bytes. */
    readonly bytes: number,
    readonly bits: Bits | null,
    /** How it is read and written, where not as its type says. */
    readonly code: CCode | null,
  ) {}

  /** Of a bit field: the number of bits in the upper half, the lowest one in the lower. */
  get size(): number {
    return this.bits === null ? this.bytes : this.bits.count * 0x10000 + this.bits.low;
  }
}

export function fieldData(o: PyObject): FieldData {
  return o.value as FieldData;
}

export function isField(o: PyObject): boolean {
  return o.value instanceof FieldData;
}

export function newField(t: Thread, data: FieldData): PyContainer {
  const o = newInstance(t, t.typeOf(FIELD));
  incref(data.type);
  o.value = data;
  return o;
}

/** The layout so far: where the next field may begin, and the bit field that still has room. */
export class FieldPlaces {
  offset = 0;
  size = 0;
  align = 1;
  private openBits = 0;
  private usedBits = 0;

  constructor(
    /** Fields are aligned to no more than this; 0: as they are. */
    private readonly pack: number,
    private readonly isBig: boolean,
  ) {}

  /** Places a field of `bitCount` bits, or a whole one (null). */
  next(type: PyType, index: number, bitCount: number | null): FieldData {
    const info = layoutOfType(type);
    if (bitCount === null) {
      this.openBits = 0;
      this.usedBits = 0;
      this.alignTo(info);
      const field = new FieldData(type, index, this.offset, info.size, null, textCode(info));
      this.advance(info.size);
      return field;
    }
    const width = 8 * info.size;
    const end = this.usedBits + bitCount;
    if (this.openBits > 0 && width <= this.openBits && end <= this.openBits) return this.bitField(type, index, bitCount);
    if (this.openBits > 0 && width >= this.openBits && end <= width) {
      this.advance(info.size - this.openBits / 8);
      this.openBits = width;
      return this.bitField(type, index, bitCount);
    }
    this.usedBits = 0;
    this.openBits = width;
    this.alignTo(info);
    this.advance(info.size);
    return this.bitField(type, index, bitCount);
  }

  private bitField(type: PyType, index: number, count: number): FieldData {
    const low = this.isBig ? this.openBits - this.usedBits - count : this.usedBits;
    this.usedBits += count;
    const { size } = layoutOfType(type);
    return new FieldData(type, index, this.offset - size, size, { low, count }, null);
  }

  private alignTo(info: CTypeInfo): void {
    this.align = this.pack > 0 ? Math.min(this.pack, info.align) : info.align;
    const over = this.align > 0 ? this.offset % this.align : 0;
    if (over > 0) this.advance(this.align - over);
  }

  private advance(bytes: number): void {
    this.offset += bytes;
    this.size += bytes;
  }
}

/** Arrays of characters are read as bytes or str. */
function textCode(info: CTypeInfo): CCode | null {
  if (info.kind !== 'array') return null;
  const item = infoOfType(info.target)?.code ?? null;
  return item === CHAR ? CHARS : item === WIDE_CHAR ? WIDE_CHARS : null;
}

// ---- the descriptor

function get(t: Thread, field: PyObject, instance: PyObject | null): PyObject {
  if (instance === null) return incref(field);
  if (!isCData(instance)) throw typeError(t, 'not a ctype instance');
  return readPart(t, instance as PyContainer, partFor(fieldData(field)));
}

function set(t: Thread, field: PyObject, instance: PyObject, value: PyObject | null): void {
  if (!isCData(instance)) throw typeError(t, 'not a ctype instance');
  if (value === null) throw typeError(t, "can't delete attribute");
  writePart(t, instance as PyContainer, partFor(fieldData(field)), value);
}

function partFor(data: FieldData) {
  const { type, index, offset, bytes, bits, code } = data;
  const own = layoutOfType(type).code;
  return {
    type,
    index,
    offset,
    size: bytes,
    code: bits === null || own === null || own.isSigned === null ? code : bitCode(own, bits),
  };
}

/** The code of an integer type, for some of its bits. */
function bitCode(code: CCode, { low, count }: Bits): CCode {
  const mask = (1n << BigInt(count)) - 1n;
  const isSigned = code.isSigned === true;
  return {
    ...code,
    get: (t, at) => {
      const bits = (readInteger(at, false, code.isBig) >> BigInt(low)) & mask;
      return newInt(t, normalize(isSigned ? BigInt.asIntN(count, bits) : bits));
    },
    set: (t, at, value) => {
      const bits = (wholeOf(t, value) & mask) << BigInt(low);
      const rest = readInteger(at, false, code.isBig) & ~(mask << BigInt(low));
      writeInteger(at, rest | bits, code.isBig);
      return null;
    },
  };
}

function reprOf(t: Thread, o: PyObject): PyObject {
  const { type, offset, size, bits } = fieldData(o);
  const place = bits === null ? `ofs=${offset}, size=${size}` : `ofs=${offset}:${bits.low}, bits=${bits.count}`;
  return newStrFromText(t, `<Field type=${type.name}, ${place}>`);
}

const FIELD = new TypeSpec({
  name: 'CField',
  module: '_ctypes',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: 72,
  doc: 'Structure/Union member',
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      decref(t, fieldData(o).type);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => visit(fieldData(o).type),
    tpRepr: reprOf,
    tpDescrGet: get,
    tpDescrSet: set,
  },
  getset: [
    { name: 'offset', doc: 'offset in bytes of this field', get: (t, o) => newInt(t, fieldData(o).offset) },
    { name: 'size', doc: 'size in bytes of this field', get: (t, o) => newInt(t, fieldData(o).size) },
  ],
});
