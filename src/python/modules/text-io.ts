// io.TextIOWrapper: characters over a buffered stream. Follows Modules/_io/textio.c, CPython 3.10-3.13.
// Bytes are decoded a chunk at a time; positions are those of the bytes below. What was written waits as bytes until a chunk has gathered.
// The three standard streams are of this class too, but lead to the process itself: standard-streams.ts answers for them.
// DEVIATION: a position within an encoding that has state holds no state of the decoder, only the place of its bytes.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyStr } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { type GetSetSpec, keywords, type NativeSpec, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { kindOf, parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { bufferOf, bytesOf, concatBytes, newBytes } from '../objects/bytes.ts';
import { encodeForStream } from '../objects/codecs.ts';
import { dictDelItem, dictGetStr, dictSetStr } from '../objects/dict.ts';
import { asRaise, attributeError, lookupError, raiseNew, typeError, typeName, valueError } from '../objects/errors.ts';
import { genericDict } from '../objects/instance-attributes.ts';
import { newInt } from '../objects/int.ts';
import { newInstance } from '../objects/object.ts';
import { OS_ERROR } from '../objects/os-error.ts';
import { getAttrText, getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { asIndex, asInt, asLong, isTrue } from '../objects/protocols/number.ts';
import { reprText } from '../objects/protocols/object.ts';
import { isStr, newStr, newStrOf, strOf } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { unicodeNamesOf } from '../objects/unicode-names.ts';
import { findCodec } from '../text/codecs.ts';
import { concat, EMPTY, lengthOf, type StrData, slice } from '../text/str-data.ts';
import {
  callMethod,
  DICT_ATTRIBUTE,
  finalizeStream,
  isClosed,
  STREAM_FLAGS,
  sizeOrAll,
  streamSlots,
  TEXT_IO_BASE,
  unsupported,
} from './io-base.ts';
import { endOfLine, type LineEnds, translateNewlines } from './newlines.ts';
import {
  modeOf,
  STANDARD_ATTRIBUTES,
  STANDARD_METHODS,
  StandardStream,
  standardIternext,
  standardRepr,
} from './standard-streams.ts';
import { decodePiece } from './stream-decoder.ts';
import { STREAM_REFUSALS } from './stream-refusals.ts';
import { StreamState } from './stream-state.ts';

const CHUNK_BYTES = 8192;
const NO_BYTES: Uint8Array = new Uint8Array(0);
const CR = '\r';

class TextData extends StreamState {
  /** Owned; null before __init__ and after detach(). */
  buffer: PyObject | null = null;
  isDetached = false;
  encoding = 'utf-8';
  errors = 'strict';
  /** As given: null translates all ends to '\n'. */
  newline: string | null = null;
  lineBuffering = false;
  writeThrough = false;
  chunkBytes = CHUNK_BYTES;
  isSeekable = false;
  /** next() reads ahead, so that no position can be told. */
  isTelling = false;

  /** Decoded and not yet read from `used` on. */
  chars: StrData = EMPTY;
  used = 0;
  /** The same before newlines were translated. */
  source: StrData = EMPTY;
  /** Bytes of a character that has not ended. */
  leftover = NO_BYTES;
  /** A CR at the end of a chunk waits for what follows. */
  heldCr = false;
  /** Where the bytes of `source` begin; -1: unknown. */
  chunkStart = -1;
  /** Ends seen: 1 CR, 2 LF, 4 CRLF. */
  seenEnds = 0;
  /** The encoding once a byte order mark was read; null: as given. */
  settledEncoding: string | null = null;
  hasWritten = false;

  written: Uint8Array[] = [];
  writtenBytes = 0;

  get ends(): LineEnds {
    return this.newline === null ? '\n' : this.newline === '' ? 'universal' : (this.newline as LineEnds);
  }

  get isUniversal(): boolean {
    return this.newline === null || this.newline === '';
  }

  forget(): void {
    this.chars = this.source = EMPTY;
    this.used = 0;
    this.leftover = NO_BYTES;
    this.heldCr = false;
    this.chunkStart = -1;
  }
}

function usable(t: Thread, o: PyObject): { data: TextData; buffer: PyObject } {
  const data = o.value as TextData;
  if (data.buffer === null)
    throw valueError(t, data.isDetached ? 'underlying buffer has been detached' : 'I/O operation on uninitialized object');
  return { data, buffer: data.buffer };
}

function open(t: Thread, o: PyObject): { data: TextData; buffer: PyObject } {
  const both = usable(t, o);
  if (isClosed(t, both.buffer)) throw valueError(t, 'I/O operation on closed file.');
  return both;
}

function can(t: Thread, buffer: PyObject, name: string): boolean {
  const answer = callMethod(t, buffer, name);
  try {
    return isTrue(t, answer);
  } finally {
    decref(t, answer);
  }
}

// ---- making

const PARAMETERS = ['buffer', 'encoding', 'errors', 'newline', 'line_buffering', 'write_through'];
const INIT = signature('TextIOWrapper', { params: PARAMETERS, required: 1 });

function textOf(t: Thread, o: PyObject | null | undefined, name: string): string | null {
  if (o == null || o === t.none) return null;
  if (!isStr(o)) throw typeError(t, `TextIOWrapper() argument '${name}' must be str or None, not ${typeName(o)}`);
  return strOf(o).value;
}

function checkNewline(t: Thread, newline: string | null): string | null {
  if (newline !== null && !['', '\n', '\r', '\r\n'].includes(newline)) throw valueError(t, `illegal newline value: ${newline}`);
  return newline;
}

function checkEncoding(t: Thread, encoding: string): void {
  if (findCodec(encoding, unicodeNamesOf(t)) === null) throw lookupError(t, `unknown encoding: ${encoding}`);
}

function init(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const [buffer, encoding, errors, newline, lineBuffering, writeThrough] = parseArguments(t, INIT, args, kwnames);
  const data = self.value as TextData;
  const name = textOf(t, encoding, 'encoding');
  const wanted = name === null || name === 'locale' ? t.profile.localeEncoding : name;
  const ends = checkNewline(t, textOf(t, newline, 'newline'));
  checkEncoding(t, wanted);
  data.encoding = wanted;
  data.errors = textOf(t, errors, 'errors') ?? 'strict';
  data.newline = ends;
  data.lineBuffering = lineBuffering != null && isTrue(t, lineBuffering);
  data.writeThrough = writeThrough != null && isTrue(t, writeThrough);
  const old = data.buffer;
  data.buffer = incref(buffer as PyObject);
  data.isDetached = false;
  data.forget();
  xdecref(t, old);
  data.isSeekable = data.isTelling = can(t, data.buffer, 'seekable');
  // No mark is written in the middle of what is there already.
  if (data.isSeekable && can(t, data.buffer, 'writable')) data.hasWritten = numberFrom(t, data.buffer, 'tell') !== 0;
}

function numberFrom(t: Thread, o: PyObject, name: string, args: readonly number[] = []): number {
  const objects = args.map((arg) => newInt(t, arg));
  try {
    const answer = callMethod(t, o, name, objects);
    try {
      return asLong(t, answer);
    } finally {
      decref(t, answer);
    }
  } finally {
    for (const arg of objects) decref(t, arg);
  }
}

// ---- reading

function checkReadable(t: Thread, buffer: PyObject): void {
  if (!can(t, buffer, 'readable')) throw unsupported(t, 'not readable');
}

function decode(t: Thread, data: TextData, bytes: Uint8Array, isFinal: boolean): StrData {
  const all = data.leftover.length === 0 ? bytes : concatBytes(data.leftover, bytes);
  const object = newBytes(t, all);
  try {
    const encoding = data.settledEncoding ?? data.encoding;
    const { text, consumed } = decodePiece(t, object, { encoding, errors: data.errors }, isFinal);
    data.leftover = consumed === null ? NO_BYTES : all.slice(consumed);
    if (all.length > 0) settleEncoding(data, all);
    const decoded = strOf(text);
    const copy = slice(decoded, 0, lengthOf(decoded));
    decref(t, text);
    return copy;
  } finally {
    decref(t, object);
  }
}

/** After the mark of the first bytes has said the order, no other is looked for. */
function settleEncoding(data: TextData, bytes: Uint8Array): void {
  if (data.settledEncoding !== null) return;
  const name = data.encoding.toLowerCase().replaceAll('_', '-');
  const isBig = bytes[0] === 0xfe || (bytes[0] === 0 && bytes[2] === 0xfe);
  if (name === 'utf-8-sig') data.settledEncoding = 'utf-8';
  else if (name === 'utf-16' || name === 'utf16') data.settledEncoding = isBig ? 'utf-16-be' : 'utf-16-le';
  else if (name === 'utf-32' || name === 'utf32') data.settledEncoding = isBig ? 'utf-32-be' : 'utf-32-le';
  else data.settledEncoding = data.encoding;
}

/** Takes newly decoded text in; ends of lines are told and translated. */
function accept(data: TextData, decoded: StrData, isFinal: boolean): void {
  let text = decoded;
  if (data.isUniversal) {
    if (data.heldCr) text = concat({ value: CR, codePoints: null }, text);
    data.heldCr = !isFinal && text.value.endsWith(CR);
    if (data.heldCr) text = slice(text, 0, lengthOf(text) - 1);
    noteEnds(data, text.value);
  }
  const rest = slice(data.chars, data.used, lengthOf(data.chars));
  data.source = lengthOf(rest) === 0 ? text : concat(slice(data.source, sourceUsed(data), lengthOf(data.source)), text);
  const shown = data.newline === null ? translateNewlines(text) : text;
  data.chars = lengthOf(rest) === 0 ? shown : concat(rest, shown);
  data.used = 0;
}

function noteEnds(data: TextData, text: string): void {
  if (/\r(?!\n)/.test(text)) data.seenEnds |= 1;
  if (/(^|[^\r])\n/.test(text)) data.seenEnds |= 2;
  if (text.includes('\r\n')) data.seenEnds |= 4;
}

/** How many characters of `source` make the `used` ones of `chars`. */
function sourceUsed(data: TextData): number {
  if (data.newline !== null || !data.source.value.includes('\r\n')) return data.used;
  let at = 0;
  const length = lengthOf(data.source);
  for (let i = 0; i < data.used && at < length; i++) {
    const isPair = slice(data.source, at, at + 2).value === '\r\n';
    at += isPair ? 2 : 1;
  }
  return at;
}

/** Reads and decodes one chunk; false at the end of the stream. */
function readChunk(t: Thread, data: TextData, buffer: PyObject, hint = 0): boolean {
  const left = lengthOf(data.chars) - data.used;
  if (left > 0 && data.used > 0 && data.chunkStart >= 0) data.chunkStart += consumedBytes(t, data);
  if (left === 0) {
    data.chunkStart = data.isTelling ? numberFrom(t, buffer, 'tell') - data.leftover.length - (data.heldCr ? 1 : 0) : -1;
  }
  const size = newInt(t, Math.max(data.chunkBytes, hint));
  const has = getAttrTextOrNull(t, buffer, 'read1');
  xdecref(t, has);
  let chunk: PyObject;
  const name = has === null ? 'read' : 'read1';
  try {
    chunk = callMethod(t, buffer, name, [size]);
  } finally {
    decref(t, size);
  }
  try {
    if (chunk.type.ops.bfGetbuffer === null)
      throw typeError(t, `underlying ${name}() should have returned a bytes-like object, not '${typeName(chunk)}'`);
    const bytes = bufferOf(t, chunk);
    const isEnd = bytes.length === 0;
    const decoded = decode(t, data, bytes.slice(), isEnd);
    accept(data, decoded, isEnd);
    t.heap.reserve(4 * lengthOf(data.chars));
    return !isEnd;
  } finally {
    decref(t, chunk);
  }
}

function takeChars(data: TextData, count: number): StrData {
  const from = data.used;
  data.used = Math.min(lengthOf(data.chars), from + count);
  return from === 0 && data.used === lengthOf(data.chars) ? data.chars : slice(data.chars, from, data.used);
}

function beginReading(t: Thread, data: TextData, buffer: PyObject): void {
  checkReadable(t, buffer);
  flushWritten(t, data, buffer);
}

function readAll(t: Thread, data: TextData, buffer: PyObject): StrData {
  const bytes = callMethod(t, buffer, 'read');
  try {
    if (bytes === t.none) throw raiseNew(t, OS_ERROR, 'read() returned None');
    if (bytes.type.ops.bfGetbuffer === null)
      throw typeError(t, `underlying read() should have returned a bytes-like object, not '${typeName(bytes)}'`);
    const decoded = decode(t, data, bufferOf(t, bytes).slice(), true);
    accept(data, decoded, true);
    const all = takeChars(data, lengthOf(data.chars));
    data.forget();
    return all;
  } finally {
    decref(t, bytes);
  }
}

function read(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const { data, buffer } = open(t, o);
  const size = sizeOrAll(t, args[0]);
  beginReading(t, data, buffer);
  if (size < 0) return newStrOf(t, readAll(t, data, buffer));
  let text = takeChars(data, size);
  while (lengthOf(text) < size && readChunk(t, data, buffer, 0)) {
    const more = takeChars(data, size - lengthOf(text));
    text = lengthOf(text) === 0 ? more : concat(text, more);
    t.charge(1 + (lengthOf(more) >>> 6));
  }
  // The end of the stream may have given up what a decoder held back.
  if (lengthOf(text) < size) text = concat(text, takeChars(data, size - lengthOf(text)));
  return newStrOf(t, text);
}

/** One line with its end, at most `limit` characters; empty at the end of the stream. */
function readLine(t: Thread, o: PyObject, limit: number): StrData {
  const { data, buffer } = open(t, o);
  beginReading(t, data, buffer);
  for (;;) {
    const end = endOfLine(data.chars, data.used, data.ends);
    const length = end - data.used;
    const isWhole = length > 0 && endsWithLineEnd(slice(data.chars, data.used, end), data.ends);
    if (limit >= 0 && (length >= limit || isWhole)) return takeChars(data, Math.min(length, limit));
    if (isWhole) return takeChars(data, length);
    if (!readChunk(t, data, buffer)) {
      const last = endOfLine(data.chars, data.used, data.ends);
      return takeChars(data, limit < 0 ? last - data.used : Math.min(limit, last - data.used));
    }
    t.charge(1 + (length >>> 6));
  }
}

function endsWithLineEnd(line: StrData, ends: LineEnds): boolean {
  if (ends !== 'universal') return line.value.endsWith(ends);
  return line.value.endsWith('\n') || line.value.endsWith(CR);
}

function next(t: Thread, o: PyObject): PyObject | null {
  if (o.value instanceof StandardStream) return standardIternext(t, o);
  const data = o.value as TextData;
  data.isTelling = false;
  if (o.type.spec === null) {
    const line = callMethod(t, o, 'readline');
    if (!isStr(line)) throw raiseNew(t, OS_ERROR, `readline() should have returned a str object, not '${typeName(line)}'`);
    if (lengthOf(strOf(line)) > 0) return line;
    decref(t, line);
    data.isTelling = data.isSeekable;
    return null;
  }
  const line = readLine(t, o, -1);
  if (lengthOf(line) > 0) return newStrOf(t, line);
  data.isTelling = data.isSeekable;
  return null;
}

// ---- writing

function flushWritten(t: Thread, data: TextData, buffer: PyObject): void {
  if (data.writtenBytes === 0) return;
  const bytes = new Uint8Array(data.writtenBytes);
  let at = 0;
  for (const part of data.written) {
    bytes.set(part, at);
    at += part.length;
  }
  data.written = [];
  data.writtenBytes = 0;
  const object = newBytes(t, bytes);
  try {
    decref(t, callMethod(t, buffer, 'write', [object]));
  } finally {
    decref(t, object);
  }
}

function encode(t: Thread, data: TextData, text: PyObject): Uint8Array {
  const name = data.encoding.toLowerCase().replaceAll('_', '-');
  // Only the first bytes of a stream begin with a mark.
  const later: Readonly<Record<string, string>> = { 'utf-16': 'utf-16-le', 'utf-32': 'utf-32-le', 'utf-8-sig': 'utf-8' };
  const encoding = data.hasWritten ? (later[name] ?? data.encoding) : data.encoding;
  const bytes = encodeForStream(t, text, encoding, data.errors);
  data.hasWritten = true;
  const copy = bytesOf(bytes).slice();
  decref(t, bytes);
  return copy;
}

function write(t: Thread, o: PyObject, text: PyObject): PyObject {
  const { data, buffer } = usable(t, o);
  if (!isStr(text)) throw typeError(t, `write() argument must be str, not ${kindOf(t, text)}`);
  if (isClosed(t, buffer)) throw valueError(t, 'I/O operation on closed file.');
  if (!can(t, buffer, 'writable')) throw unsupported(t, 'not writable');
  const length = lengthOf(strOf(text));
  const { value } = strOf(text);
  const hasEnd = data.lineBuffering && /[\r\n]/.test(value);
  const needsFlush = data.writeThrough || hasEnd;
  const ending = data.newline === CR || data.newline === '\r\n' ? data.newline : null;
  let bytes: Uint8Array;
  if (ending !== null && value.includes('\n')) {
    const translated = newStrOf(t, replaceNewlines(strOf(text), ending));
    try {
      bytes = encode(t, data, translated);
    } finally {
      decref(t, translated);
    }
  } else bytes = encode(t, data, text);
  t.charge(1 + (bytes.length >>> 6));
  if (data.writtenBytes + bytes.length > data.chunkBytes) flushWritten(t, data, buffer);
  if (bytes.length > 0) data.written.push(bytes);
  data.writtenBytes += bytes.length;
  t.heap.reserve(data.writtenBytes);
  if (data.writtenBytes >= data.chunkBytes || needsFlush) flushWritten(t, data, buffer);
  if (hasEnd) decref(t, callMethod(t, buffer, 'flush'));
  data.forget();
  return newInt(t, length);
}

function replaceNewlines(text: StrData, ending: string): StrData {
  const parts = text.value.replaceAll('\n', ending);
  return text.codePoints === null
    ? { value: parts, codePoints: null }
    : { value: parts, codePoints: Array.from(parts, (char) => char.codePointAt(0) as number) };
}

// ---- positions

function tell(t: Thread, o: PyObject): number {
  const { data, buffer } = open(t, o);
  if (!data.isSeekable) throw unsupported(t, 'underlying stream is not seekable');
  if (!data.isTelling) throw raiseNew(t, OS_ERROR, 'telling position disabled by next() call');
  flushWritten(t, data, buffer);
  decref(t, callMethod(t, o, 'flush'));
  const below = numberFrom(t, buffer, 'tell');
  if (lengthOf(data.chars) === 0 || data.chunkStart < 0) return below - data.leftover.length;
  return data.chunkStart + consumedBytes(t, data);
}

/** Bytes of what was read of the present chunk. */
function consumedBytes(t: Thread, data: TextData): number {
  const consumed = newStrOf(t, slice(data.source, 0, sourceUsed(data)));
  try {
    const bytes = encodeForStream(t, consumed, data.settledEncoding ?? data.encoding, 'surrogatepass');
    const size = bytesOf(bytes).length;
    decref(t, bytes);
    return size + markBytes(data);
  } finally {
    decref(t, consumed);
  }
}

/** The mark before the first chunk is in none of its characters. */
function markBytes(data: TextData): number {
  if (data.chunkStart !== 0) return 0;
  const name = data.encoding.toLowerCase().replaceAll('_', '-');
  return { 'utf-8-sig': 3, 'utf-16': 2, 'utf-32': 4 }[name] ?? 0;
}

function seek(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const { data, buffer } = open(t, o);
  let cookie = asLong(t, args[0] as PyObject);
  const whence = args[1] === undefined ? 0 : asInt(t, args[1]);
  if (!data.isSeekable) throw unsupported(t, 'underlying stream is not seekable');
  if (whence === 1) {
    if (cookie !== 0) throw unsupported(t, "can't do nonzero cur-relative seeks");
    cookie = tell(t, o);
  } else if (whence === 2) {
    if (cookie !== 0) throw unsupported(t, "can't do nonzero end-relative seeks");
    decref(t, callMethod(t, o, 'flush'));
    data.forget();
    data.isTelling = data.isSeekable;
    const end = numberFrom(t, buffer, 'seek', [0, 2]);
    data.hasWritten = end !== 0;
    return newInt(t, end);
  } else if (whence !== 0) throw valueError(t, `invalid whence (${whence}, should be 0, 1 or 2)`);
  if (cookie < 0) throw valueError(t, `negative seek position ${cookie}`);
  decref(t, callMethod(t, o, 'flush'));
  const position = numberFrom(t, buffer, 'seek', [cookie, 0]);
  data.forget();
  data.isTelling = data.isSeekable;
  data.hasWritten = position !== 0;
  if (position === 0) data.settledEncoding = null;
  return newInt(t, cookie);
}

// ---- closing

function close(t: Thread, o: PyObject): PyObject {
  const { data, buffer } = usable(t, o);
  if (isClosed(t, buffer)) return incref(t.none);
  if (data.isFinalizing) {
    const warn = getAttrTextOrNull(t, buffer, '_dealloc_warn');
    if (warn !== null) {
      try {
        decref(t, t.call(warn, [o], null));
      } finally {
        decref(t, warn);
      }
    }
  }
  let failure: unknown = null;
  try {
    decref(t, callMethod(t, o, 'flush'));
  } catch (thrown) {
    failure = thrown;
  }
  try {
    decref(t, callMethod(t, buffer, 'close'));
  } catch (thrown) {
    const earlier = failure === null ? null : asRaise(t, failure);
    if (earlier !== null) decref(t, earlier.value);
    throw thrown;
  }
  if (failure !== null) throw failure;
  return incref(t.none);
}

const RECONFIGURE = signature('reconfigure', {
  params: ['encoding', 'errors', 'newline', 'line_buffering', 'write_through'],
  required: 0,
  positionalMax: 0,
});

function reconfigure(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [encoding, errors, newline, lineBuffering, writeThrough] = parseArguments(t, RECONFIGURE, args, kwnames);
  if (o.value instanceof StandardStream) return incref(t.none);
  const { data } = usable(t, o);
  const changes = [encoding, errors, newline].some((given) => given != null && given !== t.none);
  if (changes && lengthOf(data.chars) > 0)
    throw unsupported(t, 'It is not possible to set the encoding or newline of stream after the first read');
  const name = textOf(t, encoding, 'encoding');
  if (name !== null) {
    if (name !== 'locale') checkEncoding(t, name);
    data.encoding = name === 'locale' ? t.profile.localeEncoding : name;
    data.errors = 'strict';
    data.settledEncoding = null;
  }
  data.errors = textOf(t, errors, 'errors') ?? data.errors;
  if (newline != null) data.newline = checkNewline(t, textOf(t, newline, 'newline'));
  decref(t, callMethod(t, o, 'flush'));
  if (lineBuffering != null && lineBuffering !== t.none) data.lineBuffering = isTrue(t, lineBuffering);
  if (writeThrough != null && writeThrough !== t.none) data.writeThrough = isTrue(t, writeThrough);
  return incref(t.none);
}

// ---- type

/** A method that the standard streams answer in their own way. */
function method(
  name: string,
  range: readonly [number, number],
  fn: (t: Thread, o: PyObject, args: readonly PyObject[]) => PyObject,
): NativeSpec {
  return positional(name, range, (t, o, args) => {
    if (!(o.value instanceof StandardStream)) return fn(t, o, args);
    const standard = STANDARD_METHODS[name];
    if (standard === undefined) throw unsupported(t, name);
    return standard(t, o, args);
  });
}

function attribute(name: string, get: (t: Thread, o: PyObject) => PyObject): GetSetSpec {
  return {
    name,
    get: (t, o) => {
      const standard = o.value instanceof StandardStream ? STANDARD_ATTRIBUTES[name] : undefined;
      return standard === undefined ? get(t, o) : standard(t, o);
    },
  };
}

function forwarded(name: string): NativeSpec {
  return method(name, [0, 0], (t, o) => callMethod(t, usable(t, o).buffer, name));
}

const METHODS = (): NativeSpec[] => [
  oneArg('write', (t, o, text) => {
    const standard = STANDARD_METHODS['write'];
    return o.value instanceof StandardStream && standard !== undefined ? standard(t, o, [text]) : write(t, o, text);
  }),
  method('read', [0, 1], read),
  method('readline', [0, 1], (t, o, args) => newStrOf(t, readLine(t, o, args[0] === undefined ? -1 : asIndex(t, args[0])))),
  method('flush', [0, 0], (t, o) => {
    const { data, buffer } = open(t, o);
    data.isTelling = data.isSeekable;
    flushWritten(t, data, buffer);
    return callMethod(t, buffer, 'flush');
  }),
  method('close', [0, 0], close),
  method('detach', [0, 0], (t, o) => {
    const { data, buffer } = usable(t, o);
    decref(t, callMethod(t, o, 'flush'));
    data.buffer = null;
    data.isDetached = true;
    return buffer;
  }),
  method('tell', [0, 0], (t, o) => newInt(t, tell(t, o))),
  method('seek', [1, 2], seek),
  method('truncate', [0, 1], (t, o, args) => {
    const { buffer } = open(t, o);
    decref(t, callMethod(t, o, 'flush'));
    return callMethod(t, buffer, 'truncate', args[0] === undefined ? [] : [args[0]]);
  }),
  keywords('reconfigure', reconfigure),
  ...['readable', 'writable', 'seekable', 'fileno', 'isatty'].map(forwarded),
  method('__enter__', [0, 0], (t, o) => {
    open(t, o);
    return incref(o);
  }),
  ...STREAM_REFUSALS,
];

function newlines(t: Thread, o: PyObject): PyObject {
  const { seenEnds } = o.value as TextData;
  const seen = [CR, '\n', '\r\n'].filter((_, i) => (seenEnds & (1 << i)) !== 0).map((end) => newStr(t, end));
  if (seen.length === 0) return incref(t.none);
  return seen.length === 1 ? (seen[0] as PyStr) : newTuple(t, seen);
}

export const TEXT_IO_WRAPPER = new TypeSpec({
  name: 'TextIOWrapper',
  module: '_io',
  base: TEXT_IO_BASE,
  flags: STREAM_FLAGS,
  basicsize: (profile) => profile.textWrapperBytes,
  slots: {
    ...streamSlots({
      finalizes: true,
      release: (t, o) => {
        if (o.value instanceof TextData || o.value instanceof StandardStream) xdecref(t, o.value.buffer);
      },
      visit: (o, visit) => {
        const held = o.value instanceof TextData || o.value instanceof StandardStream ? o.value.buffer : null;
        if (held !== null) visit(held);
      },
    }),
    tpFinalize: (t, o) => {
      if (o.value instanceof TextData && o.value.buffer !== null) finalizeStream(t, o);
    },
    tpNew: (t, type) => {
      const o = newInstance(t, type);
      o.value = new TextData();
      return o;
    },
    tpInit: init,
    tpIternext: next,
    tpRepr: (t, o) => newStr(t, o.value instanceof StandardStream ? standardRepr(o) : reprOf(t, o)),
  },
  methods: METHODS,
  getset: () => [
    attribute('encoding', (t, o) => newStr(t, (o.value as TextData).encoding)),
    attribute('errors', (t, o) => newStr(t, (o.value as TextData).errors)),
    attribute('newlines', newlines),
    attribute('line_buffering', (t, o) => newBool(t, (o.value as TextData).lineBuffering)),
    attribute('write_through', (t, o) => newBool(t, (o.value as TextData).writeThrough)),
    attribute('closed', (t, o) => getAttrText(t, usable(t, o).buffer, 'closed')),
    attribute('name', (t, o) => getAttrText(t, usable(t, o).buffer, 'name')),
    attribute('buffer', (t, o) => incref(usable(t, o).buffer)),
    {
      name: '_CHUNK_SIZE',
      get: (t, o) => newInt(t, (o.value as TextData).chunkBytes),
      set: (t, o, value) => {
        const size = value === null ? 0 : asIndex(t, value);
        if (size <= 0) throw valueError(t, 'a strictly positive integer is required');
        (o.value as TextData).chunkBytes = size;
      },
    },
    MODE,
    DICT_ATTRIBUTE,
  ],
});

/** An attribute of instances, which open() sets; the standard streams know theirs. */
const MODE: GetSetSpec = {
  name: 'mode',
  get: (t, o) => {
    if (o.value instanceof StandardStream) return newStr(t, modeOf(o));
    const { dict } = o as PyContainer;
    const mode = dict === null ? null : dictGetStr(dict, t.name('mode'));
    if (mode === null) throw attributeError(t, o, t.name('mode'), `'${o.type.name}' object has no attribute 'mode'`);
    return incref(mode);
  },
  set: (t, o, value) => {
    const dict = genericDict(t, o) as PyContainer;
    try {
      if (value === null) dictDelItem(t, dict, t.name('mode'));
      else dictSetStr(t, dict, t.name('mode'), value);
    } finally {
      decref(t, dict);
    }
  },
};

function reprOf(t: Thread, o: PyObject): string {
  const kind = o.type.spec === null && t.profile.streamReprNamesClass ? o.type.name : '_io.TextIOWrapper';
  const parts = [`<${kind}`];
  const data = o.value as TextData;
  for (const name of ['name', 'mode']) {
    if (name === 'name' && data.buffer === null) continue;
    const value = getAttrTextOrNull(t, o, name);
    if (value === null) continue;
    try {
      parts.push(`${name}=${reprText(t, value)}`);
    } finally {
      decref(t, value);
    }
  }
  return `${parts.join(' ')} encoding='${data.encoding}'>`;
}
