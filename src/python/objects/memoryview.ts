// memoryview: a window on the bytes of another object. Follows Objects/memoryobject.c, CPython 3.13, for views of every native format in any
// number of dimensions; casts between them; slices share the memory. Items of other formats are there as bytes only.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { keywords, type NativeSpec, noArgs, positional, TypeSpec } from '../heap/type-spec.ts';
import type { Integer } from '../numbers/int.ts';
import { fromHalf, halfOf } from '../numbers/struct-format.ts';
import { kindOf, parseArguments, signature } from './arguments.ts';
import { newBool } from './bool.ts';
import { BufferExporter } from './buffer-exporter.ts';
import { BUFFER_ENTRY } from './buffer-method.ts';
import { compareByteArrays, newBytes } from './bytes.ts';
import { hexText } from './bytes-methods.ts';
import { indexError, notImplementedError, typeError, valueError } from './errors.ts';
import { INDEX_ERROR } from './exceptions.ts';
import { asDouble, newFloat } from './float.ts';
import { newInt } from './int.ts';
import { listItems, newList } from './list-storage.ts';
import { dropView, exporterOf, newManagedBuffer, sharedBuffer } from './managed-buffer.ts';
import { newMemoryviewIterator } from './memoryview-iterator.ts';
import { newInstance, releaseObject } from './object.ts';
import { compareBool } from './protocols/compare.ts';
import { asIndex, index as toIndexObject } from './protocols/number.ts';
import { hash } from './protocols/object.ts';
import { isSlice, sliceIndices } from './slice.ts';
import { isStr, newStr, strOf } from './str.ts';
import { isTuple, newTuple, tupleItems } from './tuple.ts';

/** Sizes of native formats in bytes. */
const ITEM_BYTES: Readonly<Record<string, number>> = {
  c: 1,
  b: 1,
  B: 1,
  '?': 1,
  h: 2,
  H: 2,
  i: 4,
  I: 4,
  l: 8,
  L: 8,
  q: 8,
  Q: 8,
  n: 8,
  N: 8,
  f: 4,
  d: 8,
  e: 2,
  P: 8,
  w: 4,
};

class View {
  released = false;
  /** Of read-only memory, once asked for: it outlives a release. */
  hash: { readonly lo: number; readonly hi: number } | null = null;
  /** The format has an '@' in front, which changes nothing. */
  isMarkedNative = false;
  /** Bytes of an item of a format that is not native. */
  foreignItemBytes: number | null = null;
  constructor(
    /** What it shares with other views of the same object. Owned. */
    public buffer: PyContainer | null,
    /** The whole memory; items lie at offset + the sum of index * stride over the dimensions. */
    readonly memory: () => Uint8Array,
    readonly format: string,
    readonly offset: number,
    readonly shape: readonly number[],
    readonly strides: readonly number[],
    readonly readonly: boolean,
  ) {}

  /** The object whose memory it is. Borrowed. */
  get source(): PyObject | null {
    return this.buffer === null ? null : exporterOf(this.buffer);
  }

  /** Shape, strides and suboffsets lie behind the object. */
  get layoutBytes(): number {
    return 3 * 8 * Math.max(1, this.shape.length);
  }

  get itemBytes(): number {
    return this.foreignItemBytes ?? ITEM_BYTES[this.format] ?? 1;
  }

  /** Items along the first dimension. */
  get length(): number {
    return this.shape[0] ?? 1;
  }

  get stride(): number {
    return this.strides[0] ?? this.itemBytes;
  }

  get itemCount(): number {
    return this.shape.reduce((product, n) => product * n, 1);
  }

