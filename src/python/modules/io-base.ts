// The abstract stream classes of _io: _IOBase, _RawIOBase, _BufferedIOBase, _TextIOBase, and what all streams share.
// Follows Modules/_io/iobase.c, bufferedio.c and textio.c, CPython 3.13: what a base does, it does through the methods of the instance.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type GetSetSpec, type NativeSpec, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { newBool } from '../objects/bool.ts';
import { bufferOf, isBytes, newBytes } from '../objects/bytes.ts';
import { asRaise, type PyRaise, raiseNew, typeError, valueError } from '../objects/errors.ts';
import {
  clearAttributes,
  genericDict,
  releaseAttributes,
  setGenericDict,
  visitAttributes,
} from '../objects/instance-attributes.ts';
import { newInt } from '../objects/int.ts';
import { selfIter } from '../objects/iterator-support.ts';
import { listAppend, newList } from '../objects/list-storage.ts';
import { finalizeFromDealloc, newInstance, releaseObject } from '../objects/object.ts';
import { getAttrText } from '../objects/protocols/attribute.ts';
import { forEachItem } from '../objects/protocols/iterate.ts';
import { asIndex, isTrue } from '../objects/protocols/number.ts';
import { length } from '../objects/protocols/object.ts';
import { writableBufferOf } from '../objects/writable-buffer.ts';
import { StreamState } from './stream-state.ts';
import { UNSUPPORTED_OPERATION } from './unsupported-operation.ts';

export const STREAM_FLAGS = TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.HasDict | TypeFlags.HasWeakrefs;

export function unsupported(t: Thread, what: string): PyRaise {
  return raiseNew(t, UNSUPPORTED_OPERATION, what);
}

/** `o.name(*args)`; new reference. */
export function callMethod(t: Thread, o: PyObject, name: string, args: readonly PyObject[] = []): PyObject {
  const method = getAttrText(t, o, name);
  try {
    return t.call(method, args, null);
  } finally {
    decref(t, method);
  }
}

export function isClosed(t: Thread, o: PyObject): boolean {
  const closed = getAttrText(t, o, 'closed');
  try {
    return isTrue(t, closed);
  } finally {
    decref(t, closed);
  }
}

export function checkOpen(t: Thread, o: PyObject): void {
  if (isClosed(t, o)) throw valueError(t, 'I/O operation on closed file.');
}

function checkAbility(name: 'readable' | 'writable' | 'seekable', message: string): NativeSpec['fn'] {
  return (t: Thread, o: PyObject) => {
    const answer = callMethod(t, o, name);
    const isAble = answer === t.true_;
    decref(t, answer);
    if (!isAble) throw unsupported(t, message);
    return incref(t.true_);
  };
}

/** A size argument: null or None is -1. */
export function sizeOrAll(t: Thread, arg: PyObject | null | undefined): number {
  if (arg == null || arg === t.none) return -1;
  if (arg.type.ops.nbIndex === null) throw typeError(t, `argument should be integer or None, not '${arg.type.name}'`);
  return asIndex(t, arg);
}

function readLineBySteps(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const limit = sizeOrAll(t, args[0]);
  const bytes: number[] = [];
  const one = newInt(t, 1);
  while (limit < 0 || bytes.length < limit) {
    const read = callMethod(t, o, 'read', [one]);
    const isOk = isBytes(read);
    const next = isOk ? (read.value as Uint8Array) : new Uint8Array(0);
    bytes.push(...next);
    decref(t, read);
    if (!isOk) throw raiseNew(t, UNSUPPORTED_OPERATION, `read() should have returned a bytes object, not '${read.type.name}'`);
    if (next.length === 0 || next[next.length - 1] === 10) break;
  }
  return newBytes(t, Uint8Array.from(bytes));
}

