// `_struct`, which `struct` re-exports. Follows Modules/_struct.c of CPython 3.10-3.13; formats and bytes are in numbers/struct-format.ts.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import type { Integer } from '../numbers/int.ts';
import {
  packFloat,
  packInteger,
  parseStructFormat,
  type StructFormat,
  type StructItem,
  structRange,
  unpackFloat,
  unpackInteger,
} from '../numbers/struct-format.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { bufferOf, isBytes, newBytes } from '../objects/bytes.ts';
import { catching, overflowError, type PyRaise, raiseNew, typeError } from '../objects/errors.ts';
import { EXCEPTION, INDEX_ERROR, OVERFLOW_ERROR, TYPE_ERROR } from '../objects/exceptions.ts';
import { asDouble, newFloat } from '../objects/float.ts';
import { packable, unpackable } from '../objects/float-formats.ts';
import { integerOf, isInt, newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { asIndex, index, isTrue } from '../objects/protocols/number.ts';
import { ssizeArgument } from '../objects/sequence-index.ts';
import { isStr, newStr, strOf } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { writableBufferOf } from '../objects/writable-buffer.ts';
import { latin1 } from '../text/latin1.ts';
import { fromUnits } from '../text/str-data.ts';
import { reprOfStr } from '../text/str-repr.ts';
import type { NativeModule } from './native-module.ts';

const STRUCT_BYTES = 56;
/** One entry of a compiled format. */
const UNIT_BYTES = 32;
/** Items that a heap of any allowed size could hold. */
const ITEMS_MAX = 2 ** 27;

export const STRUCT_ERROR = new TypeSpec({
  name: 'error',
  module: 'struct',
  base: () => EXCEPTION,
  flags: TypeFlags.BaseType,
  basicsize: (profile) => profile.exceptionBytes,
  slots: {},
});

interface Compiled extends StructFormat {
  readonly text: string;
  /** Native: a float too large for four bytes becomes infinite. */
  readonly isNative: boolean;
}

function structError(t: Thread, message: string): PyRaise {
  return raiseNew(t, STRUCT_ERROR, message);
}

function compile(t: Thread, format: PyObject): Compiled {
  if (!isStr(format) && !isBytes(format))
    throw typeError(t, `Struct() argument 1 must be a str or bytes object, not ${format.type.name}`);
  const text = isStr(format) ? strOf(format).value : latin1(bufferOf(t, format));
  t.charge(text.length);
  const parsed = parseStructFormat(text, ITEMS_MAX);
  if (typeof parsed === 'string') throw structError(t, parsed);
  t.charge(parsed.items.length);
  return { ...parsed, text, isNative: !/^[=<>!]/.test(text) };
}

const EMPTY_FORMAT: Compiled = { items: [], size: 0, isBig: false, unitCount: 0, text: '', isNative: true };

// ---- packing

function packInto(t: Thread, format: Compiled, bytes: Uint8Array, at: number, values: readonly PyObject[]): void {
  const { items, isBig, isNative } = format;
  for (const [i, item] of items.entries()) {
    const value = values[i]!;
    const place = at + item.offset;
    switch (item.kind) {
      case 'signed':
      case 'unsigned':
      case 'pointer':
        packInteger(bytes, place, integerFor(t, item, value, isBig), { size: item.size, isBig });
        break;
      case 'float':
        packDouble(t, item, value, bytes, { place, isBig, isNative });
        break;
      case 'bool':
        bytes[place] = isTrue(t, value) ? 1 : 0;
        break;
      case 'char':
        if (!isBytes(value) || bufferOf(t, value).length !== 1)
          throw structError(t, 'char format requires a bytes object of length 1');
        bytes[place] = bufferOf(t, value)[0]!;
        break;
      default:
        packText(t, item, value, bytes, place);
    }
  }
}

function integerFor(t: Thread, item: StructItem, value: PyObject, isBig: boolean): Integer {
  const whole = isInt(value) ? incref(value) : value.type.ops.nbIndex === null ? null : index(t, value);
  if (whole === null) throw structError(t, 'required argument is not an integer');
  const number = integerOf(whole);
  decref(t, whole);
  if (item.kind === 'pointer') return number;
  const [low, high] = structRange(item);
  if (number < low || number > high) throw structError(t, outOfRange(t, item, number, { isBig, range: [low, high] }));
  return number;
}

/** Before 3.12 it depends on which function of C packs: the machine's own types, or big-endian ones of more than a byte. */
function outOfRange(t: Thread, item: StructItem, number: Integer, { isBig, range: [low, high] }: ItemRange): string {
  const style = t.profile.structRangeMessages;
  const uniform = `'${item.code}' format requires ${low} <= number <= ${high}`;
  if (style === 'uniform') return uniform;
  if (item.size === 8) return isBig ? 'int too large to convert' : 'argument out of range';
  const isNamed = item.size === 1 || (item.size === 2 && !isBig);
  const word = BigInt(number);
  // Named ones are read as a signed long whatever they are.
  if ((isNamed || item.kind === 'signed' ? BigInt.asIntN(64, word) : BigInt.asUintN(64, word)) !== word)
    return 'argument out of range';
  if (!isNamed) return uniform;
  const name = { b: 'byte', B: 'ubyte', h: 'short', H: 'ushort' }[item.code] ?? item.code;
  if (style === 'hexadecimal' && item.code === 'h') return 'short format requires (-0x7fff - 1) <= number <= 0x7fff';
  if (style === 'hexadecimal' && item.code === 'H') return 'ushort format requires 0 <= number <= (0x7fff * 2 + 1)';
  return `${name} format requires ${low} <= number <= ${high}`;
}

interface ItemRange {
  readonly isBig: boolean;
  readonly range: readonly [low: bigint, high: bigint];
}

function packDouble(
  t: Thread,
  item: StructItem,
  value: PyObject,
  bytes: Uint8Array,
  form: { place: number; isBig: boolean; isNative: boolean },
): void {
  const x = catching(t, TYPE_ERROR, () => asDouble(t, value));
  if (x === null) throw structError(t, 'required argument is not a float');
  const packed = form.isNative ? x : packable(t, x, item.size);
  const fits = packFloat(bytes, form.place, packed, { size: item.size, isBig: form.isBig });
  if (!fits && !(form.isNative && item.size === 4)) throw overflowError(t, `float too large to pack with ${item.code} format`);
}

function packText(t: Thread, item: StructItem, value: PyObject, bytes: Uint8Array, place: number): void {
  if (!isBytes(value) && !isByteArray(t, value)) throw structError(t, `argument for '${item.code}' must be a bytes object`);
  const source = bufferOf(t, value);
  if (item.kind === 'string') {
    bytes.set(source.subarray(0, item.size), place);
  } else if (item.size > 0) {
    const shown = source.subarray(0, Math.min(item.size - 1, source.length));
    bytes[place] = Math.min(shown.length, 255);
    bytes.set(shown, place + 1);
  }
}

function isByteArray(t: Thread, value: PyObject): boolean {
  return value.type === t.types.bytearray || value.type.mro.includes(t.types.bytearray);
}

function pack(t: Thread, format: Compiled, values: readonly PyObject[]): PyObject {
  checkCount(t, 'pack', format, values);
  t.heap.reserve(format.size);
  const bytes = new Uint8Array(format.size);
  packInto(t, format, bytes, 0, values);
  return newBytes(t, bytes);
}

function checkCount(t: Thread, name: string, format: Compiled, values: readonly PyObject[]): void {
  const wanted = format.items.length;
  if (values.length !== wanted) throw structError(t, `${name} expected ${wanted} items for packing (got ${values.length})`);
}

interface Wording {
  readonly name: string;
  readonly doing: string;
  readonly lacking: (size: number, offset: bigint) => string;
}

const PACKS: Wording = {
  name: 'pack_into',
  doing: 'packing',
  lacking: (size, offset) => `no space to pack ${size} bytes at offset ${offset}`,
};
const UNPACKS: Wording = {
  name: 'unpack_from',
  doing: 'unpacking',
  lacking: (size, offset) => `not enough data to unpack ${size} bytes at offset ${offset}`,
};

/** Where in the buffer an offset lies, counted from the end when it is negative; the buffer must hold `size` bytes from there. */
function placeIn(t: Thread, bytes: Uint8Array, given: bigint, size: number, wording: Wording): number {
  const length = BigInt(bytes.length);
  let offset = given;
  if (offset < 0n) {
    if (offset + BigInt(size) > 0n) throw structError(t, wording.lacking(size, offset));
    if (offset + length < 0n) throw structError(t, `offset ${offset} out of range for ${length}-byte buffer`);
    offset += length;
  }
  if (length - offset >= BigInt(size)) return Number(offset);
  throw structError(
    t,
    `${wording.name} requires a buffer of at least ${BigInt(size) + offset} bytes for ${wording.doing} ${size} bytes at offset ${offset} (actual buffer size is ${length})`,
  );
}

/** The index itself: up to the ends of a C ssize_t. */
function exactIndex(t: Thread, o: PyObject, error: TypeSpec): bigint {
  asIndex(t, o, error);
  const integer = index(t, o);
  const value = BigInt(integer.value as Integer);
  decref(t, integer);
  return value;
}

function packIntoBuffer(t: Thread, format: Compiled, args: readonly PyObject[]): PyObject {
  const { size } = format;
  if (args.length - 2 !== format.items.length) {
    if (args.length === 0) throw structError(t, 'pack_into expected buffer argument');
    if (args.length === 1) throw structError(t, 'pack_into expected offset argument');
    throw structError(t, `pack_into expected ${format.items.length} items for packing (got ${args.length - 2})`);
  }
  const [target, where, ...values] = args as [PyObject, PyObject, ...PyObject[]];
  const bytes = writableBufferOf(t, target, 'argument');
  try {
    const offset = placeIn(t, bytes, exactIndex(t, where, INDEX_ERROR), size, PACKS);
    bytes.fill(0, offset, offset + size);
    packInto(t, format, bytes, offset, values);
  } finally {
    target.type.ops.bfReleasebuffer?.(t, target);
  }
  return incref(t.none);
}

// ---- unpacking

function unpackAt(t: Thread, format: Compiled, bytes: Uint8Array, at: number): PyObject {
  t.charge(format.items.length);
  return newTuple(
    t,
    format.items.map((item) => unpackItem(t, item, bytes, at + item.offset, format)),
  );
}

function unpackItem(t: Thread, item: StructItem, bytes: Uint8Array, at: number, { isBig, isNative }: Compiled): PyObject {
  switch (item.kind) {
    case 'signed':
    case 'unsigned':
    case 'pointer':
      return newInt(t, unpackInteger(bytes, at, item, isBig));
    case 'float': {
      const x = unpackFloat(bytes, at, { size: item.size, isBig });
      return newFloat(t, isNative ? x : unpackable(t, x, item.size));
    }
    case 'bool':
      return newBool(t, bytes[at] !== 0);
    case 'char':
      return newBytes(t, bytes.slice(at, at + 1));
    case 'pascal': {
      const length = item.size === 0 ? 0 : Math.min(bytes[at]!, item.size - 1);
      return newBytes(t, bytes.slice(at + 1, at + 1 + length));
    }
    default:
      return newBytes(t, bytes.slice(at, at + item.size));
  }
}

function withBuffer<T>(t: Thread, source: PyObject, use: (bytes: Uint8Array) => T): T {
  const bytes = bufferOf(t, source);
  try {
    return use(bytes);
  } finally {
    source.type.ops.bfReleasebuffer?.(t, source);
  }
}

function unpack(t: Thread, format: Compiled, source: PyObject): PyObject {
  return withBuffer(t, source, (bytes) => {
    if (bytes.length !== format.size) throw structError(t, `unpack requires a buffer of ${format.size} bytes`);
    return unpackAt(t, format, bytes, 0);
  });
}

function unpackFrom(t: Thread, format: Compiled, source: PyObject, where: PyObject | null): PyObject {
  const { size } = format;
  return withBuffer(t, source, (bytes) => {
    const given = where === null ? 0n : (ssizeArgument(t, where), exactIndex(t, where, OVERFLOW_ERROR));
    const offset = placeIn(t, bytes, given, size, UNPACKS);
    return unpackAt(t, format, bytes, offset);
  });
}

interface UnpackState {
  readonly format: Compiled;
  readonly source: PyObject;
  at: number;
}

const UNPACK_ITERATOR = new TypeSpec({
  name: 'unpack_iterator',
  module: '_struct',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: 112,
  slots: {
    tpDealloc: (t, o) => {
      const { source } = o.value as UnpackState;
      t.heap.untrack(o as never);
      decref(t, source);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => visit((o.value as UnpackState).source),
    tpIter: (_t, o) => incref(o),
    tpIternext: (t, o) => {
      const state = o.value as UnpackState;
      return withBuffer(t, state.source, (bytes) => {
        if (state.at >= bytes.length) return null;
        const item = unpackAt(t, state.format, bytes, state.at);
        state.at += state.format.size;
        return item;
      });
    },
  },
  methods: [
    noArgs('__length_hint__', (t, o) => {
      const state = o.value as UnpackState;
      return newInt(
        t,
        withBuffer(t, state.source, (bytes) => Math.floor((bytes.length - state.at) / state.format.size)),
      );
    }),
  ],
});

function iterUnpack(t: Thread, format: Compiled, source: PyObject): PyObject {
  if (format.size === 0) throw structError(t, 'cannot iteratively unpack with a struct of length 0');
  withBuffer(t, source, (bytes) => {
    if (bytes.length % format.size !== 0) {
      throw structError(t, `iterative unpacking requires a buffer of a multiple of ${format.size} bytes`);
    }
  });
  const iterator = newInstance(t, t.typeOf(UNPACK_ITERATOR));
  iterator.value = { format, source: incref(source), at: 0 } satisfies UnpackState;
  return iterator;
}

// ---- Struct and the functions

function formatOf(o: PyObject): Compiled {
  return (o.value as Compiled | null) ?? EMPTY_FORMAT;
}

const NEW = signature('Struct', { params: ['format'] });
const UNPACK_FROM = signature('unpack_from', { params: ['buffer', 'offset'], required: 1 });
const UNPACK_FROM_FUNCTION = signature('unpack_from', { params: ['', 'buffer', 'offset'], positionalOnly: 1, required: 2 });

/** Before `__init__` has run there is no format. */
function structNew(t: Thread, type: PyType): PyObject {
  return newInstance(t, type);
}

function structInit(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const [format] = parseArguments(t, NEW, args, kwnames);
  self.value = compile(t, format!);
}

function structRepr(t: Thread, o: PyObject): PyObject {
  if (!t.profile.structHasRepr) return t.types.object.ops.tpRepr!(t, o);
  const shown = reprOfStr(fromUnits(formatOf(o).text), t.unicode).value;
  return newStr(t, `${o.type.name.slice(o.type.name.lastIndexOf('.') + 1)}(${shown})`);
}

const STRUCT = new TypeSpec({
  name: 'Struct',
  module: '_struct',
  flags: TypeFlags.BaseType | TypeFlags.HaveGc | TypeFlags.HasWeakrefs,
  basicsize: STRUCT_BYTES,
  slots: {
    tpNew: structNew,
    tpInit: structInit,
    tpRepr: structRepr,
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      clearWeakrefs(t, o as PyContainer);
      releaseObject(t, o);
    },
  },
  methods: [
    noArgs('__sizeof__', (t, o) => newInt(t, STRUCT_BYTES + UNIT_BYTES * (formatOf(o).unitCount + 1))),
    keywords('pack', (t, o, args, kwnames) => {
      if (kwnames !== null && kwnames.length > 0) throw typeError(t, '_struct.Struct.pack() takes no keyword arguments');
      return pack(t, formatOf(o), args);
    }),
    keywords('pack_into', (t, o, args) => packIntoBuffer(t, formatOf(o), args)),
    oneArg('unpack', (t, o, source) => unpack(t, formatOf(o), source), { signature: '($self, buffer, /)' }),
    keywords('unpack_from', (t, o, args, kwnames) => {
      const [source, offset] = parseArguments(t, UNPACK_FROM, args, kwnames);
      return unpackFrom(t, formatOf(o), source!, offset ?? null);
    }),
    oneArg('iter_unpack', (t, o, source) => iterUnpack(t, formatOf(o), source), { signature: '($self, buffer, /)' }),
  ],
  getset: [
    { name: 'format', get: (t, o) => newStr(t, formatOf(o).text), doc: 'struct format string' },
    { name: 'size', get: (t, o) => newInt(t, formatOf(o).size), doc: 'struct size in bytes' },
  ],
  doc: 'Struct(fmt) --> compiled struct object',
});

export const STRUCT_MODULE: NativeModule = {
  name: '_struct',
  doc: 'Functions to convert between Python values and C structs.',
  functions: [
    noArgs('_clearcache', (t) => incref(t.none), { signature: '($module, /)' }),
    oneArg('calcsize', (t, _self, format) => newInt(t, compile(t, format).size), { signature: '($module, format, /)' }),
    keywords('pack', (t, _self, args) => {
      if (args.length === 0) throw typeError(t, 'missing format argument');
      return pack(t, compile(t, args[0]!), args.slice(1));
    }),
    keywords('pack_into', (t, _self, args) => {
      if (args.length === 0) throw typeError(t, 'missing format argument');
      return packIntoBuffer(t, compile(t, args[0]!), args.slice(1));
    }),
    positional('unpack', [2, 2], (t, _self, args) => unpack(t, compile(t, args[0]!), args[1]!), {
      signature: '($module, format, buffer, /)',
    }),
    keywords(
      'unpack_from',
      (t, _self, args, kwnames) => {
        const [format, source, offset] = parseArguments(t, UNPACK_FROM_FUNCTION, args, kwnames);
        return unpackFrom(t, compile(t, format!), source!, offset ?? null);
      },
      { signature: '($module, format, /, buffer, offset=0)' },
    ),
    positional('iter_unpack', [2, 2], (t, _self, args) => iterUnpack(t, compile(t, args[0]!), args[1]!), {
      signature: '($module, format, buffer, /)',
    }),
  ],
  types: () => ({ Struct: STRUCT, error: STRUCT_ERROR }),
};