  /** A copy of the description with some of it changed; the source is counted once more. */
  derive(change: { format?: string; offset?: number; shape?: number[]; strides?: number[]; readonly?: boolean }): View {
    const derived = new View(
      this.buffer === null ? null : sharedBuffer(this.buffer),
      this.memory,
      change.format ?? this.format,
      change.offset ?? this.offset,
      change.shape ?? this.shape,
      change.strides ?? this.strides,
      change.readonly ?? this.readonly,
    );
    derived.isMarkedNative = this.isMarkedNative;
    if (derived.format === this.format) derived.foreignItemBytes = this.foreignItemBytes;
    return derived;
  }
}

/** Strides of items that lie one after the other, the last index (C) or the first (F) running fastest. */
function contiguousStrides(shape: readonly number[], itemBytes: number, order: 'C' | 'F'): number[] {
  const strides = new Array<number>(shape.length);
  let bytes = itemBytes;
  for (let k = 0; k < shape.length; k++) {
    const i = order === 'F' ? k : shape.length - 1 - k;
    strides[i] = bytes;
    bytes *= shape[i] as number;
  }
  return strides;
}

function isContiguous(view: View, order: 'C' | 'F'): boolean {
  if (view.itemCount === 0) return true;
  const wanted = contiguousStrides(view.shape, view.itemBytes, order);
  return wanted.every((stride, i) => view.shape[i] === 1 || view.strides[i] === stride);
}

function viewOf(t: Thread, o: PyObject): View {
  const view = o.value as View;
  checkReleased(t, view);
  return view;
}

/** Also after Python code has run, which may have released the view. */
function checkReleased(t: Thread, view: View): void {
  if (view.released) throw valueError(t, 'operation forbidden on released memoryview object');
}

function make(t: Thread, view: View): PyObject {
  const o = newInstance(t, t.typeOf(MEMORYVIEW), view.layoutBytes);
  o.value = view;
  return o;
}

/** An exporter that hands on another's buffer: a memoryview, owned until it is released. */
export class ForwardedBuffer {
  constructor(public view: PyObject | null) {}
}

export function newMemoryview(t: Thread, source: PyObject): PyObject {
  if (source.value instanceof ForwardedBuffer) {
    const { view } = source.value;
    if (view === null) throw valueError(t, 'operation forbidden on released PickleBuffer object');
    return newMemoryview(t, view);
  }
  if (source.value instanceof View) return make(t, viewOf(t, source).derive({}));
  return make(t, viewOfBuffer(t, source));
}

/** The memory of a view that lies in one piece, in whichever order; null: it does not. */
export function plainBytesOf(t: Thread, o: PyObject): { readonly bytes: Uint8Array; readonly isReadonly: boolean } | null {
  const view = viewOf(t, o);
  const order = isContiguous(view, 'C') ? 'C' : 'F';
  if (order === 'F' && !isContiguous(view, 'F')) return null;
  const total = view.itemCount * view.itemBytes;
  return { bytes: view.memory().subarray(view.offset, view.offset + total), isReadonly: view.readonly };
}

/** The same memory as bytes, one after the other. */
export function newRawMemoryview(t: Thread, o: PyObject): PyObject {
  const view = viewOf(t, o);
  return make(t, view.derive({ format: 'B', shape: [view.itemCount * view.itemBytes], strides: [1] }));
}

/** The same memory, not to be written. */
export function newReadonlyMemoryview(t: Thread, o: PyObject): PyObject {
  return make(t, viewOf(t, o).derive({ readonly: true }));
}

export function isReadonlyView(t: Thread, o: PyObject): boolean {
  return viewOf(t, o).readonly;
}

/** Can its memory be written as bytes that follow one another? */
export function isWritableView(t: Thread, o: PyObject): boolean {
  const view = viewOf(t, o);
  return !view.readonly && isContiguous(view, 'C');
}

