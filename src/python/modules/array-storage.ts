// The memory of an array.array: items side by side in one block that grows by a sixteenth. Follows array_resize and newarrayobject of
// Modules/arraymodule.c, CPython 3.10-3.13.
// Invariant: `allocated` items fit in the simulated block at `address`; `store` is the host's room for at least as many as `length`.

import type { Address, PyObject, PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { BufferExporter } from '../objects/buffer-exporter.ts';
import { bufferError } from '../objects/errors.ts';
import { newInstance } from '../objects/object.ts';
import type { ItemKind } from './array-items.ts';

export class ArrayData extends BufferExporter {
  store = new Uint8Array(0);
  view = new DataView(this.store.buffer);
  length = 0;
  allocated = 0;
  address: Address = 0;

  constructor(readonly kind: ItemKind) {
    super();
  }

  override get format(): string {
    return this.kind.format;
  }

  get bytes(): Uint8Array {
    return this.store.subarray(0, this.length * this.kind.bytes);
  }

  read(t: Thread, i: number): PyObject {
    return this.kind.read(t, this.view, i * this.kind.bytes);
  }

  write(t: Thread, i: number, value: PyObject): void {
    this.kind.write(t, this.view, i * this.kind.bytes, value);
  }
}

export function arrayOf(o: PyObject): ArrayData {
  return o.value as ArrayData;
}

/** A new array of `length` zeroed items, in a block that just fits. */
export function newArrayOfType(t: Thread, type: PyType, kind: ItemKind, length: number): PyObject {
  const o = newInstance(t, type);
  const data = new ArrayData(kind);
  o.value = data;
  if (length > 0) {
    data.address = t.heap.malloc(length * kind.bytes);
    data.allocated = length;
    hostRoom(data, length);
    data.length = length;
  }
  return o;
}

export function freeItems(t: Thread, data: ArrayData): void {
  if (data.address !== 0) t.heap.free(data.address, data.allocated * data.kind.bytes);
  data.address = 0;
  data.allocated = 0;
}

export function checkResizable(t: Thread, data: ArrayData): void {
  if (data.exports > 0) throw bufferError(t, 'cannot resize an array that is exporting buffers');
}

/** Items up to the smaller length stay. BufferError while somebody looks at the memory. */
export function resizeArray(t: Thread, data: ArrayData, length: number): void {
  if (length !== data.length) checkResizable(t, data);
  const { bytes } = data.kind;
  const fits = data.allocated >= length && data.length < length + 16 && data.address !== 0;
  if (!fits) {
    if (length === 0) freeItems(t, data);
    else {
      const wanted = length + (length >> 4) + (data.length < 8 ? 3 : 7);
      data.address =
        data.address === 0 ? t.heap.malloc(wanted * bytes) : t.heap.realloc(data.address, data.allocated * bytes, wanted * bytes);
      data.allocated = wanted;
    }
  }
  hostRoom(data, length);
  data.length = length;
}

function hostRoom(data: ArrayData, length: number): void {
  const size = length * data.kind.bytes;
  if (size <= data.store.length) return;
  const grown = new Uint8Array(Math.max(size, Math.ceil(data.store.length * 1.5)));
  grown.set(data.bytes);
  data.store = grown;
  data.view = new DataView(grown.buffer);
}

/** Puts the bytes of `count` other items in the place of those from `start` on. */
export function spliceItems(t: Thread, data: ArrayData, start: number, removed: number, replacement: Uint8Array): void {
  const size = data.kind.bytes;
  const count = replacement.length / size;
  const tail = data.bytes.slice((start + removed) * size);
  resizeArray(t, data, data.length - removed + count);
  data.store.set(replacement, start * size);
  data.store.set(tail, (start + count) * size);
}
