// One instruction carried out apart from the loop, in the general way: when it is begun anew with what it has been told (see Answers).
// Follows Python/bytecodes.c, CPython 3.13. The loop's own versions of these are faster, and release operands in the same order.

import { BinaryOperator, Opcode } from '../compile/opcodes.ts';
import { decref } from '../heap/heap.ts';
import { incref, isSubtype, type PyObject, type PyType } from '../heap/object.ts';
import type { CompareOp } from '../heap/type-slots.ts';
import type { NativeSpec } from '../heap/type-spec.ts';
import { type BuiltinFunction, callNative, ownerOf } from '../objects/builtin-function.ts';
import type { DescriptorData } from '../objects/descriptors.ts';
import type { Frame } from '../objects/frame.ts';
import { newList } from '../objects/list-storage.ts';
import { collectItems, iterNext } from '../objects/protocols/iterate.ts';
import { isTrue } from '../objects/protocols/number.ts';
import { getItem, setItem } from '../objects/protocols/object.ts';
import { newSlice } from '../objects/slice.ts';
import { CountedCalls } from '../profiles/machine-profile.ts';
import { callOnStack } from './call.ts';
import { HANDLERS } from './handlers.ts';
import { callCounted, dropCall, type Handler, isCounted } from './loop.ts';
import { loadAttr, loadMethod, storeAttr } from './ops/attributes.ts';
import { binaryOp, compareOp } from './ops/operators.ts';
import { runsNothing, takesItems } from './repeatable.ts';
import type { PyThread } from './thread.ts';

type Stack = (PyObject | null)[];

/** Carries out the instruction before `frame.pc` on the operands below `frame.sp`. Returns the new stack pointer. */
export function carryOut(t: PyThread, frame: Frame): number {
  const word = frame.linked.host.code[frame.pc - 1] as number;
  const own = OWN[word & 0xff] ?? (HANDLERS[word & 0xff] as Handler);
  return own(t, frame, frame.stack, frame.sp, word >>> 8);
}

function drop(t: PyThread, stack: Stack, i: number): void {
  const o = stack[i] as PyObject | null;
  stack[i] = null;
  if (o !== null) decref(t, o);
}

/** The result takes the place of two operands, the lower of which goes first. */
function replaceTwo(t: PyThread, stack: Stack, sp: number, result: PyObject): number {
  const a = stack[sp - 2] as PyObject;
  stack[sp - 2] = result;
  decref(t, a);
  drop(t, stack, sp - 1);
  return sp - 1;
}

function bool(t: PyThread, truth: boolean): PyObject {
  return incref(truth ? t.true_ : t.false_);
}

/** An iterator that may run Python code for its items. */
function asksForItems(o: PyObject): boolean {
  return o.type.ops.tpIternext !== null && !runsNothing(o);
}

/** What lies on top of the stack gives way to a list of its items. */
function collectTop(t: PyThread, stack: Stack, sp: number): void {
  const iterable = stack[sp - 1] as PyObject;
  stack[sp - 1] = newList(t, collectItems(t, iterable));
  decref(t, iterable);
}

/** A call of a function of C as the loop makes it, which need not count for the recursion limit; null: of something else. */
function callFunctionOfC(
  t: PyThread,
  frame: Frame,
  callable: PyObject,
  self: PyObject | null,
  args: readonly PyObject[],
): PyObject | null {
  let owner: PyType | null;
  let spec: NativeSpec;
  let receiver = self;
  if (callable.type === t.types.methodDescriptor) {
    ({ owner, what: spec } = callable.value as DescriptorData<NativeSpec>);
    if (self === null || !isSubtype(self.type, owner)) return null;
  } else if (callable.type === t.types.builtinFunction && self === null) {
    const fn = callable.value as BuiltinFunction;
    spec = fn.spec;
    owner = ownerOf(fn);
    receiver = fn.self ?? t.none;
  } else return null;
  const counts = t.countedCalls !== CountedCalls.None && isCounted(t, frame, spec, receiver === self ? owner : null);
  return (counts ? callCounted : callUncounted)(t, spec, receiver as PyObject, args, owner);
}

function callUncounted(t: PyThread, spec: NativeSpec, self: PyObject, args: readonly PyObject[], owner: PyType | null): PyObject {
  return callNative(t, spec, self, args, null, owner);
}