/** A view of what an object exports: bytes, one after the other. */
function viewOfBuffer(t: Thread, source: PyObject): View {
  const { bfGetbuffer } = source.type.ops;
  if (bfGetbuffer === null) throw typeError(t, `memoryview: a bytes-like object is required, not '${source.type.name}'`);
  const memory = (): Uint8Array => bfGetbuffer(t, source);
  const isReadonly = (source.type.flags & TypeFlags.BytesSubclass) !== 0;
  const exporter = source.value instanceof BufferExporter ? source.value : null;
  const format = exporter?.format ?? 'B';
  const foreign = exporter?.itemBytes ?? null;
  const size = foreign ?? ITEM_BYTES[format] ?? 1;
  const shape = exporter?.shape ?? [memory().length / size];
  const view = new View(newManagedBuffer(t, source), memory, format, 0, shape, contiguousStrides(shape, size, 'C'), isReadonly);
  view.foreignItemBytes = foreign;
  return view;
}

/** Calls `each` with the place of every item, the last index running fastest; with `order` F the first. */
function eachOffset(view: View, order: 'C' | 'F', each: (offset: number) => void): void {
  const { shape, strides } = view;
  const axes = shape.map((_, i) => (order === 'F' ? shape.length - 1 - i : i));
  const walk = (depth: number, offset: number): void => {
    const axis = axes[depth];
    if (axis === undefined) return each(offset);
    const stride = strides[axis] as number;
    for (let i = 0; i < (shape[axis] as number); i++) walk(depth + 1, offset + i * stride);
  };
  walk(0, view.offset);
}

/** The bytes of the view, in order. */
function contents(view: View, order: 'C' | 'F' = 'C'): Uint8Array {
  const memory = view.memory();
  const size = view.itemBytes;
  const total = view.itemCount * size;
  if (isContiguous(view, order)) return memory.subarray(view.offset, view.offset + total);
  const bytes = new Uint8Array(total);
  let at = 0;
  eachOffset(view, order, (offset) => {
    bytes.set(memory.subarray(offset, offset + size), at);
    at += size;
  });
  return bytes;
}

function dataViewAt(view: View, offset: number): DataView {
  const memory = view.memory();
  return new DataView(memory.buffer, memory.byteOffset + offset, view.itemBytes);
}

function readItem(t: Thread, view: View, offset: number): PyObject {
  const at = dataViewAt(view, offset);
  switch (view.format) {
    case 'B':
      return newInt(t, at.getUint8(0));
    case 'b':
      return newInt(t, at.getInt8(0));
    case 'c':
      return newBytes(t, Uint8Array.of(at.getUint8(0)));
    case '?':
      return newBool(t, at.getUint8(0) !== 0);
    case 'h':
      return newInt(t, at.getInt16(0, true));
    case 'H':
      return newInt(t, at.getUint16(0, true));
    case 'i':
      return newInt(t, at.getInt32(0, true));
    case 'I':
      return newInt(t, at.getUint32(0, true));
    case 'e':
      return newFloat(t, fromHalf(at.getUint16(0, true)));
    case 'f':
      return newFloat(t, at.getFloat32(0, true));
    case 'd':
      return newFloat(t, at.getFloat64(0, true));
    case 'l':
    case 'q':
    case 'n':
      return wide(t, at.getBigInt64(0, true));
    case 'w':
      throw notImplementedError(t, 'memoryview: format w not supported');
    default:
      checkNative(t, view);
      return wide(t, at.getBigUint64(0, true));
  }
}

/** Items of other formats are not read one by one. */
function checkNative(t: Thread, view: View): void {
  if (ITEM_BYTES[view.format] === undefined) throw notImplementedError(t, `memoryview: unsupported format ${view.format}`);
}

function wide(t: Thread, value: bigint): PyObject {
  return newInt(t, value >= -(2n ** 53n) + 1n && value <= 2n ** 53n - 1n ? Number(value) : value);
}

const RANGES: Readonly<Record<string, readonly [bigint, bigint]>> = {
  b: [-128n, 127n],
  B: [0n, 255n],
  h: [-32768n, 32767n],
  H: [0n, 65535n],
  i: [-(2n ** 31n), 2n ** 31n - 1n],
  I: [0n, 2n ** 32n - 1n],
  l: [-(2n ** 63n), 2n ** 63n - 1n],
  L: [0n, 2n ** 64n - 1n],
  q: [-(2n ** 63n), 2n ** 63n - 1n],
  Q: [0n, 2n ** 64n - 1n],
  n: [-(2n ** 63n), 2n ** 63n - 1n],
  N: [0n, 2n ** 64n - 1n],
};

