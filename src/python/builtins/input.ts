// input(): a line from sys.stdin, its prompt on sys.stdout. Follows builtin_input_impl (Python/bltinmodule.c) for a stdin that is no terminal.

import { decref } from '../heap/heap.ts';
import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { positional } from '../heap/type-spec.ts';
import { asRaise, eofError, runtimeError, typeError } from '../objects/errors.ts';
import { getAttrText } from '../objects/protocols/attribute.ts';
import { str } from '../objects/protocols/object.ts';
import { isStr, newStrOf, strOf } from '../objects/str.ts';
import { lengthOf, slice } from '../text/str-data.ts';
import type { PyThread } from '../vm/thread.ts';

function stream(t: Thread, name: string): PyObject {
  const found = (t as PyThread).modules.sysAttribute(t as PyThread, name);
  if (found === null || found === t.none) throw runtimeError(t, `input(): lost sys.${name}`);
  return found;
}

function method(t: Thread, o: PyObject, name: string, args: readonly PyObject[]): PyObject {
  const fn = getAttrText(t, o, name);
  try {
    return t.call(fn, args, null);
  } finally {
    decref(t, fn);
  }
}

/** Flushing may fail on a replaced stream; that is no reason not to read. */
function flush(t: Thread, o: PyObject): void {
  try {
    decref(t, method(t, o, 'flush', []));
  } catch (thrown) {
    const raise = asRaise(t, thrown);
    if (raise === null) throw thrown;
    decref(t, raise.value);
  }
}

function input(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const stdin = stream(t, 'stdin');
  const stdout = stream(t, 'stdout');
  flush(t, stream(t, 'stderr'));
  const prompt = args[0];
  if (prompt !== undefined) {
    const text = str(t, prompt);
    try {
      decref(t, method(t, stdout, 'write', [text]));
    } finally {
      decref(t, text);
    }
  }
  flush(t, stdout);
  const line = method(t, stdin, 'readline', []);
  try {
    if (!isStr(line)) throw typeError(t, 'object.readline() returned non-string');
    const s = strOf(line);
    if (s.value === '') throw eofError(t, 'EOF when reading a line');
    return newStrOf(t, s.value.endsWith('\n') ? slice(s, 0, lengthOf(s) - 1) : s);
  } finally {
    decref(t, line);
  }
}

export const INPUT = positional('input', [0, 1], input);
