// print(). Follows builtin_print (Python/bltinmodule.c), CPython 3.13. While sys.stdout is the stream the interpreter began with, the
// text goes straight to the output; else through the object's write method.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, TypeFlags } from '../heap/object.ts';
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
  const write = stream === null ? null : getAttrText(t, stream, 'write');
  try {
    for (let i = 0; i < count; i++) {
      if (i > 0) put(t, write, separator, ' ');
      const text = str(t, args[i] as PyObject);
      try {
        put(t, write, text, '');
      } finally {
        decref(t, text);
      }
    }
    put(t, write, end, '\n');
    if (flush && stream === null) (t as PyThread).pendingOutput.flush(t);
    if (flush && stream !== null) {
      const method = getAttrText(t, stream, 'flush');
      try {
        decref(t, t.call(method, [], null));
      } finally {
        decref(t, method);
      }
    }
  } finally {
    if (write !== null) decref(t, write);
  }
  return incref(t.none);
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

function put(t: Thread, write: PyObject | null, text: PyObject | null, otherwise: string): void {
  const given = text === null ? newStr(t, otherwise) : incref(text);
  try {
    if (write === null) {
      t.writeStdout(outputText(t, given, 'surrogateescape'));
      (t as PyThread).pendingOutput.write(t, given);
      return;
    }
    decref(t, t.call(write, [given], null));
  } finally {
    decref(t, given);
  }
}