function writeItem(t: Thread, view: View, offset: number, value: PyObject): void {
  const { format } = view;
  if (format === 'w') throw notImplementedError(t, 'memoryview: format w not supported');
  checkNative(t, view);
  if (format === 'f' || format === 'd' || format === 'e') {
    const x = floatItem(t, value, format);
    checkReleased(t, view);
    const at = dataViewAt(view, offset);
    if (format === 'e') at.setUint16(0, halfBits(t, x), true);
    else if (format === 'f') at.setFloat32(0, x, true);
    else at.setFloat64(0, x, true);
    return;
  }
  if (format === 'c') {
    const bytes = value.value;
    if (!(bytes instanceof Uint8Array)) throw typeError(t, `memoryview: invalid type for format 'c'`);
    if (bytes.length !== 1) throw valueError(t, `memoryview: invalid value for format 'c'`);
    dataViewAt(view, offset).setUint8(0, bytes[0] as number);
    return;
  }
  if (format === '?') {
    const truth = t.truthOf(value);
    checkReleased(t, view);
    dataViewAt(view, offset).setUint8(0, truth ? 1 : 0);
    return;
  }
  const number = intItem(t, value, format);
  checkReleased(t, view);
  const at = dataViewAt(view, offset);
  const bits = view.itemBytes;
  if (bits === 1) at.setUint8(0, Number(BigInt.asUintN(8, number)));
  else if (bits === 2) at.setUint16(0, Number(BigInt.asUintN(16, number)), true);
  else if (bits === 4) at.setUint32(0, Number(BigInt.asUintN(32, number)), true);
  else at.setBigUint64(0, BigInt.asUintN(64, number), true);
}

function floatItem(t: Thread, value: PyObject, format: string): number {
  if (value.type.ops.nbFloat === null && value.type.ops.nbIndex === null && (value.type.flags & TypeFlags.LongSubclass) === 0)
    throw typeError(t, `memoryview: invalid type for format '${format}'`);
  return asDouble(t, value);
}

function halfBits(t: Thread, x: number): number {
  const bits = halfOf(x);
  if (bits === null) throw valueError(t, "memoryview: invalid value for format 'e'");
  return bits;
}

function intItem(t: Thread, value: PyObject, format: string): bigint {
  if (value.type.ops.nbIndex === null) throw typeError(t, `memoryview: invalid type for format '${format}'`);
  const whole = toIndexObject(t, value);
  const number = BigInt(whole.value as Integer);
  decref(t, whole);
  const [low, high] = RANGES[format] ?? [0n, 0n];
  if (number < low || number > high) throw valueError(t, `memoryview: invalid value for format '${format}'`);
  return number;
}

/** Where an index leads along one dimension. */
function along(t: Thread, view: View, axis: number, key: PyObject): number {
  const n = view.shape[axis] as number;
  let index = asIndex(t, key, INDEX_ERROR);
  if (index < 0) index += n;
  if (index < 0 || index >= n) throw indexError(t, `index out of bounds on dimension ${axis + 1}`);
  return index * (view.strides[axis] as number);
}

const NO_SUB_VIEWS = 'multi-dimensional sub-views are not implemented';

