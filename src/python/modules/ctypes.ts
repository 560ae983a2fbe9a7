// _ctypes: what reading raw memory shows of objects. ctypes.py makes the C types of it.
// Follows what Modules/_ctypes lets a program do with id(x): the header and the first fields of an object at the offsets of Include/object.h,
// longintrepr.h, unicodeobject.h, listobject.h, tupleobject.h, CPython 3.10-3.13.
// Leaves out: foreign functions, structures, writing to memory. Memory that belongs to no live object reads as zeros.

import { decref, visibleRefcount } from '../heap/heap.ts';
import { incref, isGcObject, type PyObject, PyStr } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { oneArg, positional } from '../heap/type-spec.ts';
import { newBytes } from '../objects/bytes.ts';
import { DictStorage } from '../objects/dict-storage.ts';
import { valueError } from '../objects/errors.ts';
import { newFloat } from '../objects/float.ts';
import { isList, type ListItems, listItems } from '../objects/list-storage.ts';
import { asIndex } from '../objects/protocols/number.ts';
import { kindOf } from '../objects/str.ts';
import { isTuple, tupleItems } from '../objects/tuple.ts';
import type { PyThread } from '../vm/thread.ts';
import type { NativeModule } from './native-module.ts';

const DIGIT_BITS = 30n;
/** More of an object than this is not shown. */
const IMAGE_BYTES_MAX = 1 << 16;

/** Every object that the interpreter or a tracked object refers to. Borrowed. */
function* everyObject(t: PyThread): IterableIterator<PyObject> {
  const seen = new Set<PyObject>();
  const waiting: PyObject[] = [];
  const visit = (o: PyObject): void => {
    if (seen.has(o)) return;
    seen.add(o);
    waiting.push(o);
  };
  t.visitRoots(visit);
  for (const list of t.heap.gc.lists) for (const o of list) visit(o);
  for (let o = waiting.pop(); o !== undefined; o = waiting.pop()) {
    yield o;
    if (isGcObject(o)) o.type.ops.tpTraverse?.(o, visit);
  }
  t.charge(seen.size);
}

function objectAt(t: PyThread, id: number): PyObject | null {
  for (const o of everyObject(t)) if (t.heap.idOf(o) === id) return o;
  return null;
}

/** The object that the address lies in, and its bytes. */
function imageAround(t: PyThread, address: number): { start: number; image: Uint8Array } | null {
  let nearest: PyObject | null = null;
  let start = -1;
  for (const o of everyObject(t)) {
    const id = t.heap.idOf(o);
    if (id <= address && id > start) {
      nearest = o;
      start = id;
    }
  }
  return nearest === null ? null : { start, image: imageOf(t, nearest) };
}

class Image {
  private readonly bytes: number[] = [];

  put(offset: number, size: number, value: bigint): void {
    if (offset + size > IMAGE_BYTES_MAX) return;
    while (this.bytes.length < offset + size) this.bytes.push(0);
    let rest = BigInt.asUintN(8 * size, value);
    for (let i = 0; i < size; i++, rest >>= 8n) this.bytes[offset + i] = Number(rest & 0xffn);
  }