function readLines(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const hint = sizeOrAll(t, args[0]);
  checkOpen(t, o);
  const list = newList(t, []);
  let size = 0;
  try {
    forEachItem(t, o, (line) => {
      listAppend(t, list, incref(line));
      // The line with which more than the hint is read is the last one.
      const isLast = hint > 0 && length(t, line) > hint - size;
      size += length(t, line);
      return isLast;
    });
  } catch (thrown) {
    decref(t, list);
    throw thrown;
  }
  return list;
}

function writeLines(t: Thread, o: PyObject, lines: PyObject): PyObject {
  checkOpen(t, o);
  forEachItem(t, lines, (line) => decref(t, callMethod(t, o, 'write', [line])));
  return incref(t.none);
}

/** Closes a stream that nobody closed (iobase_finalize). What closing raises goes nowhere. */
export function finalizeStream(t: Thread, o: PyObject): void {
  const state = o.value instanceof StreamState ? o.value : null;
  if (state !== null) state.isFinalizing = true;
  try {
    if (!isClosed(t, o)) decref(t, callMethod(t, o, 'close'));
  } catch (thrown) {
    const raise = asRaise(t, thrown);
    if (raise === null) throw thrown;
    decref(t, raise.value);
  } finally {
    if (state !== null) state.isFinalizing = false;
  }
}

/** The `value` of a stream of a class written in Python once it is closed. */
const CLOSED = 'closed';

/** Slots of every stream. `release` gives back what the stream holds besides its dict; `visit` shows it to the collector. */
export function streamSlots(own: {
  readonly release?: (t: Thread, o: PyContainer) => void;
  readonly visit?: (o: PyContainer, visit: (held: PyObject) => void) => void;
  /** Instances of the very class are closed when they die, as those of subclasses are. */
  readonly finalizes?: boolean;
}): NonNullable<ConstructorParameters<typeof TypeSpec>[0]['slots']> {
  return {
    tpDealloc: (t, o) => {
      const self = o as PyContainer;
      if (own.finalizes && o.type.spec !== null && finalizeFromDealloc(t, self)) return;
      t.heap.untrack(self);
      clearWeakrefs(t, self);
      own.release?.(t, self);
      releaseAttributes(t, self);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      own.visit?.(o as PyContainer, visit);
      visitAttributes(o as PyContainer, visit);
    },
    tpClear: (t, o) => clearAttributes(t, o as PyContainer),
  };
}

export const DICT_ATTRIBUTE: GetSetSpec = { name: '__dict__', get: genericDict, set: setGenericDict };

export const IO_BASE = new TypeSpec({
  name: '_IOBase',
  module: '_io',
  flags: STREAM_FLAGS,
  basicsize: 32,
  slots: {
    ...streamSlots({ finalizes: true }),
    tpFinalize: finalizeStream,
    tpNew: (t, type) => newInstance(t, type),
    tpIter: (t, o) => {
      checkOpen(t, o);
      return selfIter(t, o);
    },
    tpIternext: (t, o) => {
      const line = callMethod(t, o, 'readline');
      if (length(t, line) > 0) return line;
      decref(t, line);
      return null;
    },
  },
  methods: () => [
    positional('seek', [1, 2], (t) => {
      throw unsupported(t, 'seek');
    }),
    noArgs('tell', (t, o) => {
      const [zero, one] = [newInt(t, 0), newInt(t, 1)];
      try {
        return callMethod(t, o, 'seek', [zero, one]);
      } finally {
        decref(t, zero);
        decref(t, one);
      }
    }),
    positional('truncate', [0, 1], (t) => {
      throw unsupported(t, 'truncate');
    }),
    noArgs('fileno', (t) => {
      throw unsupported(t, 'fileno');
    }),
    noArgs('flush', (t, o) => {
      checkOpen(t, o);
      return incref(t.none);
    }),
    noArgs('close', (t, o) => {
      if (o.value !== CLOSED) {
        try {
          decref(t, callMethod(t, o, 'flush'));
        } finally {
          o.value = CLOSED;
        }
      }
      return incref(t.none);
    }),
    ...(['readable', 'writable', 'seekable'] as const).map((name) => noArgs(name, (t) => newBool(t, false))),
    noArgs('isatty', (t, o) => {
      checkOpen(t, o);
      return newBool(t, false);
    }),
    positional('_checkClosed', [0, 1], (t, o) => {
      checkOpen(t, o);
      return incref(t.none);
    }),
    positional('_checkReadable', [0, 1], checkAbility('readable', 'File or stream is not readable.') as never),
    positional('_checkWritable', [0, 1], checkAbility('writable', 'File or stream is not writable.') as never),
    positional('_checkSeekable', [0, 1], checkAbility('seekable', 'File or stream is not seekable.') as never),
    noArgs('__enter__', (t, o) => {
      checkOpen(t, o);
      return incref(o);
    }),
    positional('__exit__', [0, Number.MAX_SAFE_INTEGER], (t, o) => callMethod(t, o, 'close')),
    positional('readline', [0, 1], readLineBySteps),
    positional('readlines', [0, 1], readLines),
    oneArg('writelines', writeLines),
  ],
  getset: [{ name: 'closed', get: (t, o) => newBool(t, o.value === CLOSED) }, DICT_ATTRIBUTE],
});

