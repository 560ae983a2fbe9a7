// io.BytesIO: bytes in memory. Follows Modules/_io/bytesio.c, CPython 3.10-3.13.
// The buffer is a bytes object that getvalue() may hand out and __init__ may take over as it is; while others have it too, a write makes a
// copy first. Invariant: `buffer` is owned; a buffer of our own is at least as long as `size`.

import { decref } from '../heap/heap.ts';
import { incref, type PyAtom, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type NativeSpec, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { bufferOf, newBytes } from '../objects/bytes.ts';
import { bufferError, typeError, valueError } from '../objects/errors.ts';
import { isInt, newInt } from '../objects/int.ts';
import { selfIter } from '../objects/iterator-support.ts';
import { listAppend, newList } from '../objects/list-storage.ts';
import { newMemoryview } from '../objects/memoryview.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { forEachItem } from '../objects/protocols/iterate.ts';
import { asIndex } from '../objects/protocols/number.ts';
import { isTuple, newTuple, tupleItems } from '../objects/tuple.ts';
import { writableBufferOf } from '../objects/writable-buffer.ts';
import { BUFFERED_IO_BASE, callMethod, DICT_ATTRIBUTE, STREAM_FLAGS, sizeOrAll, streamSlots, unsupported } from './io-base.ts';
import { restoreAttributes, statePositionOf } from './memory-stream-state.ts';

const HEADER_BYTES = 33;

class ByteFile {
  pos = 0;
  size = 0;
  closed = false;
  exports = 0;
  constructor(public buffer: PyAtom) {}

  get bytes(): Uint8Array {
    return this.buffer.value as Uint8Array;
  }
}

function usable(t: Thread, o: PyObject): ByteFile {
  const file = o.value as ByteFile;
  if (file.closed) throw valueError(t, 'I/O operation on closed file.');
  return file;
}

function checkExports(t: Thread, file: ByteFile): void {
  if (file.exports > 0) throw bufferError(t, 'Existing exports of data: object cannot be re-sized');
}

function isShared(t: Thread, file: ByteFile): boolean {
  return file.buffer.refcount > 1 || file.buffer === t.emptyBytes;
}

/** A buffer of our own of `capacity` bytes that begins with what there is. */
function unshare(t: Thread, file: ByteFile, capacity: number): void {
  t.heap.reserve(capacity);
  const bytes = new Uint8Array(capacity);
  bytes.set(file.bytes.subarray(0, Math.min(file.size, capacity)));
  const made = t.heap.newAtom(t.types.bytes, HEADER_BYTES + capacity, bytes);
  const old = file.buffer;
  file.buffer = made;
  decref(t, old);
}

/** _PyBytes_Resize of a buffer that is ours alone. */
function resizeOwn(t: Thread, file: ByteFile, capacity: number): void {
  if (capacity === file.bytes.length) return;
  if (capacity === 0) {
    decref(t, file.buffer);
    file.buffer = incref(t.emptyBytes);
    return;
  }
  t.heap.reserve(capacity);
  t.charge(capacity >> 6);
  const { buffer } = file;
  const bytes = new Uint8Array(capacity);
  bytes.set(file.bytes.subarray(0, capacity));
  buffer.address = t.heap.realloc(buffer.address, buffer.bytes, HEADER_BYTES + capacity);
  buffer.bytes = HEADER_BYTES + capacity;
  buffer.value = bytes;
}

/** resize_buffer: room for `size` bytes. */
function resize(t: Thread, file: ByteFile, size: number): void {
  let room = file.bytes.length;
  if (size < room / 2) room = size + 1;
  else if (size < room) room = size + 1 > room ? size + 1 : room;
  else if (size <= room * 1.125) room = size + (size >> 3) + (size < 9 ? 3 : 6);
  else room = size + 1;
  if (isShared(t, file)) unshare(t, file, room);
  else resizeOwn(t, file, room);
}

function writeBytes(t: Thread, o: PyObject, given: PyObject): number {
  const file = usable(t, o);
  checkExports(t, file);
  const bytes = bufferOf(t, given);
  if (bytes.length === 0) return 0;
  const added = given === file.buffer ? bytes.slice() : bytes;
  const end = file.pos + added.length;
  if (end > file.bytes.length) resize(t, file, end);
  else if (isShared(t, file)) unshare(t, file, Math.max(end, file.size));
  if (file.pos > file.size) file.bytes.fill(0, file.size, file.pos);
  file.bytes.set(added, file.pos);
  file.pos = end;
  if (file.size < end) file.size = end;
  return added.length;
}

function readBytes(t: Thread, file: ByteFile, size: number): PyObject {
  // The whole of a buffer that nobody has read from is handed out itself.
  if (size > 1 && file.pos === 0 && size === file.bytes.length && file.exports === 0) {
    file.pos += size;
    return incref(file.buffer);
  }
  const start = file.pos;
  file.pos += size;
  return newBytes(t, file.bytes.slice(start, start + size));
}

function left(file: ByteFile): number {
  return Math.max(0, file.size - file.pos);
}

function read(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const file = usable(t, o);
  const size = sizeOrAll(t, args[0]);
  return readBytes(t, file, size < 0 ? left(file) : Math.min(size, left(file)));
}

function lineLength(file: ByteFile, limit: number): number {
  if (file.pos >= file.size) return 0;
  const found = file.bytes.subarray(0, file.size).indexOf(10, file.pos);
  const length = (found < 0 ? file.size : found + 1) - file.pos;
  return limit >= 0 && limit < length ? limit : length;
}

function getValue(t: Thread, o: PyObject): PyObject {
  const file = usable(t, o);
  if (file.size !== file.bytes.length && file.exports === 0) {
    if (isShared(t, file)) unshare(t, file, file.size);
    else resizeOwn(t, file, file.size);
  }
  return incref(file.buffer);
}

function seek(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const file = usable(t, o);
  let pos = asIndex(t, args[0] as PyObject);
  const whence = args[1] === undefined ? 0 : asIndex(t, args[1]);
  if (pos < 0 && whence === 0) throw valueError(t, `negative seek value ${pos}`);
  if (whence === 1) pos += file.pos;
  else if (whence === 2) pos += file.size;
  else if (whence !== 0) throw valueError(t, `invalid whence (${whence}, should be 0, 1 or 2)`);
  file.pos = Math.max(0, pos);
  return newInt(t, file.pos);
}

function truncate(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const file = usable(t, o);
  checkExports(t, file);
  const isGiven = args[0] !== undefined && args[0] !== t.none;
  const size = isGiven ? sizeOrAll(t, args[0]) : file.pos;
  if (size < 0) throw valueError(t, `negative size value ${size}`);
  if (size < file.size) {
    file.size = size;
    resize(t, file, size);
  }
  return newInt(t, size);
}

function readInto(name: string): NativeSpec {
  return oneArg(name, (t, o, target) => {
    const file = usable(t, o);
    const into = writableBufferOf(t, target, `${name}() argument`);
    const count = Math.min(into.length, left(file));
    into.set(file.bytes.subarray(file.pos, file.pos + count));
    file.pos += count;
    return newInt(t, count);
  });
}

/** What a memoryview made by getbuffer() looks at: keeps the stream from being resized. */
const EXPORTED = new TypeSpec({
  name: '_BytesIOBuffer',
  module: '_io',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: 24,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      const stream = o.value as PyObject;
      (stream.value as ByteFile).exports--;
      decref(t, stream);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => visit(o.value as PyObject),
    bfGetbuffer: (_t, o) => {
      const file = (o.value as PyObject).value as ByteFile;
      return file.bytes.subarray(0, file.size);
    },
  },
});

