// io.BufferedReader, BufferedWriter, BufferedRandom and BufferedRWPair. Follows Modules/_io/bufferedio.c, CPython 3.10-3.13.
// The raw stream is asked for a whole buffer at a time; what was written waits until the buffer is full.
// Invariant: of what was read ahead and what waits to be written, one is empty.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { type GetSetSpec, type NativeSpec, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { newBytearray } from '../objects/bytearray.ts';
import { bufferOf, concatBytes, isBytes, newBytes } from '../objects/bytes.ts';
import { asRaise, raiseNew, typeError, valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { newInstance } from '../objects/object.ts';
import { BLOCKING_IO_ERROR, OS_ERROR } from '../objects/os-error.ts';
import { getAttrText, getAttrTextOrNull, setAttrText } from '../objects/protocols/attribute.ts';
import { asIndex, asInt, asLong, isTrue } from '../objects/protocols/number.ts';
import { reprText } from '../objects/protocols/object.ts';
import { newStr } from '../objects/str.ts';
import { writableBufferOf } from '../objects/writable-buffer.ts';
import { FILE_IO, readFile, writeFile } from './file-io.ts';
import {
  BUFFERED_IO_BASE,
  callMethod,
  DICT_ATTRIBUTE,
  finalizeStream,
  isClosed,
  STREAM_FLAGS,
  sizeOrAll,
  streamSlots,
  unsupported,
} from './io-base.ts';
import { STREAM_REFUSALS } from './stream-refusals.ts';
import { StreamState } from './stream-state.ts';

export const BUFFER_BYTES = 8192;
const EMPTY: Uint8Array = new Uint8Array(0);

class BufferedData extends StreamState {
  /** Owned; null before __init__ and after detach(). */
  raw: PyObject | null = null;
  isDetached = false;
  size = BUFFER_BYTES;
  /** Read ahead; `readAt` is how far the reader has come. */
  read: Uint8Array = EMPTY;
  readAt = 0;
  written: Uint8Array[] = [];
  writtenBytes = 0;
  /** Nothing waits: what is written goes on at once. */
  passesOn = false;

  constructor(
    readonly reads: boolean,
    readonly writes: boolean,
  ) {
    super();
  }

  get ahead(): number {
    return this.read.length - this.readAt;
  }

  dropAhead(): void {
    this.read = EMPTY;
    this.readAt = 0;
  }
}

function dataOf(o: PyObject): BufferedData {
  return o.value as BufferedData;
}

function usable(t: Thread, o: PyObject): { data: BufferedData; raw: PyObject } {
  const data = dataOf(o);
  if (data.raw === null)
    throw valueError(t, data.isDetached ? 'raw stream has been detached' : 'I/O operation on uninitialized object');
  return { data, raw: data.raw };
}

function open(t: Thread, o: PyObject, what: string): { data: BufferedData; raw: PyObject } {
  const both = usable(t, o);
  if (isClosed(t, both.raw)) throw valueError(t, `${what} closed file`);
  return both;
}

// ---- the raw stream

/** At most `size` bytes, or null where the raw stream has none now. */
function readRaw(t: Thread, raw: PyObject, size: number): Uint8Array | null {
  if (raw.type === t.typeOf(FILE_IO)) return readFile(t, raw, size);
  t.heap.reserve(size);
  const buffer = newBytearray(t, new Uint8Array(size));
  try {
    const count = callMethod(t, raw, 'readinto', [buffer]);
    if (count === t.none) {
      decref(t, count);
      return null;
    }
    try {
      const n = asIndex(t, count);
      if (n < 0 || n > size)
        throw raiseNew(t, OS_ERROR, `raw readinto() returned invalid length ${n} (should have been between 0 and ${size})`);
      return bufferOf(t, buffer).slice(0, n);
    } finally {
      decref(t, count);
    }
  } finally {
    decref(t, buffer);
  }
}

function writeRaw(t: Thread, raw: PyObject, bytes: Uint8Array): number | null {
  if (raw.type === t.typeOf(FILE_IO)) return writeFile(t, raw, bytes);
  const data = newBytes(t, bytes);
  try {
    const count = callMethod(t, raw, 'write', [data]);
    try {
      if (count === t.none) return null;
      const n = asIndex(t, count);
      if (n < 0 || n > bytes.length)
        throw raiseNew(t, OS_ERROR, `raw write() returned invalid length ${n} (should have been between 0 and ${bytes.length})`);
      return n;
    } finally {
      decref(t, count);
    }
  } finally {
    decref(t, data);
  }
}

function numberFrom(t: Thread, raw: PyObject, name: string, args: readonly number[] = []): number {
  const objects = args.map((arg) => newInt(t, arg));
  try {
    const answer = callMethod(t, raw, name, objects);
    try {
      return asLong(t, answer);
    } finally {
      decref(t, answer);
    }
  } finally {
    for (const o of objects) decref(t, o);
  }
}

/** Writes what waits; what the raw stream does not take stays. */
function flushWritten(t: Thread, data: BufferedData, raw: PyObject): void {
  while (data.writtenBytes > 0) {
    const bytes = joined(data);
    const count = writeRaw(t, raw, bytes);
    if (count === null) throw raiseNew(t, BLOCKING_IO_ERROR, 'write could not complete without blocking');
    data.written = count < bytes.length ? [bytes.subarray(count)] : [];
    data.writtenBytes = bytes.length - count;
  }
}

function joined(data: BufferedData): Uint8Array {
  if (data.written.length === 1) return data.written[0] as Uint8Array;
  const bytes = new Uint8Array(data.writtenBytes);
  let at = 0;
  for (const part of data.written) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Takes the raw stream back to where the program believes to be. */
function forgetAhead(t: Thread, data: BufferedData, raw: PyObject): void {
  if (data.ahead > 0) numberFrom(t, raw, 'seek', [-data.ahead, 1]);
  data.dropAhead();
}

// ---- reading

function fill(t: Thread, data: BufferedData, raw: PyObject): Uint8Array | null {
  const bytes = readRaw(t, raw, data.size);
  data.read = bytes ?? EMPTY;
  data.readAt = 0;
  return bytes;
}

function take(data: BufferedData, size: number): Uint8Array {
  const part = data.read.subarray(data.readAt, data.readAt + size);
  data.readAt += part.length;
  return part;
}

function beginReading(t: Thread, data: BufferedData, raw: PyObject): void {
  if (data.writtenBytes > 0) flushWritten(t, data, raw);
}

/** `size` bytes unless the stream ends before; null where there is nothing now. */
function readSize(t: Thread, data: BufferedData, raw: PyObject, size: number): Uint8Array | null {
  beginReading(t, data, raw);
  const parts: Uint8Array[] = [take(data, size)];
  let got = parts[0]?.length ?? 0;
  while (got < size) {
    const whole = Math.floor((size - got) / data.size) * data.size;
    let part: Uint8Array | null;
    if (whole > 0) part = readRaw(t, raw, whole);
    else part = fill(t, data, raw) === null ? null : take(data, size - got);
    if (part === null) {
      if (got === 0) return null;
      break;
    }
    if (part.length === 0) break;
    t.heap.reserve(got + part.length);
    parts.push(part);
    got += part.length;
  }
  return parts.reduce((all, part) => (all.length === 0 ? part : part.length === 0 ? all : concatBytes(all, part)), EMPTY);
}

function readRest(t: Thread, data: BufferedData, raw: PyObject): PyObject {
  beginReading(t, data, raw);
  let all: Uint8Array = take(data, data.ahead).slice();
  const readall = getAttrTextOrNull(t, raw, 'readall');
  if (readall !== null) {
    decref(t, readall);
    const rest = callMethod(t, raw, 'readall');
    try {
      if (rest !== t.none && !isBytes(rest)) throw typeError(t, 'readall() should return bytes');
      if (rest === t.none) return all.length === 0 ? incref(t.none) : newBytes(t, all);
      return newBytes(t, concatBytes(all, bufferOf(t, rest)));
    } finally {
      decref(t, rest);
    }
  }
  for (;;) {
    const part = callMethod(t, raw, 'read');
    try {
      if (part === t.none) return all.length === 0 ? incref(t.none) : newBytes(t, all);
      if (!isBytes(part)) throw typeError(t, 'read() should return bytes');
      const bytes = bufferOf(t, part);
      if (bytes.length === 0) return newBytes(t, all);
      all = concatBytes(all, bytes);
    } finally {
      decref(t, part);
    }
  }
}

function read(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const size = sizeOrAll(t, args[0]);
  if (size < -1) throw valueError(t, 'read length must be non-negative or -1');
  const { data, raw } = open(t, o, 'read of');
  if (size < 0) return readRest(t, data, raw);
  const bytes = readSize(t, data, raw, size);
  return bytes === null ? incref(t.none) : newBytes(t, bytes.slice());
}

function read1(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  let size = args[0] === undefined ? -1 : asIndex(t, args[0]);
  const { data, raw } = open(t, o, 'read of');
  if (size < 0) size = data.size;
  if (size === 0) return newBytes(t, EMPTY);
  beginReading(t, data, raw);
  if (data.ahead > 0) return newBytes(t, take(data, size).slice());
  data.dropAhead();
  return newBytes(t, readRaw(t, raw, size) ?? EMPTY);
}

/** One line with its newline, at most `limit` bytes. */
function readLineBytes(t: Thread, o: PyObject, limit: number): Uint8Array {
  const { data, raw } = open(t, o, 'readline of');
  beginReading(t, data, raw);
  let line: Uint8Array = EMPTY;
  for (;;) {
    const room = limit < 0 ? Number.MAX_SAFE_INTEGER : limit - line.length;
    const end = data.read.indexOf(10, data.readAt);
    const wanted = Math.min(room, end < 0 ? data.ahead : end + 1 - data.readAt);
    const part = take(data, wanted);
    line = line.length === 0 ? part.slice() : concatBytes(line, part);
    t.charge(1 + (part.length >>> 6));
    if ((end >= 0 && line[line.length - 1] === 10) || line.length === limit) return line;
    if ((fill(t, data, raw) ?? EMPTY).length === 0) return line;
    t.heap.reserve(line.length);
  }
}

function readInto(name: string): NativeSpec {
  return oneArg(name, (t, o, buffer) => {
    const target = writableBufferOf(t, buffer, `${name}() argument`);
    const { data, raw } = open(t, o, 'readinto of');
    if (name === 'readinto1') {
      beginReading(t, data, raw);
      if (data.ahead === 0) fill(t, data, raw);
      const part = take(data, target.length);
      target.set(part);
      return newInt(t, part.length);
    }
    const bytes = readSize(t, data, raw, target.length);
    if (bytes === null) return incref(t.none);
    target.set(bytes);
    return newInt(t, bytes.length);
  });
}

const READER_METHODS: readonly NativeSpec[] = [
  positional('read', [0, 1], read),
  positional('read1', [0, 1], read1),
  readInto('readinto'),
  readInto('readinto1'),
  positional('peek', [0, 1], (t, o) => {
    const { data, raw } = open(t, o, 'peek of');
    beginReading(t, data, raw);
    if (data.ahead === 0) fill(t, data, raw);
    return newBytes(t, data.read.slice(data.readAt));
  }),
  positional('readline', [0, 1], (t, o, args) => newBytes(t, readLineBytes(t, o, sizeOrAll(t, args[0])))),
];

// ---- writing

function write(t: Thread, o: PyObject, given: PyObject): PyObject {
  const bytes = bufferOf(t, given);
  const { data, raw } = open(t, o, 'write to');
  forgetAhead(t, data, raw);
  t.charge(1 + (bytes.length >>> 6));
  if (data.writtenBytes + bytes.length <= data.size) {
    if (bytes.length > 0) data.written.push(bytes.slice());
    data.writtenBytes += bytes.length;
    if (data.passesOn) flushWritten(t, data, raw);
    return newInt(t, bytes.length);
  }
  flushWritten(t, data, raw);
  let rest = bytes.slice();
  while (rest.length > data.size) {
    const count = writeRaw(t, raw, rest);
    if (count === null) throw raiseNew(t, BLOCKING_IO_ERROR, 'write could not complete without blocking');
    rest = rest.subarray(count);
  }
  if (rest.length > 0) data.written.push(rest);
  data.writtenBytes = rest.length;
  return newInt(t, bytes.length);
}

// ---- the rest

function tell(t: Thread, o: PyObject): number {
  const { data, raw } = usable(t, o);
  return numberFrom(t, raw, 'tell') - data.ahead + data.writtenBytes;
}

function seek(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const whence = args[1] === undefined ? 0 : asInt(t, args[1]);
  if (whence < 0 || whence > 4) throw valueError(t, `whence value ${whence} unsupported`);
  const { data, raw } = open(t, o, 'seek of');
  checkSeekable(t, raw);
  const offset = asLong(t, args[0] as PyObject);
  if (data.writtenBytes > 0) flushWritten(t, data, raw);
  // Within what was read ahead nothing has to be read again.
  if (whence < 2 && data.reads && data.read.length > 0) {
    const here = numberFrom(t, raw, 'tell') - data.ahead;
    const target = whence === 0 ? offset : here + offset;
    const at = data.readAt + target - here;
    if (at >= 0 && at <= data.read.length) {
      data.readAt = at;
      return newInt(t, target);
    }
  }
  const position = numberFrom(t, raw, 'seek', [whence === 1 ? offset - data.ahead : offset, whence]);
  data.dropAhead();
  return newInt(t, position);
}

function checkSeekable(t: Thread, raw: PyObject): void {
  const answer = callMethod(t, raw, 'seekable');
  const isAble = isTrue(t, answer);
  decref(t, answer);
  if (!isAble) throw unsupported(t, 'File or stream is not seekable.');
}

function flush(t: Thread, o: PyObject): void {
  const { data, raw } = open(t, o, 'flush of');
  if (data.writtenBytes > 0) flushWritten(t, data, raw);
  if (data.reads && data.writes) forgetAhead(t, data, raw);
  if (data.writes) decref(t, callMethod(t, raw, 'flush'));
}

function close(t: Thread, o: PyObject): PyObject {
  const { data, raw } = usable(t, o);
  if (isClosed(t, raw)) return incref(t.none);
  if (data.isFinalizing) warnUnclosed(t, raw, o);
  let failure: unknown = null;
  try {
    decref(t, callMethod(t, o, 'flush'));
  } catch (thrown) {
    failure = thrown;
  }
  try {
    decref(t, callMethod(t, raw, 'close'));
  } catch (thrown) {
    const earlier = failure === null ? null : asRaise(t, failure);
    if (earlier !== null) decref(t, earlier.value);
    throw thrown;
  }
  if (failure !== null) throw failure;
  data.dropAhead();
  return incref(t.none);
}

function warnUnclosed(t: Thread, raw: PyObject, source: PyObject): void {
  if (raw.type !== t.typeOf(FILE_IO)) return;
  decref(t, callMethod(t, raw, '_dealloc_warn', [source]));
}

/** A question that is passed on to the raw stream. */
function forwarded(name: string): NativeSpec {
  return noArgs(name, (t, o) => callMethod(t, usable(t, o).raw, name));
}

const SHARED_METHODS: readonly NativeSpec[] = [
  positional('seek', [1, 2], seek),
  noArgs('tell', (t, o) => newInt(t, tell(t, o))),
  noArgs('flush', (t, o) => {
    flush(t, o);
    return incref(t.none);
  }),
  noArgs('close', close),
  noArgs('detach', (t, o) => {
    const { data, raw } = usable(t, o);
    decref(t, callMethod(t, o, 'flush'));
    data.raw = null;
    data.isDetached = true;
    return raw;
  }),
  positional('truncate', [0, 1], (t, o, args) => {
    const { data, raw } = open(t, o, 'truncate of');
    if (!data.writes) throw unsupported(t, 'truncate');
    const position = args[0] === undefined || args[0] === t.none ? tell(t, o) : asLong(t, args[0]);
    flush(t, o);
    return newInt(t, numberFrom(t, raw, 'truncate', [position]));
  }),
  ...['seekable', 'fileno', 'isatty'].map(forwarded),
  oneArg('_dealloc_warn', (t, o, source) => {
    warnUnclosed(t, usable(t, o).raw, source);
    return incref(t.none);
  }),
  ...STREAM_REFUSALS,
  noArgs('__sizeof__', (t, o) => newInt(t, o.type.basicsize + dataOf(o).size)),
];

const SHARED_ATTRIBUTES: readonly GetSetSpec[] = [
  { name: 'raw', get: (t, o) => incref(usable(t, o).raw) },
  ...['closed', 'name', 'mode'].map((name) => ({
    name,
    get: (t: Thread, o: PyObject): PyObject => getAttrText(t, usable(t, o).raw, name),
  })),
  DICT_ATTRIBUTE,
];

function ability(name: 'readable' | 'writable', has: boolean): NativeSpec {
  return has ? forwarded(name) : noArgs(name, (t) => newBool(t, false));
}

function define(name: string, kind: { reads: boolean; writes: boolean }): TypeSpec {
  const of = signature(name, { params: ['raw', 'buffer_size'], required: 1 });
  return new TypeSpec({
    name,
    module: '_io',
    base: BUFFERED_IO_BASE,
    flags: STREAM_FLAGS,
    basicsize: 152,
    slots: {
      ...streamSlots({
        finalizes: true,
        release: (t, o) => xdecref(t, dataOf(o).raw),
        visit: (o, visit) => {
          const { raw } = dataOf(o);
          if (raw !== null) visit(raw);
        },
      }),
      tpFinalize: finalizeStream,
      tpNew: (t, type) => {
        const o = newInstance(t, type);
        o.value = new BufferedData(kind.reads, kind.writes);
        return o;
      },
      tpInit: (t, self, args, kwnames) => init(t, self, parseArguments(t, of, args, kwnames)),
      tpRepr: (t, o) => newStr(t, reprOf(t, o)),
    },
    methods: () => [
      ...(kind.reads ? READER_METHODS : []),
      ...(kind.writes ? [oneArg('write', write)] : []),
      ...SHARED_METHODS,
      ability('readable', kind.reads),
      ability('writable', kind.writes),
    ],
    getset: SHARED_ATTRIBUTES,
  });
}

function init(t: Thread, self: PyObject, [raw, sizeGiven]: readonly (PyObject | null)[]): void {
  const data = dataOf(self);
  const size = sizeGiven == null ? BUFFER_BYTES : asIndex(t, sizeGiven);
  if (data.reads && data.writes) requireAbility(t, raw as PyObject, 'seekable', 'File or stream is not seekable.');
  if (data.reads) requireAbility(t, raw as PyObject, 'readable', 'File or stream is not readable.');
  if (data.writes) requireAbility(t, raw as PyObject, 'writable', 'File or stream is not writable.');
  if (size <= 0) throw valueError(t, 'buffer size must be strictly positive');
  t.heap.reserve(size);
  data.size = size;
  const old = data.raw;
  data.raw = incref(raw as PyObject);
  data.isDetached = false;
  data.dropAhead();
  xdecref(t, old);
}

function requireAbility(t: Thread, raw: PyObject, name: string, message: string): void {
  const answer = callMethod(t, raw, name);
  const isAble = isTrue(t, answer);
  decref(t, answer);
  if (!isAble) throw unsupported(t, message);
}

function reprOf(t: Thread, o: PyObject): string {
  const kind = o.type.spec === null ? `${o.type.name}` : `_io.${o.type.name.split('.').at(-1)}`;
  const name = dataOf(o).raw === null ? null : getAttrTextOrNull(t, o, 'name');
  if (name === null) return `<${kind}>`;
  try {
    return `<${kind} name=${reprText(t, name)}>`;
  } finally {
    decref(t, name);
  }
}

export const BUFFERED_READER = define('BufferedReader', { reads: true, writes: false });
export const BUFFERED_WRITER = define('BufferedWriter', { reads: false, writes: true });
export const BUFFERED_RANDOM = define('BufferedRandom', { reads: true, writes: true });

/** The binary stream of stdin, stdout or stderr. */
export function newStandardBuffer(t: Thread, name: 'stdin' | 'stdout' | 'stderr'): PyObject {
  const fd = newInt(t, ['stdin', 'stdout', 'stderr'].indexOf(name));
  const mode = newStr(t, name === 'stdin' ? 'rb' : 'wb');
  const raw = t.call(t.typeOf(FILE_IO), [fd, mode, t.false_], null);
  decref(t, fd);
  decref(t, mode);
  const shown = newStr(t, `<${name}>`);
  setAttrText(t, raw, 'name', shown);
  decref(t, shown);
  try {
    const buffer = t.call(t.typeOf(name === 'stdin' ? BUFFERED_READER : BUFFERED_WRITER), [raw], null);
    dataOf(buffer).passesOn = true;
    return buffer;
  } finally {
    decref(t, raw);
  }
}

// ---- a pair of one of each

class Pair {
  constructor(
    readonly reader: PyObject,
    readonly writer: PyObject,
  ) {}
}

function pairOf(t: Thread, o: PyObject): Pair {
  if (!(o.value instanceof Pair)) throw valueError(t, 'I/O operation on uninitialized object');
  return o.value;
}

function passedOn(side: 'reader' | 'writer', name: string): NativeSpec {
  return positional(name, [0, 1], (t, o, args) => callMethod(t, pairOf(t, o)[side], name, args));
}

const PAIR = signature('BufferedRWPair', { params: ['reader', 'writer', 'buffer_size'], required: 2, positionalOnly: 2 });

function initPair(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const [reader, writer, size] = parseArguments(t, PAIR, args, kwnames) as [PyObject, PyObject, PyObject | null];
  requireAbility(t, reader, 'readable', 'File or stream is not readable.');
  requireAbility(t, writer, 'writable', 'File or stream is not writable.');
  const more = size === null ? [] : [size];
  const first = t.call(t.typeOf(BUFFERED_READER), [reader, ...more], null);
  try {
    self.value = new Pair(first, t.call(t.typeOf(BUFFERED_WRITER), [writer, ...more], null));
  } catch (thrown) {
    decref(t, first);
    throw thrown;
  }
}

export const BUFFERED_RW_PAIR = new TypeSpec({
  name: 'BufferedRWPair',
  module: '_io',
  base: BUFFERED_IO_BASE,
  flags: STREAM_FLAGS,
  basicsize: 48,
  slots: {
    ...streamSlots({
      release: (t, o) => {
        if (!(o.value instanceof Pair)) return;
        decref(t, o.value.reader);
        decref(t, o.value.writer);
      },
      visit: (o, visit) => {
        if (!(o.value instanceof Pair)) return;
        visit(o.value.reader);
        visit(o.value.writer);
      },
    }),
    tpNew: (t, type) => newInstance(t, type),
    tpInit: initPair,
  },
  methods: () => [
    ...['read', 'peek', 'read1', 'readinto', 'readinto1', 'readable'].map((name) => passedOn('reader', name)),
    ...['write', 'flush', 'writable'].map((name) => passedOn('writer', name)),
    noArgs('close', (t, o) => {
      const { reader, writer } = pairOf(t, o);
      try {
        decref(t, callMethod(t, writer, 'close'));
      } finally {
        decref(t, callMethod(t, reader, 'close'));
      }
      return incref(t.none);
    }),
    noArgs('isatty', (t, o) => {
      const answer = callMethod(t, pairOf(t, o).writer, 'isatty');
      if (isTrue(t, answer)) return answer;
      decref(t, answer);
      return callMethod(t, pairOf(t, o).reader, 'isatty');
    }),
  ],
  getset: () => [{ name: 'closed', get: (t, o) => newBool(t, isClosed(t, pairOf(t, o).writer)) }, DICT_ATTRIBUTE],
});
