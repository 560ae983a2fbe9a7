// sys.unraisablehook: what it is given, what the built-in one does, and calling one that a program has put in its place.
// Follows PyErr_WriteUnraisable and _PyErr_WriteUnraisableDefaultHook (Python/errors.c), CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { PyRaise, typeError } from '../objects/errors.ts';
import { exceptionData } from '../objects/exceptions.ts';
import { newStr, strOf } from '../objects/str.ts';
import { defineStructSequence, newStructSequence } from '../objects/struct-sequence.ts';
import { tupleItems } from '../objects/tuple.ts';
import type { PyThread } from '../vm/thread.ts';

const UNRAISABLE_HOOK_ARGS = defineStructSequence({
  module: 'builtins',
  name: 'UnraisableHookArgs',
  fields: ['exc_type', 'exc_value', 'exc_traceback', 'err_msg', 'object'],
});

/** False when the hook is the built-in one. Borrows the exception. */
export function callUnraisableHook(t: PyThread, exception: PyObject, where: PyObject | null, message: string | null): boolean {
  const { modules } = t;
  if (!modules.isReplaced(t, 'unraisablehook')) return false;
  const hook = modules.sysAttribute(t, 'unraisablehook');
  if (hook === null || hook === t.none) return false;
  incref(hook);
  const args = newStructSequence(t, UNRAISABLE_HOOK_ARGS, [
    incref(exception.type),
    incref(exception),
    incref(exceptionData(exception).traceback ?? t.none),
    message === null ? incref(t.none) : newStr(t, message),
    incref(where ?? t.none),
  ]);
  try {
    decref(t, t.call(hook, [args], null));
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    t.reportUnraisableDirectly(thrown.value, hook, 'Exception ignored in sys.unraisablehook');
    decref(t, thrown.value);
  } finally {
    decref(t, args);
    decref(t, hook);
  }
  return true;
}

/** The built-in hook. */
export function unraisableHook(t: Thread, _self: PyObject, args: PyObject): PyObject {
  if (args.type !== t.typeOf(UNRAISABLE_HOOK_ARGS)) {
    throw typeError(t, 'sys.unraisablehook argument type must be UnraisableHookArgs');
  }
  const [, value, , message, where] = tupleItems(args) as [PyObject, PyObject, PyObject, PyObject, PyObject];
  if (value === t.none) return incref(t.none);
  const text = message === t.none ? undefined : strOf(message).value;
  (t as PyThread).reportUnraisableDirectly(value, where === t.none ? null : where, text);
  return incref(t.none);
}
