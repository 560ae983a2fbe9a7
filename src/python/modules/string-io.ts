// io.StringIO: text in memory. Follows Modules/_io/stringio.c, CPython 3.10-3.13.
// While text is only appended it is accumulated: in a list of strs (3.10, 3.11) or in one string that grows by a quarter (3.12+). The first
// other operation turns that into a buffer of 4 bytes a character. The host keeps the text once; the blocks follow CPython's.

import { decref } from '../heap/heap.ts';
import { type Address, incref, type PyContainer, type PyObject, type PyStr } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { raiseNew, typeError, valueError } from '../objects/errors.ts';
import { isInt, newInt } from '../objects/int.ts';
import { selfIter } from '../objects/iterator-support.ts';
import { listAppend, newList } from '../objects/list-storage.ts';
import { newInstance } from '../objects/object.ts';
import { OS_ERROR } from '../objects/os-error.ts';
import { asIndex } from '../objects/protocols/number.ts';
import { bytesOfStr, isStr, newStrOf, strOf } from '../objects/str.ts';
import { isTuple, newTuple, tupleItems } from '../objects/tuple.ts';
import { fromPoints, kindOf, lengthOf, pointsOf, type StrData } from '../text/str-data.ts';
import { callMethod, checkOpen, DICT_ATTRIBUTE, STREAM_FLAGS, sizeOrAll, streamSlots, TEXT_IO_BASE } from './io-base.ts';
import { restoreAttributes, statePositionOf } from './memory-stream-state.ts';
import { endOfLine, type LineEnds, sliceOf, translateNewlines } from './newlines.ts';

const EMPTY: StrData = { value: '', codePoints: null };

class TextBuffer {
  data: StrData = EMPTY;
  pos = 0;
  closed = false;
  accumulating = true;
  /** 3.10, 3.11: what was appended. Owned. */
  parts: PyContainer | null = null;
  /** A growing str (accumulating, 3.12+) or the buffer. */
  address: Address = 0;
  bytes = 0;
  /** Characters that the block has room for. */
  room = 0;
  /** The widest kind that the growing str takes. */
  kind = 0;
  constructor(
    /** As `newline` was given; null: universal with translation. */
    readonly newline: string | null,
  ) {}

  get ends(): LineEnds {
    return this.newline === null ? '\n' : this.newline === '' ? 'universal' : (this.newline as LineEnds);
  }
}

function usable(t: Thread, o: PyObject): TextBuffer {
  const buffer = o.value as TextBuffer | null;
  if (buffer === null) throw valueError(t, 'I/O operation on uninitialized object');
  if (buffer.closed) throw valueError(t, 'I/O operation on closed file');
  return buffer;
}

function freeBlock(t: Thread, buffer: TextBuffer): void {
  if (buffer.bytes > 0) t.heap.free(buffer.address, buffer.bytes);
  buffer.bytes = 0;
  buffer.room = 0;
}

/** resize_buffer: room for `size` characters and one more. */
function resize(t: Thread, buffer: TextBuffer, size: number): void {
  const wanted = size + 1;
  let { room } = buffer;
  if (wanted < room / 2) room = wanted + 1;
  else if (wanted < room) return;
  else if (wanted < room * 1.125) room = wanted + (wanted >> 3) + (wanted < 9 ? 3 : 6);
  else room = wanted + 1;
  const bytes = room * 4;
  t.heap.reserve(bytes);
  buffer.address = buffer.bytes === 0 ? t.heap.malloc(bytes) : t.heap.realloc(buffer.address, buffer.bytes, bytes);
  buffer.bytes = bytes;
  buffer.room = room;
}

