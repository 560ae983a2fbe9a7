// sys.stdin, sys.stdout and sys.stderr: text streams over what the caller gave and what it will be shown.
// Follows the observable part of TextIOWrapper (Modules/_io/textio.c) for a stream that is no terminal: no seeking, UTF-8.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type NativeSpec, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { newBool } from '../objects/bool.ts';
import { raiseNew, typeError, valueError } from '../objects/errors.ts';
import { defineException, VALUE_ERROR } from '../objects/exceptions.ts';
import { genericDict, setGenericDict, visitAttributes } from '../objects/instance-attributes.ts';
import { newInt } from '../objects/int.ts';
import { listAppend, newList } from '../objects/list-storage.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { OS_ERROR } from '../objects/os-error.ts';
import { forEachItem } from '../objects/protocols/iterate.ts';
import { asIndex } from '../objects/protocols/number.ts';
import { newStr, newStrFromText, strOf } from '../objects/str.ts';
import { lengthOf } from '../text/str-data.ts';
import type { PyThread } from '../vm/thread.ts';

export type StreamName = 'stdin' | 'stdout' | 'stderr';

export class StandardStream {
  closed = false;
  constructor(readonly name: StreamName) {}
}

function data(o: PyObject): StandardStream {
  return o.value as StandardStream;
}

export function newStandardStream(t: Thread, name: StreamName): PyObject {
  const o = newInstance(t, t.typeOf(TEXT_STREAM));
  o.value = new StandardStream(name);
  return o;
}

/** Is this one of the three streams, unwrapped and open? Then host functions may write past its methods. */
export function openStream(o: PyObject): StreamName | null {
  return o.value instanceof StandardStream && !o.value.closed ? o.value.name : null;
}

export const UNSUPPORTED_OPERATION = defineException('UnsupportedOperation', OS_ERROR, {
  module: 'io',
  moreBases: () => [VALUE_ERROR],
});

function usable(t: Thread, o: PyObject, direction: 'read' | 'write'): StandardStream {
  const stream = data(o);
  if (stream.closed) throw valueError(t, 'I/O operation on closed file.');
  const isInput = stream.name === 'stdin';
  if (direction === 'read' && !isInput) throw raiseNew(t, UNSUPPORTED_OPERATION, 'not readable');
  if (direction === 'write' && isInput) throw raiseNew(t, UNSUPPORTED_OPERATION, 'not writable');
  return stream;
}

export function writeStream(t: Thread, stream: StreamName, text: string): void {
  if (stream === 'stdout') t.writeStdout(text);
  else t.writeStderr(text);
}

function write(t: Thread, o: PyObject, text: PyObject): PyObject {
  const stream = usable(t, o, 'write');
  if ((text.type.flags & TypeFlags.UnicodeSubclass) === 0)
    throw typeError(t, `write() argument must be str, not ${text.type.name}`);
  const s = strOf(text);
  writeStream(t, stream.name, s.value);
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

const methods: readonly NativeSpec[] = [
  oneArg('write', write),
  oneArg('writelines', (t, o, lines) => {
    forEachItem(t, lines, (line) => decref(t, write(t, o, line)));
    return incref(t.none);
  }),
  positional('read', [0, 1], readAll),
  positional('readline', [0, 1], readLine),
  positional('readlines', [0, 1], (t, o) => {
    usable(t, o, 'read');
    const list = newList(t, []);
    for (let line = input(t).readLine(); line !== ''; line = input(t).readLine()) listAppend(t, list, newStrFromText(t, line));
    return list;
  }),
  noArgs('flush', (t, o) => {
    if (data(o).closed) throw valueError(t, 'I/O operation on closed file.');
    if (data(o).name === 'stdout') (t as PyThread).pendingOutput.flush(t);
    return incref(t.none);
  }),
  noArgs('close', (t, o) => {
    data(o).closed = true;
    return incref(t.none);
  }),
  noArgs('isatty', (t) => newBool(t, false)),
  noArgs('readable', (t, o) => newBool(t, data(o).name === 'stdin')),
  noArgs('writable', (t, o) => newBool(t, data(o).name !== 'stdin')),
  noArgs('seekable', (t) => newBool(t, false)),
  noArgs('fileno', (t, o) => newInt(t, ['stdin', 'stdout', 'stderr'].indexOf(data(o).name))),
  positional('reconfigure', [0, 0], (t) => incref(t.none)),
  noArgs('__enter__', (_t, o) => incref(o)),
  positional('__exit__', [0, 3], (t, o) => {
    data(o).closed = true;
    return incref(t.none);
  }),
];

export const TEXT_STREAM = new TypeSpec({
  name: 'TextIOWrapper',
  module: '_io',
  flags: TypeFlags.HaveGc | TypeFlags.HasDict,
  basicsize: 192,
  slots: {
    tpDealloc: (t, o) => {
      if ('gcBits' in o) t.heap.untrack(o as never);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => visitAttributes(o as never, visit),
    tpIter: (_t, o) => incref(o),
    tpIternext: (t, o) => {
      usable(t, o, 'read');
      const line = input(t).readLine();
      return line === '' ? null : newStrFromText(t, line);
    },
    tpRepr: (t, o) =>
      newStr(t, `<_io.TextIOWrapper name='<${data(o).name}>' mode='${data(o).name === 'stdin' ? 'r' : 'w'}' encoding='utf-8'>`),
  },
  methods,
  getset: [
    { name: 'name', get: (t, o) => newStr(t, `<${data(o).name}>`) },
    { name: 'mode', get: (t, o) => newStr(t, data(o).name === 'stdin' ? 'r' : 'w') },
    { name: 'encoding', get: (t) => newStr(t, 'utf-8') },
    { name: 'errors', get: (t, o) => newStr(t, data(o).name === 'stderr' ? 'backslashreplace' : 'strict') },
    { name: 'newlines', get: (t) => incref(t.none) },
    { name: 'closed', get: (t, o) => newBool(t, data(o).closed) },
    { name: 'line_buffering', get: (t, o) => newBool(t, data(o).name === 'stderr') },
    { name: 'write_through', get: (t) => newBool(t, false) },
    { name: '__dict__', get: genericDict, set: setGenericDict },
  ],
});
