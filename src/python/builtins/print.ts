// print(). Follows builtin_print (Python/bltinmodule.c), CPython 3.13. While sys.stdout is the stream the interpreter began with, the
// text goes straight to the output; else through the object's write method.

import { decref } from '../heap/heap.ts';
import { GC_HEADER_BYTES, incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { unknownKeyword } from '../objects/arguments.ts';
import { outputText } from '../objects/codecs.ts';
import { runtimeError, typeError } from '../objects/errors.ts';
import { getAttrText } from '../objects/protocols/attribute.ts';
import { isTrue } from '../objects/protocols/number.ts';
import { str } from '../objects/protocols/object.ts';
import { newStr } from '../objects/str.ts';
import type { PyThread } from '../vm/thread.ts';

/** A builtin_function_or_method and the collector's header. */
const BOUND_METHOD_BYTES = 56 + GC_HEADER_BYTES;

const KEYWORDS = ['sep', 'end', 'file', 'flush'];

export function print(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const count = args.length - (kwnames?.length ?? 0);
  let separator: PyObject | null = null;
  let end: PyObject | null = null;
  let file: PyObject | null = null;
  let flush = false;
  for (let i = 0; i < (kwnames?.length ?? 0); i++) {
    const name = (kwnames as NonNullable<KeywordNames>)[i]?.value as string;
    const value = args[count + i] as PyObject;
    if (name === 'sep') separator = textOrNone(t, value, 'sep');
    else if (name === 'end') end = textOrNone(t, value, 'end');
    else if (name === 'file') file = value === t.none ? null : value;
    else if (name === 'flush') flush = isTrue(t, value);
    else throw unknownKeyword(t, 'print', name, KEYWORDS);
  }
  const stream = file ?? stdout(t);
  if (stream === t.none) return incref(t.none);
  for (let i = 0; i < count; i++) {
    if (i > 0) put(t, stream, separator ?? ' ');
    put(t, stream, args[i] as PyObject);
  }
  put(t, stream, end ?? '\n');
  if (flush) flushStream(t, stream);
  return incref(t.none);
}

function flushStream(t: Thread, stream: PyObject | null): void {
  if (stream === null) return (t as PyThread).pendingOutput.flush(t);
  const method = getAttrText(t, stream, 'flush');
  try {
    decref(t, t.call(method, [], null));
  } finally {
    decref(t, method);
  }
}

function textOrNone(t: Thread, value: PyObject, name: string): PyObject | null {
  if (value === t.none) return null;
  if ((value.type.flags & TypeFlags.UnicodeSubclass) === 0)
    throw typeError(t, `${name} must be None or a string, not ${value.type.name}`);
  return value;
}

/** Null: the interpreter's own stream. Borrowed. */
function stdout(t: Thread): PyObject | null {
  const { modules } = t as PyThread;
  if (modules.writesDirectly(t as PyThread, 'stdout')) return null;
  const stream = modules.sysAttribute(t as PyThread, 'stdout');
  if (stream === null) throw runtimeError(t, 'lost sys.stdout');
  return stream;
}

/** The stream is asked for its method each time, before the value is for its text (PyFile_WriteObject). */
function put(t: Thread, stream: PyObject | null, value: PyObject | string): void {
  if (stream === null) return putDirectly(t, value);
  const write = getAttrText(t, stream, 'write');
  try {
    const text = textOf(t, value);
    try {
      decref(t, t.call(write, [text], null));
    } finally {
      decref(t, text);
    }
  } finally {
    decref(t, write);
  }
}

/** The bound method that CPython makes for it is an object that the collector counts, while the text is made and written. */
function putDirectly(t: Thread, value: PyObject | string): void {
  const block = t.heap.takeBlock(BOUND_METHOD_BYTES);
  t.heap.gc.allocated(t);
  try {
    const text = textOf(t, value);
    try {
      if ((t as PyThread).entersFromHost) writeOnce(t as PyThread, text);
      else write(t as PyThread, text);
    } finally {
      decref(t, text);
    }
  } finally {
    t.heap.gc.freed();
    t.heap.giveBlock(block);
  }
}

function write(t: PyThread, text: PyObject): void {
  t.writeStdout(outputText(t, text, 'surrogateescape'));
  t.pendingOutput.write(t, text);
}

/** The call may be begun anew for the text of a later value. */
function writeOnce(t: PyThread, text: PyObject): void {
  t.answers.once(t.pendingOutput, null, () => {
    write(t, text);
    return null;
  });
}

function textOf(t: Thread, value: PyObject | string): PyObject {
  return typeof value === 'string' ? newStr(t, value) : str(t, value);
}