const OWN: { readonly [opcode: number]: Handler } = {
  [Opcode.LOAD_ATTR]: (t, frame, stack, sp, arg) => {
    if ((arg & 1) !== 0) return loadMethod(t, stack, sp, frame.linked, frame.pc - 1, arg >> 1);
    const owner = stack[sp - 1] as PyObject;
    stack[sp - 1] = loadAttr(t, owner, frame.linked, frame.pc - 1, arg >> 1);
    decref(t, owner);
    return sp;
  },
  [Opcode.STORE_ATTR]: (t, frame, stack, sp, arg) => {
    storeAttr(t, stack[sp - 1] as PyObject, stack[sp - 2] as PyObject, frame.linked, frame.pc - 1, arg);
    drop(t, stack, sp - 2);
    drop(t, stack, sp - 1);
    return sp - 2;
  },
  [Opcode.BINARY_SUBSCR]: (t, _frame, stack, sp) =>
    replaceTwo(t, stack, sp, getItem(t, stack[sp - 2] as PyObject, stack[sp - 1] as PyObject)),
  [Opcode.STORE_SUBSCR]: (t, _frame, stack, sp) => {
    setItem(t, stack[sp - 2] as PyObject, stack[sp - 1] as PyObject, stack[sp - 3] as PyObject);
    drop(t, stack, sp - 3);
    drop(t, stack, sp - 2);
    drop(t, stack, sp - 1);
    return sp - 3;
  },
  [Opcode.BINARY_OP]: (t, _frame, stack, sp, arg) => {
    const isExtending = arg >= BinaryOperator.INPLACE && (stack[sp - 2] as PyObject).type === t.types.list;
    if (isExtending && asksForItems(stack[sp - 1] as PyObject)) collectTop(t, stack, sp);
    return replaceTwo(t, stack, sp, binaryOp(t, arg, stack[sp - 2] as PyObject, stack[sp - 1] as PyObject));
  },
  [Opcode.COMPARE_OP]: (t, _frame, stack, sp, arg) => {
    const op: CompareOp = arg >> 1;
    const result = compareOp(t, stack[sp - 2] as PyObject, stack[sp - 1] as PyObject, op);
    const top = replaceTwo(t, stack, sp, result);
    if ((arg & 1) !== 0 && result !== t.true_ && result !== t.false_) {
      // The operands are gone: this cannot be begun anew.
      stack[top - 1] = bool(
        t,
        t.answers.apart(() => isTrue(t, result)),
      );
      decref(t, result);
    }
    return top;
  },
  [Opcode.TO_BOOL]: (t, _frame, stack, sp) => {
    const o = stack[sp - 1] as PyObject;
    stack[sp - 1] = bool(t, isTrue(t, o));
    decref(t, o);
    return sp;
  },
  [Opcode.FOR_ITER]: (t, frame, stack, sp, target) => {
    const item = iterNext(t, stack[sp - 1] as PyObject);
    stack[sp] = item;
    if (item === null) frame.pc = target;
    return sp + 1;
  },
  [Opcode.CALL]: (t, frame, stack, sp, count) => {
    const base = sp - count - 2;
    const callable = stack[base] as PyObject;
    const self = stack[base + 1] as PyObject | null;
    if (count > 0 && takesItems(t, callable) && asksForItems(stack[sp - 1] as PyObject)) collectTop(t, stack, sp);
    const args = stack.slice(base + 2, sp) as PyObject[];
    const result = callFunctionOfC(t, frame, callable, self, args) ?? callOnStack(t, stack, base, sp, callable, self, null);
    dropCall(t, stack, base, sp);
    stack[base] = result;
    return base + 1;
  },
  [Opcode.BINARY_SLICE]: (t, _frame, stack, sp) => {
    const slice = newSlice(t, stack[sp - 2] as PyObject, stack[sp - 1] as PyObject, null);
    let result: PyObject;
    try {
      result = getItem(t, stack[sp - 3] as PyObject, slice);
    } finally {
      decref(t, slice);
    }
    drop(t, stack, sp - 2);
    drop(t, stack, sp - 1);
    drop(t, stack, sp - 3);
    stack[sp - 3] = result;
    return sp - 2;
  },
  // The items are all there before the list under construction grows.
  [Opcode.LIST_EXTEND]: (t, frame, stack, sp, arg) => {
    collectTop(t, stack, sp);
    return (HANDLERS[Opcode.LIST_EXTEND] as Handler)(t, frame, stack, sp, arg);
  },
};