/** The growing str of 3.12+ takes `added` more characters (_PyUnicodeWriter_WriteStr). */
function growWriter(t: Thread, buffer: TextBuffer, length: number, added: StrData): void {
  const kind = kindOf(added);
  const total = length + lengthOf(added);
  const isWider = kind > buffer.kind;
  if (buffer.bytes > 0 && total <= buffer.room && !isWider) return;
  const isFull = buffer.bytes === 0 || total > buffer.room;
  const room = isFull ? total + Math.floor(total / 4) : buffer.room;
  const widest = Math.max(kind, buffer.bytes === 0 ? 0 : buffer.kind);
  const bytes = bytesOfStr(t, widest, room);
  t.heap.reserve(bytes);
  if (buffer.bytes === 0) buffer.address = t.heap.malloc(bytes);
  else if (!isWider) buffer.address = t.heap.realloc(buffer.address, buffer.bytes, bytes);
  else {
    const moved = t.heap.malloc(bytes);
    t.heap.free(buffer.address, buffer.bytes);
    buffer.address = moved;
  }
  buffer.bytes = bytes;
  buffer.room = room;
  buffer.kind = widest;
}

/** From accumulated text to the buffer (realize). */
function realize(t: Thread, buffer: TextBuffer): void {
  if (!buffer.accumulating) return;
  buffer.accumulating = false;
  const whole = newStrOf(t, buffer.data);
  dropAccumulated(t, buffer);
  resize(t, buffer, lengthOf(buffer.data));
  decref(t, whole);
}

function dropAccumulated(t: Thread, buffer: TextBuffer): void {
  freeBlock(t, buffer);
  const { parts } = buffer;
  buffer.parts = null;
  if (parts !== null) decref(t, parts);
}

function writeText(t: Thread, buffer: TextBuffer, given: PyStr): void {
  let added: StrData = given;
  if (buffer.newline === null) added = translateNewlines(added);
  if (buffer.newline === '\r' || buffer.newline === '\r\n') added = withNewline(added, buffer.newline);
  const count = lengthOf(added);
  const length = lengthOf(buffer.data);
  t.charge(count >> 3);
  if (count === 0) return;
  if (buffer.accumulating) {
    if (length === buffer.pos) {
      if (t.profile.stringIo.growsString) growWriter(t, buffer, length, added);
      else {
        buffer.parts ??= newList(t, []);
        listAppend(t, buffer.parts, added === given ? incref(given) : newStrOf(t, added));
      }
      append(buffer, added);
      return;
    }
    realize(t, buffer);
  }
  if (buffer.pos + count > length) resize(t, buffer, buffer.pos + count);
  if (buffer.pos === length) append(buffer, added);
  else overwrite(buffer, added, count);
}

function append(buffer: TextBuffer, added: StrData): void {
  const { data } = buffer;
  if (data.codePoints === null && added.codePoints === null) buffer.data = { value: data.value + added.value, codePoints: null };
  else buffer.data = fromPoints([...pointsOf(data), ...pointsOf(added)]);
  buffer.pos = lengthOf(buffer.data);
}

function overwrite(buffer: TextBuffer, added: StrData, count: number): void {
  const points = [...pointsOf(buffer.data)];
  while (points.length < buffer.pos) points.push(0);
  points.splice(buffer.pos, count, ...pointsOf(added));
  buffer.data = fromPoints(points);
  buffer.pos += count;
}

function withNewline(text: StrData, newline: string): StrData {
  if (!text.value.includes('\n')) return text;
  const value = text.value.replaceAll('\n', newline);
  return text.codePoints === null ? { value, codePoints: null } : fromPoints([...value].map((c) => c.codePointAt(0) as number));
}

function readLine(t: Thread, buffer: TextBuffer, limit: number): PyObject {
  realize(t, buffer);
  const length = lengthOf(buffer.data);
  if (buffer.pos >= length) return incref(t.emptyStr);
  let end = endOfLine(buffer.data, buffer.pos, buffer.ends);
  if (limit >= 0 && end > buffer.pos + limit) end = buffer.pos + limit;
  const line = newStrOf(t, sliceOf(buffer.data, buffer.pos, end));
  t.charge((end - buffer.pos) >> 3);
  buffer.pos = end;
  return line;
}

