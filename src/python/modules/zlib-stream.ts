// zlib.Compress and zlib.Decompress, and what they share with compress() and decompress(): running one of pako's streams over input and
// output. Follows Modules/zlibmodule.c, CPython 3.10-3.13, with zlib 1.2.13: pako is a port of it, and gives its output to the bit as long
// as it is given output buffers of the same sizes (deflate of level 0 looks at what is free there).
// A stream's window lies in the host; the heap is told of it while the object lives.

import * as pako from 'pako';
import { decref } from '../heap/heap.ts';
import { type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { keywords, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { bufferOf, newBytes } from '../objects/bytes.ts';
import { type PyRaise, raiseNew, valueError } from '../objects/errors.ts';
import { EXCEPTION } from '../objects/exceptions.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { asIndex, asInt } from '../objects/protocols/number.ts';

export const ZLIB_ERROR = new TypeSpec({
  name: 'error',
  module: 'zlib',
  base: () => EXCEPTION,
  flags: TypeFlags.BaseType,
  basicsize: (profile) => profile.exceptionBytes,
  slots: {},
});

const KiB = 1024;
/** Sizes of the buffers that output is gathered in, the last for all that follow. */
const BLOCKS = [32, 64, 256, KiB, 4 * KiB, 8 * KiB, 16 * KiB, 16 * KiB, 32 * KiB].map((size) => size * KiB);
/** Steps for so many bytes that go through a stream. */
const STEP_BYTES = 16;

const Z_NEED_DICT = 2;
const Z_STREAM_ERROR = -2;
const Z_DATA_ERROR = -3;

const WORDS: Readonly<Record<number, string>> = {
  [-5]: 'incomplete or truncated stream',
  [-2]: 'inconsistent stream state',
  [-3]: 'invalid input data',
};

function zlibError(t: Thread, stream: pako.ZStream | null, status: number, what: string): PyRaise {
  // A stream that is in no state to be asked says nothing.
  const why = (status === Z_STREAM_ERROR ? '' : stream?.msg) || WORDS[status];
  return raiseNew(t, ZLIB_ERROR, why ? `Error ${status} ${what}: ${why}` : `Error ${status} ${what}`);
}

type Step = (stream: pako.ZStream, flush: number) => number;
const deflate: Step = (stream, flush) => pako.zlibDeflate(stream, flush as pako.Z_FlushMode);
const inflate: Step = (stream, flush) => pako.zlibInflate(stream, flush as pako.Z_FlushMode);

interface Ran {
  readonly output: Uint8Array;
  readonly status: number;
}

/** Runs until the input is used up and nothing more comes, the stream ends, it fails, or there are `most` bytes of output. */
function runStream(t: Thread, stream: pako.ZStream, step: Step, flush: number, most = Number.POSITIVE_INFINITY): Ran {
  const parts: Uint8Array[] = [];
  let total = 0;
  let status = 0;
  t.charge(Math.ceil(stream.avail_in / STEP_BYTES));
  for (let i = 0; ; i++) {
    const size = Math.min(BLOCKS[Math.min(i, BLOCKS.length - 1)] as number, most - total);
    stream.output = new Uint8Array(size);
    stream.next_out = 0;
    stream.avail_out = size;
    status = step(stream, flush);
    const made = stream.output.subarray(0, stream.next_out);
    total += made.length;
    t.charge(Math.ceil(made.length / STEP_BYTES));
    t.heap.reserve(total);
    parts.push(made);
    if (status < 0 && status !== -5) break;
    if (stream.avail_out !== 0 || total >= most || status === 1 || status === Z_NEED_DICT) break;
  }
  return { output: joined(parts, total), status };
}

function joined(parts: readonly Uint8Array[], total: number): Uint8Array {
  const all = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A copy: the program may change its buffer while the stream has not come to it. */
function inputOf(t: Thread, o: PyObject, refusal?: string): Uint8Array {
  const bytes = bufferOf(t, o, refusal).slice();
  o.type.ops.bfReleasebuffer?.(t, o);
  return bytes;
}

function feed(stream: pako.ZStream, bytes: Uint8Array): void {
  stream.input = bytes;
  stream.next_in = 0;
  stream.avail_in = bytes.length;
}

/** A deflating stream; its status when the options are wrong. */
function newDeflate(level: number, wbits: number, memLevel: number, strategy: number, method = 8): pako.ZStream | number {
  const stream = new pako.ZStream();
  const status = pako.zlibDeflateInit2(stream, level, method, wbits, memLevel, strategy as pako.Z_Strategy, true);
  return status === 0 ? stream : status;
}

function newInflate(wbits: number): pako.ZStream | number {
  const stream = new pako.ZStream();
  const status = pako.zlibInflateInit2(stream, wbits);
  return status === 0 ? stream : status;
}

export function compressAll(t: Thread, data: PyObject, level: number, wbits: number): PyObject {
  const bytes = inputOf(t, data);
  const stream = newDeflate(level, wbits, 8, 0);
  if (typeof stream === 'number') throw raiseNew(t, ZLIB_ERROR, 'Bad compression level');
  feed(stream, bytes);
  const { output, status } = runStream(t, stream, deflate, pako.Z_FINISH);
  if (status !== 1) throw zlibError(t, stream, status, 'while compressing data');
  return newBytes(t, output);
}

export function decompressAll(t: Thread, data: PyObject, wbits: number): PyObject {
  const bytes = inputOf(t, data);
  const stream = newInflate(wbits);
  if (typeof stream === 'number') throw zlibError(t, null, stream, 'while preparing to decompress data');
  feed(stream, bytes);
  const { output, status } = runStream(t, stream, inflate, pako.Z_SYNC_FLUSH);
  if (status === 0) throw zlibError(t, null, -5, 'while decompressing data');
  if (status !== 1) throw zlibError(t, stream, status, 'while decompressing data');
  return newBytes(t, output);
}

// ---- the objects

const NOTHING = new Uint8Array(0);

class StreamData {
  isFinished = false;
  /** Of a decompressor: what came after the end, and what it has not got to. */
  unused: Uint8Array = NOTHING;
  unconsumed: Uint8Array = NOTHING;
  dictionary: Uint8Array | null = null;
  constructor(
    readonly stream: pako.ZStream,
    /** What its window takes. */
    readonly bytes: number,
  ) {}
}

function dataOf(o: PyObject): StreamData {
  return o.value as StreamData;
}

function make(t: Thread, type: TypeSpec, stream: pako.ZStream, bytes: number): PyObject {
  t.heap.holdOutside(bytes);
  const o = newInstance(t, t.typeOf(type));
  o.value = new StreamData(stream, bytes);
  return o;
}

/** deflateCopy, inflateCopy: the whole state anew. Its tables refer to each other and back to the stream. */
function cloned<T>(value: T, known = new Map<unknown, unknown>()): T {
  if (typeof value !== 'object' || value === null) return value;
  const found = known.get(value);
  if (found !== undefined) return found as T;
  if (ArrayBuffer.isView(value)) {
    const copy = (value as unknown as Uint8Array).slice();
    known.set(value, copy);
    return copy as T;
  }
  const copy = Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value) as object);
  known.set(value, copy);
  for (const key of Object.keys(value)) copy[key] = cloned((value as Record<string, unknown>)[key], known);
  return copy as T;
}

function copy(t: Thread, o: PyObject): PyObject {
  const data = dataOf(o);
  if (data.isFinished) throw valueError(t, 'Inconsistent stream state');
  const made = make(t, o.type.spec as TypeSpec, cloned(data.stream), data.bytes);
  const target = dataOf(made);
  target.dictionary = data.dictionary;
  target.unused = data.unused;
  target.unconsumed = data.unconsumed;
  return made;
}

const COPIES = [noArgs('copy', copy), noArgs('__copy__', copy), oneArg('__deepcopy__', (t, o) => copy(t, o))];

function dealloc(t: Thread, o: PyObject): void {
  t.heap.holdOutside(-dataOf(o).bytes);
  releaseObject(t, o);
}

const COMPRESS = new TypeSpec({
  name: 'Compress',
  module: 'zlib',
  flags: TypeFlags.DisallowInstantiation,
  basicsize: 136,
  slots: { tpDealloc: dealloc },
  methods: [
    oneArg('compress', (t, o, given) => {
      const { stream } = dataOf(o);
      feed(stream, inputOf(t, given));
      const { output, status } = runStream(t, stream, deflate, pako.Z_NO_FLUSH);
      if (status === -2) throw zlibError(t, stream, status, 'while compressing data');
      return newBytes(t, output);
    }),
    positional('flush', [0, 1], (t, o, [given]) => {
      const data = dataOf(o);
      const { stream } = data;
      const mode = given === undefined ? pako.Z_FINISH : asInt(t, given);
      if (mode === pako.Z_NO_FLUSH) return newBytes(t, new Uint8Array(0));
      feed(stream, new Uint8Array(0));
      const { output, status } = runStream(t, stream, deflate, mode);
      if (status === -2) throw zlibError(t, stream, status, 'while flushing');
      if (status === 1 && mode === pako.Z_FINISH) {
        data.isFinished = true;
        // deflateEnd(): the stream is none any more.
        stream.state = null;
      } else if (status !== 0 && status !== -5) throw zlibError(t, stream, status, 'while flushing');
      return newBytes(t, output);
    }),
    ...COPIES,
  ],
});

function setDictionary(t: Thread, data: StreamData): number {
  const { dictionary, stream } = data;
  if (dictionary === null) return Z_NEED_DICT;
  const status = pako.zlibInflateSetDictionary(stream, dictionary);
  if (status !== 0) throw zlibError(t, stream, status, 'while setting zdict');
  return status;
}

/** As runStream() does, with the dictionary when it is asked for. */
function inflateOn(t: Thread, data: StreamData, flush: number, most?: number): Ran {
  const first = runStream(t, data.stream, inflate, flush, most);
  if (first.status !== Z_NEED_DICT || data.dictionary === null) return first;
  setDictionary(t, data);
  return runStream(t, data.stream, inflate, flush, most);
}

/** What the stream has not used of its input, once a call is over. */
function saveRest(data: StreamData, status: number): void {
  const { stream } = data;
  const rest = stream.input.slice(stream.next_in, stream.next_in + stream.avail_in);
  const hasEnded = status === 1;
  if (hasEnded) data.unused = joined([data.unused, rest], data.unused.length + rest.length);
  // A tail from before is replaced even by what came after the end.
  if (!hasEnded || data.unconsumed.length > 0) data.unconsumed = rest;
  stream.avail_in = 0;
}

const DECOMPRESS_ARGS = signature('decompress', { params: ['data', 'max_length'], required: 1, positionalOnly: 1 });

const DECOMPRESS = new TypeSpec({
  name: 'Decompress',
  module: 'zlib',
  flags: TypeFlags.DisallowInstantiation,
  basicsize: 136,
  slots: { tpDealloc: dealloc },
  methods: [
    keywords('decompress', (t, o, args, kwnames) => {
      const [given, limit] = parseArguments(t, DECOMPRESS_ARGS, args, kwnames);
      const data = dataOf(o);
      const most = limit == null ? 0 : asIndex(t, limit);
      if (most < 0) throw valueError(t, 'max_length must be non-negative');
      feed(data.stream, inputOf(t, given as PyObject));
      const { output, status } = inflateOn(t, data, pako.Z_SYNC_FLUSH, most === 0 ? undefined : most);
      saveRest(data, status);
      if (status === 1) data.isFinished = true;
      else if (status !== 0 && status !== -5) throw zlibError(t, data.stream, status, 'while decompressing data');
      return newBytes(t, output);
    }),
    positional('flush', [0, 1], (t, o, [given]) => {
      const data = dataOf(o);
      if (given !== undefined && asIndex(t, given) <= 0) throw valueError(t, 'length must be greater than zero');
      feed(data.stream, data.unconsumed);
      const { output, status } = inflateOn(t, data, pako.Z_FINISH);
      if (status === Z_DATA_ERROR) throw zlibError(t, data.stream, status, 'while decompressing data');
      saveRest(data, status);
      if (status === 1) {
        data.isFinished = true;
        // inflateEnd().
        data.stream.state = null;
      }
      return newBytes(t, output);
    }),
    ...COPIES,
  ],
  getset: [
    { name: 'unused_data', get: (t, o) => newBytes(t, dataOf(o).unused) },
    { name: 'unconsumed_tail', get: (t, o) => newBytes(t, dataOf(o).unconsumed) },
    { name: 'eof', get: (t, o) => newBool(t, dataOf(o).isFinished) },
  ],
});

const COMPRESSOBJ = signature('compressobj', {
  params: ['level', 'method', 'wbits', 'memLevel', 'strategy', 'zdict'],
  required: 0,
});

export const compressobj = keywords('compressobj', (t, _module, args, kwnames) => {
  const given = parseArguments(t, COMPRESSOBJ, args, kwnames);
  const number = (i: number, otherwise: number): number => (given[i] == null ? otherwise : asInt(t, given[i]));
  const [level, method, wbits, memLevel, strategy] = [number(0, -1), number(1, 8), number(2, 15), number(3, 8), number(4, 0)];
  const dictionary = given[5] == null ? null : inputOf(t, given[5]);
  const stream = newDeflate(level, wbits, memLevel, strategy, method);
  if (typeof stream === 'number') throw valueError(t, 'Invalid initialization option');
  if (dictionary !== null && pako.zlibDeflateSetDictionary(stream, dictionary) !== 0) throw valueError(t, 'Invalid dictionary');
  return make(t, COMPRESS, stream, 2 ** ((Math.abs(wbits) & 15) + 2) + 2 ** (memLevel + 9));
});

const DECOMPRESSOBJ = signature('decompressobj', { params: ['wbits', 'zdict'], required: 0 });

export const decompressobj = keywords('decompressobj', (t, _module, args, kwnames) => {
  const [bits, given] = parseArguments(t, DECOMPRESSOBJ, args, kwnames);
  const wbits = bits == null ? 15 : asInt(t, bits);
  const dictionary = given == null ? null : inputOf(t, given, 'zdict argument must support the buffer protocol');
  const stream = newInflate(wbits);
  if (typeof stream === 'number') throw valueError(t, 'Invalid initialization option');
  const made = make(t, DECOMPRESS, stream, 2 ** 15 + 8 * KiB);
  dataOf(made).dictionary = dictionary;
  if (dictionary !== null && wbits < 0) {
    try {
      setDictionary(t, dataOf(made));
    } catch (thrown) {
      decref(t, made);
      throw thrown;
    }
  }
  return made;
});
