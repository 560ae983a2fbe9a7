// memoryview: a window on the bytes of another object. Follows Objects/memoryobject.c, CPython 3.13, for one-dimensional views of every native
// format; casts between them; slices share the memory. Leaves out several dimensions.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { keywords, type NativeSpec, noArgs, positional, TypeSpec } from '../heap/type-spec.ts';
import type { Integer } from '../numbers/int.ts';
import { parseArguments, signature } from './arguments.ts';
import { newBool } from './bool.ts';
import { ByteBuffer } from './bytearray.ts';
import { compareByteArrays, newBytes } from './bytes.ts';
import { hexText } from './bytes-methods.ts';
import { indexError, notImplementedError, typeError, valueError } from './errors.ts';
import { INDEX_ERROR } from './exceptions.ts';
import { asDouble, newFloat } from './float.ts';
import { newInt } from './int.ts';
import { newList } from './list-storage.ts';
import { newInstance, releaseObject } from './object.ts';
import { asIndex, index as toIndexObject } from './protocols/number.ts';
import { hash } from './protocols/object.ts';
import { newSequenceIterator } from './sequence-iterator.ts';
import { isSlice, sliceIndices } from './slice.ts';
import { isStr, newStr, strOf } from './str.ts';
import { newTuple } from './tuple.ts';

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
};

class View {
  released = false;
  constructor(
    /** The object whose memory it is. Owned. */
    public source: PyObject | null,
    /** The whole memory; items lie at offset + i * stride. */
    readonly memory: () => Uint8Array,
    readonly format: string,
    readonly offset: number,
    readonly length: number,
    readonly stride: number,
    readonly readonly: boolean,
  ) {}

  get itemBytes(): number {
    return ITEM_BYTES[this.format] ?? 1;
  }
}

function viewOf(t: Thread, o: PyObject): View {
  const view = o.value as View;
  if (view.released) throw valueError(t, 'operation forbidden on released memoryview object');
  return view;
}

function make(t: Thread, view: View): PyObject {
  const o = newInstance(t, t.typeOf(MEMORYVIEW));
  o.value = view;
  if (view.source !== null && view.source.value instanceof ByteBuffer) view.source.value.exports++;
  return o;
}

export function newMemoryview(t: Thread, source: PyObject): PyObject {
  if (source.value instanceof View) {
    const base = viewOf(t, source);
    return make(
      t,
      new View(
        base.source === null ? null : incref(base.source),
        base.memory,
        base.format,
        base.offset,
        base.length,
        base.stride,
        base.readonly,
      ),
    );
  }
  const { bfGetbuffer } = source.type.ops;
  if (bfGetbuffer === null) throw typeError(t, `memoryview: a bytes-like object is required, not '${source.type.name}'`);
  const memory = (): Uint8Array => bfGetbuffer(t, source);
  const isReadonly = (source.type.flags & TypeFlags.BytesSubclass) !== 0;
  const format = 'B';
  return make(
    t,
    new View(incref(source), memory, format, 0, memory().length / (ITEM_BYTES[format] ?? 1), ITEM_BYTES[format] ?? 1, isReadonly),
  );
}

/** The bytes of the view, in order. */
function contents(view: View): Uint8Array {
  const memory = view.memory();
  const size = view.itemBytes;
  if (view.stride === size) return memory.subarray(view.offset, view.offset + view.length * size);
  const bytes = new Uint8Array(view.length * size);
  for (let i = 0; i < view.length; i++) {
    bytes.set(memory.subarray(view.offset + i * view.stride, view.offset + i * view.stride + size), i * size);
  }
  return bytes;
}

function dataViewAt(view: View, index: number): DataView {
  const memory = view.memory();
  return new DataView(memory.buffer, memory.byteOffset + view.offset + index * view.stride, view.itemBytes);
}

function readItem(t: Thread, view: View, index: number): PyObject {
  const at = dataViewAt(view, index);
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
    case 'f':
      return newFloat(t, at.getFloat32(0, true));
    case 'd':
      return newFloat(t, at.getFloat64(0, true));
    case 'l':
    case 'q':
    case 'n':
      return wide(t, at.getBigInt64(0, true));
    default:
      return wide(t, at.getBigUint64(0, true));
  }
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