function getValue(t: Thread, o: PyObject): PyObject {
  const buffer = usable(t, o);
  const value = newStrOf(t, buffer.data);
  if (!buffer.accumulating || lengthOf(buffer.data) === 0) return value;
  // What was accumulated is joined, and accumulation starts again with the result.
  dropAccumulated(t, buffer);
  if (t.profile.stringIo.growsString) {
    buffer.kind = 0;
    growWriter(t, buffer, 0, buffer.data);
  } else {
    buffer.parts = newList(t, []);
    listAppend(t, buffer.parts, incref(value));
  }
  return value;
}

function seek(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const buffer = usable(t, o);
  let pos = asIndex(t, args[0] as PyObject);
  const whence = args[1] === undefined ? 0 : asIndex(t, args[1]);
  if (whence !== 0 && whence !== 1 && whence !== 2) throw valueError(t, `Invalid whence (${whence}, should be 0, 1 or 2)`);
  if (pos < 0 && whence === 0) throw valueError(t, `Negative seek position ${pos}`);
  if (whence !== 0 && pos !== 0) throw raiseNew(t, OS_ERROR, "Can't do nonzero cur-relative seeks");
  if (whence === 1) pos = buffer.pos;
  else if (whence === 2) pos = lengthOf(buffer.data);
  buffer.pos = pos;
  return newInt(t, pos);
}

function truncate(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  const buffer = usable(t, o);
  const given = sizeOrAll(t, args[0]);
  const isGiven = args[0] !== undefined && args[0] !== t.none;
  if (isGiven && given < 0) throw valueError(t, `Negative size value ${given}`);
  const size = isGiven ? given : buffer.pos;
  if (size < lengthOf(buffer.data)) {
    realize(t, buffer);
    resize(t, buffer, size);
    buffer.data = sliceOf(buffer.data, 0, size);
  }
  return newInt(t, size);
}

const ARGUMENTS = signature('StringIO', { params: ['initial_value', 'newline'], required: 0 });

/** `newline` as the constructor takes it. */
function newlineOf(t: Thread, given: PyObject): string | null {
  if (given !== t.none && !isStr(given)) throw typeError(t, `newline must be str or None, not ${given.type.name}`);
  const newline = given === t.none ? null : strOf(given).value;
  if (newline !== null && !['', '\n', '\r', '\r\n'].includes(newline))
    throw valueError(t, `illegal newline value: ${reprOf(newline)}`);
  return newline;
}

function init(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: Parameters<typeof parseArguments>[3]): void {
  const [initial, newlineGiven] = parseArguments(t, ARGUMENTS, args, kwnames);
  const newline = newlineGiven == null ? '\n' : newlineOf(t, newlineGiven);
  if (initial != null && initial !== t.none && !isStr(initial))
    throw typeError(t, `initial_value must be str or None, not ${initial.type.name}`);
  const old = self.value as TextBuffer | null;
  if (old !== null) dropAccumulated(t, old);
  const buffer = new TextBuffer(newline);
  self.value = buffer;
  if (initial == null || initial === t.none || lengthOf(strOf(initial)) === 0) return;
  buffer.accumulating = false;
  resize(t, buffer, lengthOf(strOf(initial)));
  writeText(t, buffer, strOf(initial));
  buffer.pos = 0;
}

/** The text is taken as it is: line ends were translated when it was written first. */
function setState(t: Thread, o: PyObject, state: PyObject): PyObject {
  if ((o.value as TextBuffer | null)?.closed === true) throw valueError(t, 'I/O operation on closed file');
  const items = isTuple(state) ? tupleItems(state) : [];
  if (items.length < 4) throw typeError(t, `${o.type.name}.__setstate__ argument should be 4-tuple, got ${state.type.name}`);
  init(t, o, items.slice(0, 2), null);
  const buffer = usable(t, o);
  const [initial, , position, dict] = items as [PyObject, PyObject, PyObject, PyObject];
  buffer.data = initial === t.none ? EMPTY : strOf(initial);
  if (!isInt(position)) throw typeError(t, `third item of state must be an integer, got ${position.type.name}`);
  buffer.pos = statePositionOf(t, position);
  restoreAttributes(t, o, dict, 'fourth');
  return incref(t.none);
}