function getBuffer(t: Thread, o: PyObject): PyObject {
  const file = usable(t, o);
  if (isShared(t, file)) unshare(t, file, file.size);
  const exported = newInstance(t, t.typeOf(EXPORTED));
  exported.value = incref(o);
  file.exports++;
  try {
    return newMemoryview(t, exported);
  } finally {
    decref(t, exported);
  }
}

const ARGUMENTS = signature('BytesIO', { params: ['initial_bytes'], required: 0 });

function setState(t: Thread, o: PyObject, state: PyObject): PyObject {
  const items = isTuple(state) ? tupleItems(state) : [];
  if (items.length < 3) throw typeError(t, `${o.type.name}.__setstate__ argument should be 3-tuple, got ${state.type.name}`);
  const file = o.value as ByteFile;
  checkExports(t, file);
  const [initial, position, dict] = items as [PyObject, PyObject, PyObject];
  file.size = 0;
  file.pos = 0;
  writeBytes(t, o, initial);
  if (!isInt(position)) throw typeError(t, `second item of state must be an integer, not ${position.type.name}`);
  file.pos = statePositionOf(t, position);
  restoreAttributes(t, o, dict, 'third');
  return incref(t.none);
}

export const BYTES_IO = new TypeSpec({
  name: 'BytesIO',
  module: '_io',
  base: () => BUFFERED_IO_BASE,
  flags: STREAM_FLAGS,
  basicsize: 64,
  slots: {
    ...streamSlots({
      release: (t, o) => {
        const file = o.value as ByteFile | null;
        if (file !== null) decref(t, file.buffer);
      },
      visit: (o, visit) => {
        const file = o.value as ByteFile | null;
        if (file !== null) visit(file.buffer);
      },
    }),
    tpNew: (t, type) => {
      const o = newInstance(t, type);
      o.value = new ByteFile(incref(t.emptyBytes));
      return o;
    },
    tpInit: (t, self, args, kwnames) => {
      const [initial] = parseArguments(t, ARGUMENTS, args, kwnames);
      const file = self.value as ByteFile;
      checkExports(t, file);
      file.size = 0;
      file.pos = 0;
      if (initial == null || initial === t.none) return;
      if (initial.type === t.types.bytes) {
        const old = file.buffer;
        file.buffer = incref(initial) as PyAtom;
        file.size = file.bytes.length;
        decref(t, old);
        return;
      }
      writeBytes(t, self, initial);
      file.pos = 0;
    },
    tpIter: selfIter,
    tpIternext: (t, o) => {
      const file = usable(t, o);
      if (o.type !== t.typeOf(BYTES_IO)) {
        const line = callMethod(t, o, 'readline');
        if (bufferOf(t, line).length > 0) return line;
        decref(t, line);
        return null;
      }
      const length = lineLength(file, -1);
      return length === 0 ? null : readBytes(t, file, length);
    },
  },
  methods: () => [
    oneArg('write', (t, o, bytes) => newInt(t, writeBytes(t, o, bytes))),
    oneArg('writelines', (t, o, lines) => {
      usable(t, o);
      forEachItem(t, lines, (line) => {
        writeBytes(t, o, line);
      });
      return incref(t.none);
    }),
    positional('read', [0, 1], read),
    positional('read1', [0, 1], read),
    positional('readline', [0, 1], (t, o, args) => {
      const file = usable(t, o);
      return readBytes(t, file, lineLength(file, sizeOrAll(t, args[0])));
    }),
    positional('readlines', [0, 1], (t, o, args) => {
      const file = usable(t, o);
      const hint = sizeOrAll(t, args[0]);
      const list = newList(t, []);
      let size = 0;
      for (let n = lineLength(file, -1); n > 0; n = lineLength(file, -1)) {
        listAppend(t, list, readBytes(t, file, n));
        size += n;
        if (hint > 0 && size >= hint) break;
      }
      return list;
    }),
    readInto('readinto'),
    noArgs('getvalue', getValue),
    noArgs('getbuffer', getBuffer),
    noArgs('tell', (t, o) => newInt(t, usable(t, o).pos)),
    positional('seek', [1, 2], seek),
    positional('truncate', [0, 1], truncate),
    noArgs('flush', (t, o) => {
      usable(t, o);
      return incref(t.none);
    }),
    noArgs('close', (t, o) => {
      const file = o.value as ByteFile;
      checkExports(t, file);
      file.closed = true;
      const old = file.buffer;
      file.buffer = incref(t.emptyBytes);
      file.size = 0;
      decref(t, old);
      return incref(t.none);
    }),
    ...(['readable', 'writable', 'seekable', 'isatty'] as const).map((name) =>
      noArgs(name, (t, o) => {
        usable(t, o);
        return newBool(t, name !== 'isatty');
      }),
    ),
    noArgs('detach', (t) => {
      throw unsupported(t, 'detach');
    }),
    oneArg('__setstate__', setState),
    noArgs('__getstate__', (t, o) => {
      const { dict } = o as PyContainer;
      const value = getValue(t, o);
      return newTuple(t, [value, newInt(t, usable(t, o).pos), dict === null ? incref(t.none) : incref(dict)]);
    }),
    noArgs('__sizeof__', (t, o) => {
      const file = o.value as ByteFile;
      return newInt(t, o.type.basicsize + (isShared(t, file) ? 0 : HEADER_BYTES + file.bytes.length));
    }),
  ],
  getset: () => [{ name: 'closed', get: (t, o) => newBool(t, (o.value as ByteFile).closed) }, DICT_ATTRIBUTE],
});