function writeItem(t: Thread, view: View, index: number, value: PyObject): void {
  const at = dataViewAt(view, index);
  const { format } = view;
  if (format === 'f' || format === 'd') {
    const x = asDouble(t, value);
    if (format === 'f') at.setFloat32(0, x, true);
    else at.setFloat64(0, x, true);
    return;
  }
  if (format === 'c') {
    const bytes = value.value;
    if (!(bytes instanceof Uint8Array)) throw typeError(t, `memoryview: invalid type for format 'c'`);
    if (bytes.length !== 1) throw valueError(t, `memoryview: invalid value for format 'c'`);
    at.setUint8(0, bytes[0] as number);
    return;
  }
  if (format === '?') {
    at.setUint8(0, t.truthOf(value) ? 1 : 0);
    return;
  }
  if (value.type.ops.nbIndex === null) throw typeError(t, `memoryview: invalid type for format '${format}'`);
  const whole = toIndexObject(t, value);
  const number = BigInt(whole.value as Integer);
  decref(t, whole);
  const [low, high] = RANGES[format] ?? [0n, 0n];
  if (number < low || number > high) throw valueError(t, `memoryview: invalid value for format '${format}'`);
  const bits = view.itemBytes;
  if (bits === 1) at.setUint8(0, Number(BigInt.asUintN(8, number)));
  else if (bits === 2) at.setUint16(0, Number(BigInt.asUintN(16, number)), true);
  else if (bits === 4) at.setUint32(0, Number(BigInt.asUintN(32, number)), true);
  else at.setBigUint64(0, BigInt.asUintN(64, number), true);
}

function position(t: Thread, view: View, key: PyObject): number {
  let index = asIndex(t, key, INDEX_ERROR);
  if (index < 0) index += view.length;
  if (index < 0 || index >= view.length) throw indexError(t, 'index out of bounds on dimension 1');
  return index;
}

function subscript(t: Thread, o: PyObject, key: PyObject): PyObject {
  const view = viewOf(t, o);
  if (key.type.ops.nbIndex !== null) return readItem(t, view, position(t, view, key));
  if (!isSlice(key)) throw typeError(t, 'memoryview: invalid slice key');
  const { start, step, length } = sliceIndices(t, key, view.length);
  const source = view.source === null ? null : incref(view.source);
  return make(
    t,
    new View(
      source,
      view.memory,
      view.format,
      view.offset + start * view.stride,
      Math.max(0, length),
      view.stride * step,
      view.readonly,
    ),
  );
}

function assSubscript(t: Thread, o: PyObject, key: PyObject, value: PyObject | null): void {
  const view = viewOf(t, o);
  if (view.readonly) throw typeError(t, 'cannot modify read-only memory');
  if (value === null) throw typeError(t, 'cannot delete memory');
  if (key.type.ops.nbIndex !== null) return writeItem(t, view, position(t, view, key), value);
  if (!isSlice(key)) throw typeError(t, 'memoryview: invalid slice key');
  const { start, step, length } = sliceIndices(t, key, view.length);
  const { bfGetbuffer } = value.type.ops;
  if (bfGetbuffer === null) throw typeError(t, `a bytes-like object is required, not '${value.type.name}'`);
  const bytes = value.value instanceof View ? contents(value.value).slice() : bfGetbuffer(t, value).slice();
  if (bytes.length !== Math.max(0, length) * view.itemBytes) {
    throw valueError(t, 'memoryview assignment: lvalue and rvalue have different structures');
  }
  const memory = view.memory();
  for (let i = 0; i < length; i++) {
    memory.set(bytes.subarray(i * view.itemBytes, (i + 1) * view.itemBytes), view.offset + (start + i * step) * view.stride);
  }
}

function release(t: Thread, view: View): void {
  if (view.released) return;
  view.released = true;
  const { source } = view;
  view.source = null;
  if (source !== null && source.value instanceof ByteBuffer) source.value.exports--;
  xdecref(t, source);
}

const CAST = signature('cast', { params: ['format', 'shape'], required: 1 });

const METHODS: readonly NativeSpec[] = [
  noArgs('release', (t, o) => {
    release(t, o.value as View);
    return incref(t.none);
  }),
  noArgs('tolist', (t, o) => {
    const view = viewOf(t, o);
    return newList(
      t,
      Array.from({ length: view.length }, (_, i) => readItem(t, view, i)),
    );
  }),
  keywords('tobytes', (t, o) => newBytes(t, contents(viewOf(t, o)).slice())),
  keywords('hex', (t, o, args) => newStr(t, hexText(t, contents(viewOf(t, o)), args[0] ?? null, args[1] ?? null))),
  noArgs('toreadonly', (t, o) => {
    const view = viewOf(t, o);
    return make(
      t,
      new View(
        view.source === null ? null : incref(view.source),
        view.memory,
        view.format,
        view.offset,
        view.length,
        view.stride,
        true,
      ),
    );
  }),
  keywords('cast', (t, o, args, kwnames) => {
    const [format, shape] = parseArguments(t, CAST, args, kwnames);
    const view = viewOf(t, o);
    if (format == null || !isStr(format)) throw typeError(t, 'format argument must be a string');
    if (shape != null) throw notImplementedError(t, 'memoryview: views of several dimensions are not simulated by HeapLab');
    const name = strOf(format).value.replace(/^@/, '');
    const size = ITEM_BYTES[name];
    if (size === undefined)
      throw valueError(
        t,
        "memoryview: destination format must be a native single character format prefixed with an optional '@'",
      );
    if (view.stride !== view.itemBytes) throw typeError(t, 'memoryview: casts are restricted to C-contiguous views');
    if (view.itemBytes !== 1 && size !== 1) throw typeError(t, 'memoryview: cannot cast between two non-byte formats');
    const total = view.length * view.itemBytes;
    if (total % size !== 0) throw typeError(t, 'memoryview: length is not a multiple of itemsize');
    return make(
      t,
      new View(
        view.source === null ? null : incref(view.source),
        view.memory,
        name,
        view.offset,
        total / size,
        size,
        view.readonly,
      ),
    );
  }),
  noArgs('__enter__', (t, o) => {
    viewOf(t, o);
    return incref(o);
  }),
  positional('__exit__', [0, 3], (t, o) => {
    release(t, o.value as View);
    return incref(t.none);
  }),
];

