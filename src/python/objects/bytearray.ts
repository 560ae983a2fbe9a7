// bytearray: bytes that change in place. Follows Objects/bytearrayobject.c, CPython 3.10-3.13.
// Invariant: `allocated` is the size of its block, the final NUL included; a buffer that is being looked at (memoryview) cannot be resized.

import { decref } from '../heap/heap.ts';
import { type Address, incref, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { CompareOp, KeywordNames } from '../heap/type-slots.ts';
import { type NativeSpec, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { latin1 } from '../text/latin1.ts';
import { reprOfBytes } from '../text/str-repr.ts';
import { parseArguments, signature } from './arguments.ts';
import { newBool } from './bool.ts';
import { BufferExporter } from './buffer-exporter.ts';
import { BUFFER_ENTRY } from './buffer-method.ts';
import {
  bufferOf,
  bytesOf,
  compareByteArrays,
  concatBytes,
  containsBytes,
  newBytes,
  ordered,
  repeatBytes,
  strided,
} from './bytes.ts';
import { newBytearrayIterator } from './bytes-iterator.ts';
import { sharedMethods } from './bytes-methods.ts';
import { byteOf, collectBytes, countOf, encoded } from './bytes-new.ts';
import { percentFormatBytes } from './bytes-percent.ts';
import { bufferError, catching, indexError, typeError, valueError } from './errors.ts';
import { INDEX_ERROR, TYPE_ERROR } from './exceptions.ts';
import { newInt } from './int.ts';
import { newInstance, releaseObject } from './object.ts';
import { stateOf } from './object-reduce.ts';
import { getIter, iterNext } from './protocols/iterate.ts';
import { asIndex } from './protocols/number.ts';
import { isSlice, sliceIndices } from './slice.ts';
import { isStr, newStr, strOf } from './str.ts';
import { newTuple } from './tuple.ts';

export class ByteBuffer extends BufferExporter {
  /** Bytes beyond `length` are spare room of the host. */
  store: Uint8Array = new Uint8Array(0);
  length = 0;
  /** Bytes of the simulated block; 0: none. */
  allocated = 0;
  address: Address = 0;
  /** Bytes given up at the front of the block: deleting there only moves the start. */
  startOffset = 0;

  get bytes(): Uint8Array {
    return this.store.subarray(0, this.length);
  }
}

export function bytebuffer(o: PyObject): ByteBuffer {
  return o.value as ByteBuffer;
}

/** A new bytearray with these bytes, which are taken over. */
export function newBytearray(t: Thread, bytes: Uint8Array): PyObject {
  const o = newInstance(t, t.types.bytearray);
  const buffer = new ByteBuffer();
  o.value = buffer;
  fill(t, buffer, bytes);
  return o;
}

function fill(t: Thread, buffer: ByteBuffer, bytes: Uint8Array): void {
  buffer.store = bytes;
  buffer.length = bytes.length;
  if (bytes.length === 0) return;
  buffer.allocated = bytes.length + 1;
  buffer.address = t.heap.malloc(buffer.allocated);
}

/** Gives the buffer a new length; contents up to the smaller of both stay (PyByteArray_Resize). */
function resize(t: Thread, buffer: ByteBuffer, size: number): void {
  if (size === buffer.length) return;
  if (buffer.exports > 0) throw bufferError(t, 'Existing exports of data: object cannot be re-sized');
  const { allocated, startOffset } = buffer;
  const fits = size + startOffset + 1 <= allocated;
  if (!fits || size < allocated >> 1) {
    const wanted = fits || size > allocated * 1.125 ? size + 1 : size + (size >> 3) + (size < 9 ? 3 : 6);
    if (startOffset > 0) {
      const block = t.heap.malloc(wanted);
      t.heap.free(buffer.address, allocated);
      buffer.address = block;
      buffer.startOffset = 0;
    } else if (buffer.address === 0) buffer.address = t.heap.malloc(wanted);
    else if (wanted !== allocated) buffer.address = t.heap.realloc(buffer.address, allocated, wanted);
    buffer.allocated = wanted;
  }
  if (size > buffer.store.length) {
    const grown = new Uint8Array(Math.max(size, Math.ceil(buffer.store.length * 1.5)));
    grown.set(buffer.bytes);
    buffer.store = grown;
  } else if (size > buffer.length) buffer.store.fill(0, buffer.length, size);
  buffer.length = size;
}

function init(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const [source, encoding, errors] = parseArguments(t, SIGNATURE, args, kwnames);
  const buffer = bytebuffer(self);
  if (buffer.length > 0) resize(t, buffer, 0);
  if (source == null && encoding == null && errors == null) return;
  let bytes: Uint8Array;
  if (encoding != null || errors != null) {
    const made = encoded(t, 'bytearray', source ?? null, encoding ?? null, errors ?? null);
    bytes = bytesOf(made).slice();
    decref(t, made);
  } else if (source == null) return;
  else if (isStr(source)) throw typeError(t, 'string argument without an encoding');
  else {
    const count = source.type.ops.bfGetbuffer === null ? countOf(t, source) : null;
    if (count !== null) {
      if (count < 0) throw valueError(t, 'negative count');
      t.heap.reserve(count);
      bytes = new Uint8Array(count);
    } else {
      if (source.type.ops.bfGetbuffer === null && source.type.ops.tpIter === null && source.type.ops.sqItem === null) {
        throw typeError(t, `cannot convert '${source.type.name}' object to bytearray`);
      }
      if (source.type.ops.bfGetbuffer === null && !isSizedAtOnce(t, source)) return appendItems(t, buffer, source);
      bytes = collectBytes(t, source, 'bytearray', `cannot convert '${source.type.name}' object to bytearray`);
    }
  }
  resize(t, buffer, bytes.length);
  buffer.store.set(bytes);
}

function isSizedAtOnce(t: Thread, source: PyObject): boolean {
  return t.profile.bytearraySizesSequences && (source.type === t.types.list || source.type === t.types.tuple);
}

/** One by one: the iterator may look at what is there already. */
function appendItems(t: Thread, buffer: ByteBuffer, source: PyObject): void {
  // A TypeError of its __iter__ is taken for the lack of one.
  const iterator = catching(t, TYPE_ERROR, () => getIter(t, source));
  if (iterator === null) throw typeError(t, `cannot convert '${source.type.name}' object to bytearray`);
  try {
    for (let item = iterNext(t, iterator); item !== null; item = iterNext(t, iterator)) {
      let byte: number;
      try {
        t.charge(1);
        byte = byteOf(t, item, 'bytearray');
      } finally {
        decref(t, item);
      }
      resize(t, buffer, buffer.length + 1);
      buffer.store[buffer.length - 1] = byte;
    }
  } finally {
    decref(t, iterator);
  }
}

const SIGNATURE = signature('bytearray', { params: ['source', 'encoding', 'errors'], required: 0 });

// ---- items

function item(t: Thread, o: PyObject, index: number): PyObject {
  const buffer = bytebuffer(o);
  if (index < 0 || index >= buffer.length) throw indexError(t, 'bytearray index out of range');
  return newInt(t, buffer.store[index] as number);
}

function subscript(t: Thread, o: PyObject, key: PyObject): PyObject {
  const buffer = bytebuffer(o);
  if (key.type.ops.nbIndex !== null) {
    const index = asIndex(t, key, INDEX_ERROR);
    return item(t, o, index < 0 ? index + buffer.length : index);
  }
  if (!isSlice(key)) throw typeError(t, `bytearray indices must be integers or slices, not ${key.type.name}`);
  const { start, step, length } = sliceIndices(t, key, buffer.length);
  return newBytearray(t, strided(buffer.bytes, start, step, Math.max(0, length)));
}

function assSubscript(t: Thread, o: PyObject, key: PyObject, value: PyObject | null): void {
  const buffer = bytebuffer(o);
  if (key.type.ops.nbIndex !== null) {
    let index = asIndex(t, key, INDEX_ERROR);
    if (index < 0) index += buffer.length;
    if (index < 0 || index >= buffer.length) throw indexError(t, 'bytearray index out of range');
    if (value === null) replaceSlice(t, buffer, index, 1, new Uint8Array(0));
    else buffer.store[index] = byteOf(t, value, 'bytearray');
    return;
  }
  if (!isSlice(key)) throw typeError(t, `bytearray indices must be integers or slices, not ${key.type.name}`);
  const replacement = value === null ? new Uint8Array(0) : assignedBytes(t, value);
  const { start, step, length } = sliceIndices(t, key, buffer.length);
  if (step === 1) return replaceSlice(t, buffer, start, Math.max(0, length), replacement);
  // Nothing assigned deletes, too.
  if (value === null || replacement.length === 0) return deleteStrided(t, buffer, start, step, Math.max(0, length));
  if (replacement.length !== length) {
    throw valueError(t, `attempt to assign bytes of size ${replacement.length} to extended slice of size ${Math.max(0, length)}`);
  }
  for (let i = 0; i < length; i++) buffer.store[start + i * step] = replacement[i] as number;
}

function assignedBytes(t: Thread, value: PyObject): Uint8Array {
  if (value.type.ops.bfGetbuffer !== null) return bufferOf(t, value).slice();
  if (isStr(value) || value.type.ops.nbIndex !== null)
    throw typeError(t, 'can assign only bytes, buffers, or iterables of ints in range(0, 256)');
  return collectBytes(t, value, 'bytearray');
}

/** `splice` for slices, which shrinks at the front by moving the start (bytearray_setslice_linear). */
function replaceSlice(t: Thread, buffer: ByteBuffer, start: number, count: number, replacement: Uint8Array): void {
  if (start === 0 && replacement.length < count && buffer.exports === 0) buffer.startOffset += count - replacement.length;
  splice(t, buffer, start, count, replacement);
}

function splice(t: Thread, buffer: ByteBuffer, start: number, count: number, replacement: Uint8Array): void {
  t.charge((buffer.length - start) >>> 6);
  const tail = buffer.bytes.slice(start + count);
  resize(t, buffer, buffer.length - count + replacement.length);
  buffer.store.set(replacement, start);
  buffer.store.set(tail, start + replacement.length);
}

function deleteStrided(t: Thread, buffer: ByteBuffer, start: number, step: number, count: number): void {
  const dropped = new Set<number>();
  for (let i = 0; i < count; i++) dropped.add(start + i * step);
  const kept = buffer.bytes.filter((_, i) => !dropped.has(i));
  resize(t, buffer, kept.length);
  buffer.store.set(kept);
}

// ---- methods

function popByte(t: Thread, self: PyObject, args: readonly PyObject[]): PyObject {
  const buffer = bytebuffer(self);
  let index = args[0] === undefined ? -1 : asIndex(t, args[0], INDEX_ERROR);
  if (buffer.length === 0) throw indexError(t, 'pop from empty bytearray');
  if (index < 0) index += buffer.length;
  if (index < 0 || index >= buffer.length) throw indexError(t, 'pop index out of range');
  const byte = buffer.store[index] as number;
  splice(t, buffer, index, 1, new Uint8Array(0));
  return newInt(t, byte);
}

function none(t: Thread): PyObject {
  return incref(t.none);
}

function BYTEARRAY_METHODS(): NativeSpec[] {
  return [
    ...sharedMethods('bytearray'),
    oneArg('append', (t, self, value) => {
      const byte = byteOf(t, value, 'bytearray');
      const buffer = bytebuffer(self);
      resize(t, buffer, buffer.length + 1);
      buffer.store[buffer.length - 1] = byte;
      return none(t);
    }),
    oneArg('extend', (t, self, iterable) => {
      const bytes = isStr(iterable) ? bytesOfNoText(t, iterable) : collectBytes(t, iterable, 'bytearray');
      const buffer = bytebuffer(self);
      splice(t, buffer, buffer.length, 0, bytes);
      return none(t);
    }),
    positional('insert', [2, 2], (t, self, args) => {
      const buffer = bytebuffer(self);
      let index = asIndex(t, args[0] as PyObject);
      const byte = byteOf(t, args[1] as PyObject, 'bytearray');
      if (index < 0) index = Math.max(0, index + buffer.length);
      splice(t, buffer, Math.min(index, buffer.length), 0, Uint8Array.of(byte));
      return none(t);
    }),
    positional('pop', [0, 1], popByte),
    oneArg('remove', (t, self, value) => {
      const byte = byteOf(t, value, 'bytearray');
      const buffer = bytebuffer(self);
      const at = buffer.bytes.indexOf(byte);
      if (at < 0) throw valueError(t, 'value not found in bytearray');
      splice(t, buffer, at, 1, new Uint8Array(0));
      return none(t);
    }),
    noArgs('clear', (t, self) => {
      resize(t, bytebuffer(self), 0);
      return none(t);
    }),
    noArgs('copy', (t, self) => newBytearray(t, bytebuffer(self).bytes.slice())),
    noArgs('reverse', (t, self) => {
      bytebuffer(self).bytes.reverse();
      return none(t);
    }),
    noArgs('__alloc__', (t, self) => newInt(t, bytebuffer(self).allocated)),
    noArgs('__sizeof__', (t, self) => newInt(t, self.type.basicsize + bytebuffer(self).allocated)),
    noArgs('__reduce__', (t, self) => reduce(t, self, 2)),
    positional('__reduce_ex__', [0, 1], (t, self, args) =>
      reduce(t, self, args.length === 0 ? 0 : asIndex(t, args[0] as PyObject)),
    ),
  ];
}

/** extend() of a str: only an empty one has no item that is no integer. */
function bytesOfNoText(t: Thread, text: PyObject): Uint8Array {
  if (strOf(text).value === '') return new Uint8Array(0);
  throw typeError(t, t.profile.messages.extendWithStr);
}

/** What it holds goes as text to protocols that know no bytes. */
function reduce(t: Thread, self: PyObject, protocol: number): PyObject {
  const { bytes } = bytebuffer(self);
  const parts: PyObject[] = [];
  if (protocol < 3) parts.push(newStr(t, latin1(bytes)), newStr(t, 'latin-1'));
  else if (bytes.length > 0) parts.push(newBytes(t, bytes.slice()));
  return newTuple(t, [incref(self.type), newTuple(t, parts), stateOf(t, self)]);
}

function compare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  const x = a.type.ops.bfGetbuffer;
  const y = b.type.ops.bfGetbuffer;
  if (x === null || y === null) return incref(t.notImplemented);
  const left = x(t, a);
  t.charge(left.length >>> 6);
  return newBool(t, ordered(compareByteArrays(left, y(t, b)), op));
}

function concat(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (b.type.ops.bfGetbuffer === null) throw typeError(t, `can't concat ${b.type.name} to ${a.type.name}`);
  return newBytearray(t, concatBytes(bufferOf(t, a), bufferOf(t, b)));
}

export const BYTEARRAY = new TypeSpec({
  name: 'bytearray',
  doc: 'A mutable sequence of bytes.',
  calls: [
    'bytearray(iterable_of_ints) -> bytearray',
    'bytearray(string, encoding[, errors]) -> bytearray',
    'bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer',
    'bytearray(int) -> bytes array of size given by the parameter initialized with null bytes',
    'bytearray() -> empty bytes array',
  ],
  flags: TypeFlags.BaseType | TypeFlags.MatchSelf,
  basicsize: 56,
  slots: {
    tpDealloc: (t, o) => {
      const buffer = bytebuffer(o);
      if (buffer.address !== 0) t.heap.free(buffer.address, buffer.allocated);
      releaseObject(t, o);
    },
    tpRepr: (t, o) => newStr(t, `${o.type.name}(${reprOfBytes(bytebuffer(o).bytes, true)})`),
    tpStr: (t, o) => newStr(t, `${o.type.name}(${reprOfBytes(bytebuffer(o).bytes, true)})`),
    tpRichcompare: compare,
    tpIter: newBytearrayIterator,
    tpNew: (t, type: PyType) => {
      const o = newInstance(t, type);
      o.value = new ByteBuffer();
      return o;
    },
    tpInit: init,
    nbRemainder: (t, a, b) =>
      a.value instanceof ByteBuffer ? newBytearray(t, percentFormatBytes(t, a.value.bytes, b)) : incref(t.notImplemented),
    sqLength: (_t, o) => bytebuffer(o).length,
    sqConcat: concat,
    sqRepeat: (t, o, count) => newBytearray(t, repeatBytes(t, bytebuffer(o).bytes, count)),
    sqItem: item,
    sqContains: (t, o, value) => containsBytes(t, bytebuffer(o).bytes, value),
    sqInplaceConcat: (t, a, b) => {
      if (b.type.ops.bfGetbuffer === null) throw typeError(t, `can't concat ${b.type.name} to ${a.type.name}`);
      const buffer = bytebuffer(a);
      splice(t, buffer, buffer.length, 0, bufferOf(t, b).slice());
      return incref(a);
    },
    sqInplaceRepeat: (t, o, count) => {
      const buffer = bytebuffer(o);
      const bytes = repeatBytes(t, buffer.bytes, count);
      resize(t, buffer, bytes.length);
      buffer.store.set(bytes);
      return incref(o);
    },
    mpLength: (_t, o) => bytebuffer(o).length,
    mpSubscript: subscript,
    mpAssSubscript: assSubscript,
    bfGetbuffer: (_t, o) => bytebuffer(o).bytes,
  },
  methods: BYTEARRAY_METHODS,
  attributes: () => ({ __buffer__: BUFFER_ENTRY }),
});
