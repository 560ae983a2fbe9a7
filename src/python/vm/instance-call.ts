// Calling a class whose `__init__` is written in Python: the instance is made here, and `__init__` runs in a frame of the same loop.
// Follows CALL_ALLOC_AND_ENTER_INIT of Python/bytecodes.c, CPython 3.13; in the versions before, type.__call__ runs it, which differs
// only in who holds references to the arguments: there the caller's stack keeps its own (`callerPops`).

import { CodeFlag } from '../compile/code-object.ts';
import { decref } from '../heap/heap.ts';
import { incref, isType, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { InlineCache } from '../objects/code.ts';
import { type PyRaise, typeError } from '../objects/errors.ts';
import { Deliver, type Frame } from '../objects/frame.ts';
import type { PyFunction } from '../objects/function.ts';
import { newInstance, objectNew } from '../objects/object.ts';
import { lookupType } from '../objects/protocols/attribute.ts';
import { newTupleOf } from '../objects/tuple.ts';
import { typeCall } from '../objects/type.ts';
import { versionOf } from '../objects/type-slots.ts';
import { bind, enterBoundMethod, frameFor } from './call.ts';
import { newStack } from './frames.ts';
import type { PyThread } from './thread.ts';

/** The frame of `__init__` (3.10: or of a bound method) to go on with; null when the call is of another kind. The operands stay on the caller's stack until it returns. */
export function beginInstance(
  t: PyThread,
  caller: Frame,
  stack: (PyObject | null)[],
  base: number,
  sp: number,
  callable: PyObject,
  self: PyObject | null,
): Frame | null {
  if (t.keepsArguments && callable.type === t.types.method) {
    const args = stack.slice(self === null ? base + 2 : base + 1, sp) as PyObject[];
    return enterBoundMethod(t, caller, callable, args, null, { base, sp });
  }
  if (self !== null || !isType(callable) || callable.type.ops.tpCall !== typeCall || callable === t.types.type) return null;
  const type = callable;
  if (type.ops.tpNew !== objectNew || (type.flags & (TypeFlags.Abstract | TypeFlags.HeapType)) !== TypeFlags.HeapType)
    return null;
  const at = caller.pc - 1;
  const cache = caller.linked.caches[at] ?? caller.linked.cacheAt(at);
  if (cache.version !== type.version || type.version === 0) {
    const found = lookupType(t, type, '__init__');
    if (found === null || found.type !== t.types.function || makesGenerator(found as PyFunction)) return null;
    cache.version = versionOf(t, type);
    cache.found = found;
  }
  t.enterClassCall();
  try {
    return frameOfInit(t, caller, stack, { base, sp }, type, cache);
  } catch (thrown) {
    t.leaveClassCall();
    throw thrown;
  }
}

function frameOfInit(
  t: PyThread,
  caller: Frame,
  stack: (PyObject | null)[],
  { base, sp }: { base: number; sp: number },
  type: PyType,
  cache: InlineCache,
): Frame {
  if (t.depth >= t.depthMax) t.checkDepth();
  const init = cache.found as PyFunction;
  const f = init.value;
  // A specialised call needs two frames: that of `__init__`, and the one that checks what it returns.
  const takesOver = isInlined(t, cache) && t.depth + 2 <= t.depthMax;
  const count = sp - base - 2;
  let tuple: PyObject | null = null;
  // The generic call packs the arguments into a tuple that lives as long as the call.
  if (!takesOver && count > 0) tuple = newTupleOf(t, stack.slice(base + 2, sp) as PyObject[]);
  const o = newInstance(t, type);
  let locals: (PyObject | null)[];
  if (f.linked.isSimple && count + 1 === f.linked.argcount) {
    locals = newStack(f.linked.template);
    locals[0] = incref(o);
    for (let i = 0; i < count; i++) locals[i + 1] = incref(stack[base + 2 + i] as PyObject);
  } else {
    const args = stack.slice(base + 2, sp) as PyObject[];
    for (const arg of args) arg.refcount++;
    try {
      locals = bind(t, f, [incref(o), ...args], null);
    } catch (thrown) {
      decref(t, o);
      if (tuple !== null) decref(t, tuple);
      throw thrown;
    }
  }
  const frame = frameFor(t, f, incref(init), locals);
  frame.deliver = Deliver.Init;
  frame.self = o;
  if (takesOver) {
    frame.shims = 1;
    t.depth++;
    // The references on the caller's stack are the callee's own now.
    for (let i = base + 2; i < sp; i++) {
      (stack[i] as PyObject).refcount--;
      stack[i] = null;
    }
  } else if (tuple !== null) {
    stack[sp] = tuple;
  }
  caller.sp = tuple === null ? sp : sp + 1;
  frame.callerPops = caller.sp - base;
  t.depth++;
  frame.prev = caller;
  return frame;
}

/** Its frame outlives the call in what it returns, which the generic call then refuses. */
function makesGenerator(f: PyFunction): boolean {
  return (f.value.linked.flags & (CodeFlag.GENERATOR | CodeFlag.COROUTINE | CodeFlag.ASYNC_GENERATOR)) !== 0;
}

/** Has this call been executed often enough to be specialised? */
function isInlined(t: PyThread, cache: InlineCache): boolean {
  const from = t.profile.inlineInitFrom;
  if (from === 0) return false;
  if (cache.index < from) cache.index++;
  return cache.index >= from;
}

/** `__init__` has returned something else than None. Steals both. */
export function badInitResult(t: PyThread, o: PyObject, result: PyObject): PyRaise {
  const error = typeError(t, `__init__() should return None, not '${result.type.name}'`);
  decref(t, result);
  decref(t, o);
  return error;
}
