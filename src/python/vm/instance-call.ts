// Calling a class whose `__init__` is written in Python: the instance is made here, and `__init__` runs in a frame of the same loop.
// Follows CALL_ALLOC_AND_ENTER_INIT of Python/bytecodes.c, CPython 3.13; in the versions before, type.__call__ runs it, which differs
// only in who holds references to the arguments: there the caller's stack keeps its own (`callerPops`).

import { decref } from '../heap/heap.ts';
import { incref, isType, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import { type PyRaise, typeError } from '../objects/errors.ts';
import { Deliver, type Frame } from '../objects/frame.ts';
import type { PyFunction } from '../objects/function.ts';
import { newInstance, objectNew } from '../objects/object.ts';
import { lookupType } from '../objects/protocols/attribute.ts';
import { typeCall } from '../objects/type.ts';
import { bind, frameFor } from './call.ts';
import type { PyThread } from './thread.ts';

/** The frame of `__init__` to go on with; null when the call is of another kind. The operands stay on the caller's stack until it returns. */
export function beginInstance(
  t: PyThread,
  caller: Frame,
  stack: (PyObject | null)[],
  base: number,
  sp: number,
  callable: PyObject,
  self: PyObject | null,
): Frame | null {
  if (self !== null || !isType(callable) || callable.type.ops.tpCall !== typeCall || callable === t.types.type) return null;
  const type = callable;
  if (type.ops.tpNew !== objectNew || (type.flags & (TypeFlags.Abstract | TypeFlags.HeapType)) !== TypeFlags.HeapType) return null;
  const init = lookupType(t, type, '__init__');
  if (init === null || init.type !== t.types.function) return null;
  if (t.depth >= t.depthMax) t.checkDepth();
  const o = newInstance(t, type);
  const args = stack.slice(base + 2, sp) as PyObject[];
  for (const arg of args) arg.refcount++;
  const f = (init as PyFunction).value;
  let locals: (PyObject | null)[];
  try {
    locals = bind(t, f, [incref(o), ...args], null);
  } catch (thrown) {
    decref(t, o);
    throw thrown;
  }
  const frame = frameFor(f, incref(init) as PyContainer, locals);
  frame.deliver = Deliver.Init;
  frame.self = o;
  frame.callerPops = sp - base;
  caller.sp = sp;
  t.depth++;
  frame.prev = caller;
  return frame;
}

/** `__init__` has returned something else than None. Steals both. */
export function badInitResult(t: PyThread, o: PyObject, result: PyObject): PyRaise {
  const error = typeError(t, `__init__() should return None, not '${result.type.name}'`);
  decref(t, result);
  decref(t, o);
  return error;
}