/** The place that a key names; null when it is no key of single items. */
function placeOf(t: Thread, view: View, key: PyObject): number | null {
  if (view.shape.length === 0) {
    if (isTuple(key) && tupleItems(key).length === 0) return view.offset;
    throw typeError(t, 'invalid indexing of 0-dim memory');
  }
  if (key.type.ops.nbIndex !== null) {
    if (view.shape.length > 1) throw notImplementedError(t, NO_SUB_VIEWS);
    return view.offset + along(t, view, 0, key);
  }
  if (!isTuple(key) || !tupleItems(key).every((part) => part.type.ops.nbIndex !== null)) return null;
  const parts = tupleItems(key);
  if (parts.length < view.shape.length) throw notImplementedError(t, 'sub-views are not implemented');
  if (parts.length > view.shape.length)
    throw typeError(t, `cannot index ${view.shape.length}-dimension view with ${parts.length}-element tuple`);
  return parts.reduce((place, part, axis) => place + along(t, view, axis, part), view.offset);
}

/** The part of a view that a slice names: along the first dimension. */
function sliced(t: Thread, view: View, key: PyObject): { offset: number; length: number; stride: number } {
  if (isTuple(key) && tupleItems(key).length > 0 && tupleItems(key).every(isSlice))
    throw notImplementedError(t, 'multi-dimensional slicing is not implemented');
  if (!isSlice(key)) throw typeError(t, 'memoryview: invalid slice key');
  const { start, step, length } = sliceIndices(t, key, view.length);
  return { offset: view.offset + start * view.stride, length: Math.max(0, length), stride: view.stride * step };
}

function subscript(t: Thread, o: PyObject, key: PyObject): PyObject {
  const view = viewOf(t, o);
  if (view.shape.length === 0 && key === t.ellipsis) return incref(o);
  const place = placeOf(t, view, key);
  if (place !== null) {
    checkReleased(t, view);
    return readItem(t, view, place);
  }
  // What the slice's indices do to the view comes too late: the new one has its own hold on the memory.
  const buffer = view.buffer === null ? null : sharedBuffer(view.buffer);
  try {
    const { offset, length, stride } = sliced(t, view, key);
    const derived = view.derive({
      offset,
      shape: [length, ...view.shape.slice(1)],
      strides: [stride, ...view.strides.slice(1)],
    });
    return make(t, derived);
  } finally {
    if (buffer !== null) {
      dropView(t, buffer);
      decref(t, buffer);
    }
  }
}

function assSubscript(t: Thread, o: PyObject, key: PyObject, value: PyObject | null): void {
  const view = viewOf(t, o);
  if (view.readonly) throw typeError(t, 'cannot modify read-only memory');
  if (value === null) throw typeError(t, 'cannot delete memory');
  const place = view.shape.length === 0 && key === t.ellipsis ? view.offset : placeOf(t, view, key);
  if (place !== null) {
    checkReleased(t, view);
    return writeItem(t, view, place, value);
  }
  if (isTuple(key) ? tupleItems(key).length > 0 && tupleItems(key).every(isSlice) : isSlice(key) && view.shape.length > 1)
    throw notImplementedError(t, 'memoryview slice assignments are currently restricted to ndim = 1');
  const { offset, length, stride } = sliced(t, view, key);
  checkReleased(t, view);
  const { bfGetbuffer } = value.type.ops;
  if (bfGetbuffer === null) throw typeError(t, `a bytes-like object is required, not '${value.type.name}'`);
  const { value: owner } = value;
  const format = owner instanceof View || owner instanceof BufferExporter ? owner.format : 'B';
  const bytes = bfGetbuffer(t, value).slice();
  if (format !== view.format || bytes.length !== length * view.itemBytes) {
    throw valueError(t, 'memoryview assignment: lvalue and rvalue have different structures');
  }
  const memory = view.memory();
  for (let i = 0; i < length; i++) {
    memory.set(bytes.subarray(i * view.itemBytes, (i + 1) * view.itemBytes), offset + i * stride);
  }
}

function release(t: Thread, view: View): void {
  if (view.released) return;
  view.released = true;
  if (view.buffer !== null) dropView(t, view.buffer);
}

/** It dies, or the collector takes it apart. */
function clear(t: Thread, view: View): void {
  release(t, view);
  const { buffer } = view;
  view.buffer = null;
  xdecref(t, buffer);
}