export const RAW_IO_BASE = new TypeSpec({
  name: '_RawIOBase',
  module: '_io',
  base: IO_BASE,
  flags: STREAM_FLAGS,
  basicsize: 32,
  slots: {},
  methods: () => [
    positional('read', [0, 1], (t, o, args) => {
      const size = sizeOrAll(t, args[0]);
      if (size < 0) return callMethod(t, o, 'readall');
      const sizeObject = newInt(t, size);
      const buffer = t.call(t.types.bytearray, [sizeObject], null);
      decref(t, sizeObject);
      try {
        const count = callMethod(t, o, 'readinto', [buffer]);
        if (count === t.none) return count;
        const n = asIndex(t, count);
        decref(t, count);
        return newBytes(t, bufferOf(t, buffer).slice(0, n));
      } finally {
        decref(t, buffer);
      }
    }),
    noArgs('readall', (t, o) => {
      const parts: number[] = [];
      const size = newInt(t, 65536);
      for (;;) {
        const part = callMethod(t, o, 'read', [size]);
        const isEnd = part === t.none || length(t, part) === 0;
        if (!isEnd) for (const byte of bufferOf(t, part)) parts.push(byte);
        decref(t, part);
        if (isEnd) break;
      }
      decref(t, size);
      return newBytes(t, Uint8Array.from(parts));
    }),
  ],
});

function refuse(...names: readonly string[]): NativeSpec[] {
  return names.map((name) =>
    positional(name, [0, 2], (t) => {
      throw unsupported(t, name);
    }),
  );
}

export const BUFFERED_IO_BASE = new TypeSpec({
  name: '_BufferedIOBase',
  module: '_io',
  base: IO_BASE,
  flags: STREAM_FLAGS,
  basicsize: 32,
  slots: {},
  methods: () => [
    ...refuse('detach', 'read', 'read1', 'write'),
    ...(['readinto', 'readinto1'] as const).map((name) =>
      oneArg(name, (t, o, buffer) => {
        const target = writableBufferOf(t, buffer, `${name}() argument`);
        const size = newInt(t, target.length);
        const read = callMethod(t, o, name === 'readinto' ? 'read' : 'read1', [size]);
        decref(t, size);
        const bytes = bufferOf(t, read);
        target.set(bytes);
        decref(t, read);
        return newInt(t, bytes.length);
      }),
    ),
  ],
});

export const TEXT_IO_BASE = new TypeSpec({
  name: '_TextIOBase',
  module: '_io',
  base: IO_BASE,
  flags: STREAM_FLAGS,
  basicsize: 32,
  slots: {},
  methods: () => refuse('detach', 'read', 'readline', 'write'),
  getset: (['encoding', 'newlines', 'errors'] as const).map((name) => ({ name, get: (t: Thread) => incref(t.none) })),
});
