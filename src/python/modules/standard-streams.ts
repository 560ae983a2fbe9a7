// sys.stdin, sys.stdout and sys.stderr: text streams over what the caller gave and what it will be shown.
// Follows the observable part of TextIOWrapper (Modules/_io/textio.c) for a stream that is no terminal: no seeking, UTF-8.
// They are of the class in text-io.ts, which asks here what a standard stream does.

import { incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { kindOf } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { outputText } from '../objects/codecs.ts';
import { dictGetStr } from '../objects/dict.ts';
import { raiseNew, typeError, valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { moduleDict } from '../objects/module.ts';
import { newInstance } from '../objects/object.ts';
import { asIndex } from '../objects/protocols/number.ts';
import { newStr, newStrFromText, strOf } from '../objects/str.ts';
import { lengthOf } from '../text/str-data.ts';
import type { PyThread } from '../vm/thread.ts';
import { newStandardBuffer } from './buffered.ts';
import { TEXT_IO_WRAPPER } from './text-io.ts';
import { UNSUPPORTED_OPERATION } from './unsupported-operation.ts';

export type StreamName = 'stdin' | 'stdout' | 'stderr';

export class StandardStream {
  closed = false;
  /** The binary stream below, once it was asked for. Owned. */
  buffer: PyObject | null = null;
  constructor(readonly name: StreamName) {}
}

function data(o: PyObject): StandardStream {
  return o.value as StandardStream;
}

export function newStandardStream(t: Thread, name: StreamName): PyObject {
  const o = newInstance(t, t.typeOf(TEXT_IO_WRAPPER));
  o.value = new StandardStream(name);
  return o;
}

/** The next operation of a session has a standard input of its own, also when the last one closed what it had, as exit() does. */
export function reopenInput(t: PyThread): void {
  const stream = dictGetStr(moduleDict(t.modules.sys), t.name('__stdin__'));
  if (stream?.value instanceof StandardStream) stream.value.closed = false;
}

function usable(t: Thread, o: PyObject, direction: 'read' | 'write'): StandardStream {
  const stream = data(o);
  if (stream.closed) throw valueError(t, 'I/O operation on closed file.');
  const isInput = stream.name === 'stdin';
  if (direction === 'read' && !isInput) throw raiseNew(t, UNSUPPORTED_OPERATION, 'not readable');
  if (direction === 'write' && isInput) throw raiseNew(t, UNSUPPORTED_OPERATION, 'not writable');
  return stream;
}

export function writeStream(t: Thread, stream: StreamName, text: PyObject): void {
  if (stream === 'stdout') t.writeStdout(outputText(t, text, 'surrogateescape'));
  else t.writeStderr(outputText(t, text, 'backslashreplace'));
}

function write(t: Thread, o: PyObject, text: PyObject): PyObject {
  const stream = usable(t, o, 'write');
  if ((text.type.flags & TypeFlags.UnicodeSubclass) === 0)
    throw typeError(t, `write() argument must be str, not ${kindOf(t, text)}`);
  const s = strOf(text);
  writeStream(t, stream.name, text);
  if (stream.name === 'stdout') (t as PyThread).pendingOutput.write(t, text);
  return newInt(t, lengthOf(s));
}

function input(t: Thread): PyThread['input'] {
  return (t as PyThread).input;
}

function readAll(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  usable(t, o, 'read');
  const size = args[0] === undefined || args[0] === t.none ? -1 : asIndex(t, args[0]);
  return newStrFromText(t, input(t).read(size));
}

function readLine(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  usable(t, o, 'read');
  const size = args[0] === undefined || args[0] === t.none ? -1 : asIndex(t, args[0]);
  if (size < 0) return newStrFromText(t, input(t).readLine());
  let text = '';
  for (let i = 0; i < size && !text.endsWith('\n'); i++) {
    const next = input(t).read(1);
    if (next === '') break;
    text += next;
  }
  return newStrFromText(t, text);
}

type StreamMethod = (t: Thread, o: PyObject, args: readonly PyObject[]) => PyObject;

function close(t: Thread, o: PyObject): PyObject {
  data(o).closed = true;
  return incref(t.none);
}

function notSeekable(t: Thread): never {
  throw raiseNew(t, UNSUPPORTED_OPERATION, 'underlying stream is not seekable');
}

/** What the methods of TextIOWrapper do for a standard stream. */
export const STANDARD_METHODS: Readonly<Record<string, StreamMethod>> = {
  write: (t, o, args) => write(t, o, args[0] as PyObject),
  read: readAll,
  readline: readLine,
  flush: (t, o) => {
    if (data(o).closed) throw valueError(t, 'I/O operation on closed file.');
    if (data(o).name === 'stdout') (t as PyThread).pendingOutput.flush(t);
    return incref(t.none);
  },
  close,
  isatty: (t) => newBool(t, false),
  readable: (t, o) => newBool(t, data(o).name === 'stdin'),
  writable: (t, o) => newBool(t, data(o).name !== 'stdin'),
  seekable: (t) => newBool(t, false),
  seek: notSeekable,
  tell: notSeekable,
  fileno: (t, o) => newInt(t, ['stdin', 'stdout', 'stderr'].indexOf(data(o).name)),
  __enter__: (_t, o) => incref(o),
};

export const STANDARD_ATTRIBUTES: Readonly<Record<string, (t: Thread, o: PyObject) => PyObject>> = {
  name: (t, o) => newStr(t, `<${data(o).name}>`),
  encoding: (t) => newStr(t, 'utf-8'),
  errors: (t, o) => newStr(t, data(o).name === 'stderr' ? 'backslashreplace' : 'surrogateescape'),
  newlines: (t) => incref(t.none),
  closed: (t, o) => newBool(t, data(o).closed),
  line_buffering: (t, o) => newBool(t, data(o).name === 'stderr'),
  write_through: (t) => newBool(t, false),
  buffer: standardBuffer,
};

export function standardIternext(t: Thread, o: PyObject): PyObject | null {
  usable(t, o, 'read');
  const line = input(t).readLine();
  return line === '' ? null : newStrFromText(t, line);
}

/**
 * The binary stream below: what it is given goes out at once, before text that the text stream still holds back, as it does in CPython
 * when both are flushed at the end.
 */
function standardBuffer(t: Thread, o: PyObject): PyObject {
  const stream = data(o);
  const buffer = stream.buffer ?? newStandardBuffer(t, stream.name);
  stream.buffer = buffer;
  return incref(buffer);
}

export function standardRepr(o: PyObject): string {
  return `<_io.TextIOWrapper name='<${data(o).name}>' mode='${modeOf(o)}' encoding='utf-8'>`;
}

export function modeOf(o: PyObject): string {
  return data(o).name === 'stdin' ? 'r' : 'w';
}
