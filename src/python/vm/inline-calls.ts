// Python code that an attribute or an index runs, in a frame of the same loop: properties, `__getattribute__` and `__getitem__`.
// Follows LOAD_ATTR_PROPERTY, LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN and BINARY_SUBSCR_GETITEM of Python/bytecodes.c, CPython 3.13: once an
// instruction is specialised the callee takes the operands over, so that a reference less is counted in it.

import { incref, type PyContainer, type PyObject, type PyStr, type PyType } from '../heap/object.ts';
import { Deliver, type Frame } from '../objects/frame.ts';
import type { PyFunction } from '../objects/function.ts';
import type { PropertyData } from '../objects/property.ts';
import { genericGetAttr, lookupName, lookupType } from '../objects/protocols/attribute.ts';
import { SLOT_FUNCTIONS } from '../objects/slot-functions.ts';
import { frameFor, frameOfCall } from './call.ts';
import { newStack } from './frames.ts';
import type { PyThread } from './thread.ts';

type Stack = (PyObject | null)[];

function simpleFunction(t: PyThread, o: PyObject | null, argcount: number): PyFunction | null {
  if (o === null || o.type !== t.types.function) return null;
  const { linked } = (o as PyFunction).value;
  return linked.isSimple && linked.argcount === argcount ? (o as PyFunction) : null;
}

/** Pushes a frame for `f` with these arguments (owned) and makes it the running one. */
function enter(t: PyThread, caller: Frame, f: PyFunction, args: readonly PyObject[], callerSp: number): Frame {
  const locals = newStack(f.value.linked.template);
  for (let i = 0; i < args.length; i++) locals[i] = args[i] as PyObject;
  const frame = frameFor(t, f.value, incref(f) as PyContainer, locals);
  frame.deliver = Deliver.Push;
  caller.sp = callerSp;
  t.depth++;
  frame.prev = caller;
  t.frame = frame;
  return frame;
}

/** container key -- BINARY_SUBSCR: the frame of a Python `__getitem__` to go on with; null: call it the generic way. */
export function enterGetItem(t: PyThread, caller: Frame, stack: Stack, sp: number): Frame | null {
  const from = t.profile.inlineGetItemFrom;
  if (from === 0) return null;
  const container = stack[sp - 2] as PyObject;
  const f = simpleFunction(t, lookupType(t, container.type, '__getitem__'), 2);
  if (f === null || !caller.linked.isWarm(caller.pc - 1, from, t.profile.codeWarmup)) return null;
  if (t.depth >= t.depthMax) t.checkDepth();
  return enter(t, caller, f, [container, stack[sp - 1] as PyObject], sp - 2);
}

/** owner -- LOAD_ATTR: the frame of a property's getter or of a Python `__getattribute__`; null: neither, or not yet. */
export function enterAttribute(t: PyThread, caller: Frame, stack: Stack, sp: number, index: number): Frame | null {
  const from = t.profile.inlineAttributeFrom;
  if (from === 0) return null;
  const owner = stack[sp - 1] as PyObject;
  const type: PyType = owner.type;
  const name = caller.linked.names[index] as PyStr;
  const { tpGetattro } = type.ops;
  if (tpGetattro === SLOT_FUNCTIONS.tpGetattro) {
    const f = simpleFunction(t, lookupType(t, type, '__getattribute__'), 2);
    if (
      f === null ||
      lookupType(t, type, '__getattr__') !== null ||
      !caller.linked.isWarm(caller.pc - 1, from, t.profile.codeWarmup)
    )
      return null;
    if (t.depth >= t.depthMax) t.checkDepth();
    return enter(t, caller, f, [owner, incref(name)], sp - 1);
  }
  if (tpGetattro !== genericGetAttr) return null;
  const found = lookupName(t, type, name);
  if (found === null || found.type !== t.types.property || type.type !== t.types.type) return null;
  const f = simpleFunction(t, (found.value as PropertyData).fget, 1);
  if (f === null || !caller.linked.isWarm(caller.pc - 1, from, t.profile.codeWarmup)) return null;
  if (t.depth >= t.depthMax) t.checkDepth();
  return enter(t, caller, f, [owner], sp - 1);
}

/**
 * Pushes a frame for a bound method without arguments (`entering`, stolen), which stays on the caller's stack until it returns: nothing of
 * the host lies between a with statement and the Python code of its `__enter__`, so that a thread may wait there.
 */
export function enterMethod(t: PyThread, caller: Frame, stack: Stack, sp: number, entering: PyObject): void {
  let frame: Frame;
  try {
    if (t.depth >= t.depthMax) t.checkDepth();
    frame = frameOfCall(t, entering, [], null) as Frame;
  } catch (thrown) {
    t.release(entering);
    throw thrown;
  }
  stack[sp] = entering;
  frame.deliver = Deliver.Push;
  frame.callerPops = 1;
  caller.sp = sp + 1;
  t.depth++;
  frame.prev = caller;
  t.frame = frame;
}