const NEW = signature('memoryview', { params: ['object'] });
const CAST = signature('cast', { params: ['format', 'shape'], required: 1 });

const HEX = signature('hex', { params: ['sep', 'bytes_per_sep'], required: 0 });

const TOBYTES = signature('tobytes', { params: ['order'], required: 0 });

/** Nested lists, one level a dimension. */
function listOf(t: Thread, view: View, axis: number, offset: number): PyObject {
  const n = view.shape[axis];
  if (n === undefined) return readItem(t, view, offset);
  t.heap.reserve(8 * n);
  t.charge(n);
  const stride = view.strides[axis] as number;
  return newList(
    t,
    Array.from({ length: n }, (_, i) => listOf(t, view, axis + 1, offset + i * stride)),
  );
}

function cast(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [format, shape] = parseArguments(t, CAST, args, kwnames);
  const view = viewOf(t, o);
  if (format == null || !isStr(format))
    throw typeError(t, `cast() argument 'format' must be str, not ${kindOf(t, format as PyObject)}`);
  if (!isContiguous(view, 'C')) throw typeError(t, 'memoryview: casts are restricted to C-contiguous views');
  if ((shape != null || view.shape.length !== 1) && view.shape.some((n) => n === 0))
    throw typeError(t, 'memoryview: cannot cast view with zeros in shape or strides');
  const dims = shape == null ? null : shapeOf(t, shape);
  if (dims !== null && dims.length !== 1 && view.shape.length !== 1)
    throw typeError(t, 'memoryview: cast must be 1D -> ND or ND -> 1D');
  const name = strOf(format).value.replace(/^@/, '');
  const size = name === 'e' && !t.profile.halfFloatViews ? undefined : ITEM_BYTES[name];
  if (size === undefined)
    throw valueError(t, "memoryview: destination format must be a native single character format prefixed with an optional '@'");
  if (!isByteFormat(view.format) && !isByteFormat(name))
    throw typeError(t, 'memoryview: cannot cast between two non-byte formats');
  const total = view.itemCount * view.itemBytes;
  if (total % size !== 0) throw typeError(t, 'memoryview: length is not a multiple of itemsize');
  const chosen = dims ?? [total / size];
  if (chosen.reduce((product, n) => product * n, size) !== total)
    throw typeError(t, 'memoryview: product(shape) * itemsize != buffer size');
  const derived = view.derive({ format: name, shape: chosen, strides: contiguousStrides(chosen, size, 'C') });
  derived.isMarkedNative = strOf(format).value.startsWith('@');
  return make(t, derived);
}

const isByteFormat = (format: string): boolean => format === 'B' || format === 'b' || format === 'c';

const DIMENSIONS_MAX = 64;

function shapeOf(t: Thread, shape: PyObject): number[] {
  const isList = (shape.type.flags & TypeFlags.ListSubclass) !== 0;
  if (!isList && !isTuple(shape)) throw typeError(t, 'shape must be a list or a tuple');
  const items = isList ? listItems(shape) : tupleItems(shape);
  if (items.length > DIMENSIONS_MAX) throw valueError(t, `memoryview: number of dimensions must not exceed ${DIMENSIONS_MAX}`);
  return items.map((item) => {
    if ((item.type.flags & TypeFlags.LongSubclass) === 0)
      throw typeError(t, 'memoryview.cast(): elements of shape must be integers');
    const n = asIndex(t, item);
    if (n <= 0) throw valueError(t, 'memoryview.cast(): elements of shape must be integers > 0');
    return n;
  });
}