export const MEMORYVIEW = new TypeSpec({
  name: 'memoryview',
  flags: TypeFlags.HaveGc | TypeFlags.HasWeakrefs | TypeFlags.Sequence,
  basicsize: 144,
  itemsize: 8,
  slots: {
    tpItemCount: () => 3,
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      clearWeakrefs(t, o as PyContainer);
      release(t, o.value as View);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const { source } = o.value as View;
      if (source !== null) visit(source);
    },
    tpRepr: (t, o) => {
      const id = t.heap.idOf(o).toString(16).padStart(12, '0');
      return newStr(t, (o.value as View).released ? `<released memory at 0x${id}>` : `<memory at 0x${id}>`);
    },
    tpNew: (t, _type, args, kwnames) =>
      newMemoryview(t, parseArguments(t, signature('memoryview', { params: ['object'] }), args, kwnames)[0] as PyObject),
    tpHash: (t, o) => {
      const view = viewOf(t, o);
      if (!view.readonly) throw valueError(t, 'cannot hash writable memoryview object');
      const bytes = newBytes(t, contents(view).slice());
      try {
        return hash(t, bytes);
      } finally {
        decref(t, bytes);
      }
    },
    tpRichcompare: (t, a, b, op) => {
      const other = b.type.ops.bfGetbuffer;
      if ((op !== CompareOp.EQ && op !== CompareOp.NE) || other === null || !(a.value instanceof View))
        return incref(t.notImplemented);
      const right = b.value instanceof View ? contents(viewOf(t, b)) : other(t, b);
      const equal = compareByteArrays(contents(viewOf(t, a)), right) === 0;
      return newBool(t, equal === (op === CompareOp.EQ));
    },
    tpIter: (t, o) => newSequenceIterator(t, o),
    mpLength: (t, o) => viewOf(t, o).length,
    sqLength: (t, o) => viewOf(t, o).length,
    sqItem: (t, o, index) => {
      const view = viewOf(t, o);
      if (index < 0 || index >= view.length) throw indexError(t, 'index out of bounds on dimension 1');
      return readItem(t, view, index);
    },
    mpSubscript: subscript,
    mpAssSubscript: assSubscript,
    bfGetbuffer: (t, o) => contents(viewOf(t, o)),
  },
  methods: METHODS,
  getset: [
    { name: 'obj', get: (t, o) => incref(viewOf(t, o).source ?? t.none) },
    { name: 'nbytes', get: (t, o) => newInt(t, viewOf(t, o).length * viewOf(t, o).itemBytes) },
    { name: 'readonly', get: (t, o) => newBool(t, viewOf(t, o).readonly) },
    { name: 'itemsize', get: (t, o) => newInt(t, viewOf(t, o).itemBytes) },
    { name: 'format', get: (t, o) => newStr(t, viewOf(t, o).format) },
    { name: 'ndim', get: (t) => newInt(t, 1) },
    { name: 'shape', get: (t, o) => newTuple(t, [newInt(t, viewOf(t, o).length)]) },
    { name: 'strides', get: (t, o) => newTuple(t, [newInt(t, viewOf(t, o).stride)]) },
    { name: 'suboffsets', get: (t) => incref(t.emptyTuple) },
    { name: 'c_contiguous', get: (t, o) => newBool(t, viewOf(t, o).stride === viewOf(t, o).itemBytes) },
    { name: 'f_contiguous', get: (t, o) => newBool(t, viewOf(t, o).stride === viewOf(t, o).itemBytes) },
    { name: 'contiguous', get: (t, o) => newBool(t, viewOf(t, o).stride === viewOf(t, o).itemBytes) },
  ],
});