function reprOf(text: string): string {
  return `'${text.replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`;
}

export const STRING_IO = new TypeSpec({
  name: 'StringIO',
  module: '_io',
  base: () => TEXT_IO_BASE,
  flags: STREAM_FLAGS,
  basicsize: (p) => p.stringIo.bytes,
  slots: {
    ...streamSlots({
      release: (t, o) => {
        const buffer = o.value as TextBuffer | null;
        if (buffer !== null) dropAccumulated(t, buffer);
      },
      visit: (o, visit) => {
        const parts = (o.value as TextBuffer | null)?.parts ?? null;
        if (parts !== null) visit(parts);
      },
    }),
    tpNew: (t, type) => newInstance(t, type),
    tpInit: init,
    tpIter: (t, o) => {
      checkOpen(t, o);
      return selfIter(t, o);
    },
    tpIternext: (t, o) => {
      const buffer = usable(t, o);
      // A subclass may read lines in its own way.
      const line = o.type === t.typeOf(STRING_IO) ? readLine(t, buffer, -1) : callMethod(t, o, 'readline');
      if (!isStr(line) || lengthOf(strOf(line)) > 0) return line;
      decref(t, line);
      return null;
    },
  },
  methods: () => [
    oneArg('write', (t, o, text) => {
      if (!isStr(text)) {
        usable(t, o);
        throw typeError(t, `string argument expected, got '${text.type.name}'`);
      }
      writeText(t, usable(t, o), strOf(text));
      return newInt(t, lengthOf(strOf(text)));
    }),
    positional('read', [0, 1], (t, o, args) => {
      const buffer = usable(t, o);
      const size = sizeOrAll(t, args[0]);
      const length = lengthOf(buffer.data);
      const end = size < 0 ? length : Math.min(length, buffer.pos + size);
      if (buffer.accumulating && buffer.pos === 0 && end === length) {
        const value = getValue(t, o);
        buffer.pos = end;
        return value;
      }
      realize(t, buffer);
      const text = buffer.pos >= end ? incref(t.emptyStr) : newStrOf(t, sliceOf(buffer.data, buffer.pos, end));
      if (end > buffer.pos) buffer.pos = end;
      return text;
    }),
    positional('readline', [0, 1], (t, o, args) => readLine(t, usable(t, o), sizeOrAll(t, args[0]))),
    noArgs('getvalue', getValue),
    noArgs('tell', (t, o) => newInt(t, usable(t, o).pos)),
    positional('seek', [1, 2], seek),
    positional('truncate', [0, 1], truncate),
    noArgs('close', (t, o) => {
      const buffer = o.value as TextBuffer;
      buffer.closed = true;
      dropAccumulated(t, buffer);
      buffer.data = EMPTY;
      return incref(t.none);
    }),
    noArgs('flush', (t) => incref(t.none)),
    ...(['readable', 'writable', 'seekable'] as const).map((name) =>
      noArgs(name, (t, o) => {
        usable(t, o);
        return newBool(t, true);
      }),
    ),
    oneArg('__setstate__', setState),
    noArgs('__getstate__', (t, o) => {
      const buffer = usable(t, o);
      const dict = (o as PyContainer).dict;
      return newTuple(t, [
        newStrOf(t, buffer.data),
        buffer.newline === null ? incref(t.none) : newStrOf(t, { value: buffer.newline, codePoints: null }),
        newInt(t, buffer.pos),
        dict === null ? incref(t.none) : incref(dict),
      ]);
    }),
  ],
  getset: () => [
    { name: 'closed', get: (t, o) => newBool(t, (o.value as TextBuffer | null)?.closed === true) },
    {
      name: 'line_buffering',
      get: (t, o) => {
        usable(t, o);
        return newBool(t, false);
      },
    },
    {
      name: 'newlines',
      get: (t, o) => {
        usable(t, o);
        return incref(t.none);
      },
    },
    DICT_ATTRIBUTE,
  ],
});