/** Do two views show the same values in the same shape? (memory_richcompare: formats may differ.) */
function sameItems(t: Thread, a: View, b: View): boolean {
  if (a.shape.length !== b.shape.length || a.shape.some((n, i) => n !== b.shape[i])) return false;
  t.charge(a.itemCount >>> 3);
  if (a.format === b.format && !['f', 'd', 'e'].includes(a.format)) return compareByteArrays(contents(a), contents(b)) === 0;
  const places: number[] = [];
  eachOffset(a, 'C', (offset) => places.push(offset));
  let index = 0;
  let same = true;
  eachOffset(b, 'C', (offset) => {
    const place = places[index++] as number;
    if (!same) return;
    const x = readItem(t, a, place);
    const y = readItem(t, b, offset);
    try {
      same = !(Number.isNaN(x.value) || Number.isNaN(y.value)) && compareBool(t, x, y, CompareOp.EQ);
    } finally {
      decref(t, x);
      decref(t, y);
    }
  });
  return same;
}

const METHODS: readonly NativeSpec[] = [
  noArgs('release', (t, o) => {
    release(t, o.value as View);
    return incref(t.none);
  }),
  noArgs('tolist', (t, o) => {
    const view = viewOf(t, o);
    return listOf(t, view, 0, view.offset);
  }),
  keywords('tobytes', (t, o, args, kwnames) => {
    const view = viewOf(t, o);
    const [order] = parseArguments(t, TOBYTES, args, kwnames);
    if (order != null && order !== t.none && !isStr(order))
      throw typeError(t, `tobytes() argument 'order' must be str or None, not ${kindOf(t, order)}`);
    const name = order == null || order === t.none ? 'C' : strOf(order).value;
    if (!['C', 'F', 'A'].includes(name)) throw valueError(t, "order must be 'C', 'F' or 'A'");
    const isFortran = name === 'F' || (name === 'A' && !isContiguous(view, 'C') && isContiguous(view, 'F'));
    return newBytes(t, contents(view, isFortran ? 'F' : 'C').slice());
  }),
  keywords('hex', (t, o, args, kwnames) => {
    const [sep, group] = parseArguments(t, HEX, args, kwnames);
    return newStr(t, hexText(t, contents(viewOf(t, o)), sep ?? null, group ?? null));
  }),
  noArgs('toreadonly', (t, o) => make(t, viewOf(t, o).derive({ readonly: true }))),
  keywords('cast', cast),
  noArgs('__enter__', (t, o) => {
    viewOf(t, o);
    return incref(o);
  }),
  positional('__exit__', [0, Number.POSITIVE_INFINITY], (t, o) => {
    release(t, o.value as View);
    return incref(t.none);
  }),
];