  toBytes(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

function imageOf(t: PyThread, o: PyObject): Uint8Array {
  const image = new Image();
  const pointers = (offset: number, targets: readonly (PyObject | null)[]): void => {
    targets
      .slice(0, IMAGE_BYTES_MAX / 8)
      .forEach((target, i) => image.put(offset + 8 * i, 8, target === null ? 0n : BigInt(t.heap.idOf(target))));
  };
  image.put(0, 8, BigInt(visibleRefcount(t, o)));
  pointers(8, [o.type]);
  if (o.type === t.types.float) image.put(16, 8, bitsOf(o.value as number));
  else if (o.type === t.types.int || o.type === t.types.bool) putInt(t, image, BigInt(o.value as number | bigint));
  else if (o instanceof PyStr) putStr(t, image, o);
  else if (o.value instanceof Uint8Array) {
    image.put(16, 8, BigInt(o.value.length));
    image.put(24, 8, -1n);
    o.value.slice(0, IMAGE_BYTES_MAX).forEach((byte, i) => image.put(32 + i, 1, BigInt(byte)));
  } else if (isTuple(o)) {
    image.put(16, 8, BigInt(tupleItems(o).length));
    pointers(24, tupleItems(o));
  } else if (isList(o)) {
    image.put(16, 8, BigInt(listItems(o).length));
    image.put(32, 8, BigInt((o.value as ListItems).allocated));
  } else if (o.value instanceof DictStorage) image.put(16, 8, BigInt(o.value.used));
  else if (isGcObject(o) && o.slots !== null) pointers(16, o.slots);
  return image.toBytes();
}

function bitsOf(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0);
}

function putInt(t: PyThread, image: Image, value: bigint): void {
  const digits: bigint[] = [];
  for (let rest = value < 0n ? -value : value; rest > 0n && digits.length < IMAGE_BYTES_MAX / 4; rest >>= DIGIT_BITS) {
    digits.push(rest & ((1n << DIGIT_BITS) - 1n));
  }
  const count = BigInt(digits.length);
  const sign = value === 0n ? 1n : value < 0n ? 2n : 0n;
  image.put(16, 8, t.profile.intTagField ? (count << 3n) | sign : value < 0n ? -count : count);
  (digits.length === 0 ? [0n] : digits).forEach((digit, i) => image.put(24 + 4 * i, 4, digit));
}

function putStr(t: PyThread, image: Image, s: PyStr): void {
  const points = s.codePoints ?? Array.from(s.value.slice(0, IMAGE_BYTES_MAX), (c) => c.charCodeAt(0));
  const kind = kindOf(s);
  image.put(16, 8, BigInt(s.codePoints?.length ?? s.value.length));
  image.put(24, 8, s.hashed ? (BigInt(s.hashHi) << 32n) | BigInt(s.hashLo >>> 0) : -1n);
  const width = Math.max(kind, 1);
  const start = kind === 0 ? t.profile.strHeaderBytes.ascii : t.profile.strHeaderBytes.wide;
  points.forEach((point, i) => image.put(start + width * i, width, BigInt(point)));
  image.put(start + width * points.length, width, 0n);
}

function readBytes(t: Thread, address: number, size: number): Uint8Array {
  if (size < 0 || size > IMAGE_BYTES_MAX) throw valueError(t, 'that much memory is not simulated');
  const found = imageAround(t as PyThread, address);
  const bytes = new Uint8Array(size);
  if (found !== null) bytes.set(found.image.subarray(address - found.start, address - found.start + size));
  return bytes;
}

/** References that Py_IncRef made and no Py_DecRef has taken back. */
function extraReferences(module: PyObject): PyObject[] {
  return module.value as PyObject[];
}

export const CTYPES: NativeModule = {
  name: '_ctypes',
  functions: [
    positional('_read', [2, 2], (t, _m, [address, size]) =>
      newBytes(t, readBytes(t, asIndex(t, address as PyObject), asIndex(t, size as PyObject))),
    ),
    positional('_read_float', [2, 2], (t, _m, [address, size]) => {
      const n = asIndex(t, size as PyObject);
      const bytes = readBytes(t, asIndex(t, address as PyObject), n);
      const view = new DataView(bytes.buffer);
      return newFloat(t, n === 4 ? view.getFloat32(0, true) : view.getFloat64(0, true));
    }),
    oneArg('_object_at', (t, _m, id) => {
      const found = objectAt(t as PyThread, asIndex(t, id));
      if (found === null) throw valueError(t, 'no live object has this address');
      return incref(found);
    }),
    oneArg('Py_INCREF', (t, module, o) => {
      extraReferences(module).push(incref(o));
      return incref(t.none);
    }),
    oneArg('Py_DECREF', (t, module, o) => {
      const extra = extraReferences(module);
      const index = extra.lastIndexOf(o);
      // DEVIATION: a reference that somebody else owns is never taken away; in CPython the process would be lost.
      if (index >= 0) {
        extra.splice(index, 1);
        decref(t, o);
      }
      return incref(t.none);
    }),
  ],
  init: (t, module) => {
    const extra: PyObject[] = [];
    module.value = extra;
    (t as PyThread).atExit({ visit: (visit) => extra.forEach(visit) }, () => {
      for (const o of extra.splice(0)) decref(t, o);
    });
  },
};