export const MEMORYVIEW = new TypeSpec({
  name: 'memoryview',
  doc: 'Looks at the memory of another object.',
  flags: TypeFlags.HaveGc | TypeFlags.HasWeakrefs | TypeFlags.Sequence,
  basicsize: 144,
  itemsize: 8,
  slots: {
    tpItemCount: (o) => 3 * Math.max(1, (o.value as View).shape.length),
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      clearWeakrefs(t, o as PyContainer);
      clear(t, o.value as View);
      releaseObject(t, o, (o.value as View).layoutBytes);
    },
    tpTraverse: (o, visit) => {
      const { buffer } = o.value as View;
      if (buffer !== null) visit(buffer);
    },
    tpClear: (t, o) => clear(t, o.value as View),
    tpRepr: (t, o) => {
      const id = t.heap.idOf(o).toString(16).padStart(12, '0');
      return newStr(t, (o.value as View).released ? `<released memory at 0x${id}>` : `<memory at 0x${id}>`);
    },
    tpNew: (t, _type, args, kwnames) => {
      return newMemoryview(t, parseArguments(t, NEW, args, kwnames)[0] as PyObject);
    },
    tpHash: (t, o) => {
      const known = (o.value as View).hash;
      if (known !== null) {
        t.hashHi = known.hi;
        return known.lo;
      }
      const view = viewOf(t, o);
      if (!view.readonly) throw valueError(t, 'cannot hash writable memoryview object');
      if (!isByteFormat(view.format)) throw valueError(t, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
      if (view.source !== null) hash(t, view.source);
      const bytes = newBytes(t, contents(view).slice());
      try {
        const lo = hash(t, bytes);
        view.hash = { lo, hi: t.hashHi };
        return lo;
      } finally {
        decref(t, bytes);
      }
    },
    tpRichcompare: (t, a, b, op) => {
      if ((op !== CompareOp.EQ && op !== CompareOp.NE) || !(a.value instanceof View)) return incref(t.notImplemented);
      const wanted = op === CompareOp.EQ;
      if (a.value.released || (b.value instanceof View && b.value.released)) return newBool(t, (a === b) === wanted);
      if (b.value instanceof View) return newBool(t, sameItems(t, a.value, b.value) === wanted);
      if (b.type.ops.bfGetbuffer === null) return incref(t.notImplemented);
      const other = viewOfBuffer(t, b);
      try {
        return newBool(t, sameItems(t, a.value, other) === wanted);
      } finally {
        decref(t, other.buffer as PyContainer);
      }
    },
    tpIter: (t, o) => {
      const view = viewOf(t, o);
      if (view.shape.length === 0) throw typeError(t, 'invalid indexing of 0-dim memory');
      if (view.shape.length > 1) throw notImplementedError(t, NO_SUB_VIEWS);
      return newMemoryviewIterator(t, o, lengthOfView(t, o));
    },
    mpLength: lengthOfView,
    sqLength: lengthOfView,
    sqItem: (t, o, index) => {
      const view = viewOf(t, o);
      if (view.shape.length === 0) throw typeError(t, 'invalid indexing of 0-dim memory');
      if (view.shape.length > 1) throw notImplementedError(t, NO_SUB_VIEWS);
      if (index < 0 || index >= view.length) throw indexError(t, 'index out of bounds on dimension 1');
      return readItem(t, view, view.offset + index * view.stride);
    },
    mpSubscript: subscript,
    mpAssSubscript: assSubscript,
    bfGetbuffer: (t, o) => contents(viewOf(t, o)),
  },
  methods: METHODS,
  attributes: () => ({ __buffer__: BUFFER_ENTRY }),
  getset: [
    { name: 'obj', get: (t, o) => incref(viewOf(t, o).source ?? t.none) },
    { name: 'nbytes', get: (t, o) => newInt(t, viewOf(t, o).itemCount * viewOf(t, o).itemBytes) },
    { name: 'readonly', get: (t, o) => newBool(t, viewOf(t, o).readonly) },
    { name: 'itemsize', get: (t, o) => newInt(t, viewOf(t, o).itemBytes) },
    { name: 'format', get: (t, o) => newStr(t, `${viewOf(t, o).isMarkedNative ? '@' : ''}${viewOf(t, o).format}`) },
    { name: 'ndim', get: (t, o) => newInt(t, viewOf(t, o).shape.length) },
    { name: 'shape', get: (t, o) => numbers(t, viewOf(t, o).shape) },
    { name: 'strides', get: (t, o) => numbers(t, viewOf(t, o).strides) },
    {
      name: 'suboffsets',
      get: (t, o) => {
        viewOf(t, o);
        return incref(t.emptyTuple);
      },
    },
    { name: 'c_contiguous', get: (t, o) => newBool(t, isContiguous(viewOf(t, o), 'C')) },
    { name: 'f_contiguous', get: (t, o) => newBool(t, isContiguous(viewOf(t, o), 'F')) },
    { name: 'contiguous', get: (t, o) => newBool(t, isContiguous(viewOf(t, o), 'C') || isContiguous(viewOf(t, o), 'F')) },
  ],
});

function numbers(t: Thread, values: readonly number[]): PyObject {
  return newTuple(
    t,
    values.map((n) => newInt(t, n)),
  );
}

function lengthOfView(t: Thread, o: PyObject): number {
  const view = viewOf(t, o);
  if (view.shape.length === 0 && t.profile.memoryviewIterator) throw typeError(t, '0-dim memory has no length');
  return view.length;
}
