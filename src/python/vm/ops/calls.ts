// Calls with keywords or unpacked arguments, and making functions. Follows CALL_KW, CALL_FUNCTION_EX, DICT_MERGE, MAKE_FUNCTION and
// SET_FUNCTION_ATTRIBUTE of Python/bytecodes.c, CPython 3.13.

import { FunctionAttribute, Opcode } from '../../compile/opcodes.ts';
import { decref } from '../../heap/heap.ts';
import { incref, type PyContainer, type PyObject, PyStr, TypeFlags } from '../../heap/object.ts';
import { CallKind, type KeywordsSpec } from '../../heap/type-spec.ts';
import { BuiltinFunction } from '../../objects/builtin-function.ts';
import type { PyCode } from '../../objects/code.ts';
import { dictForEach, dictSize, dictMerge as mergeInto, Override } from '../../objects/dict.ts';
import { asRaise, exceptionMatches, type PyRaise, typeError } from '../../objects/errors.ts';
import { ATTRIBUTE_ERROR, exceptionData, KEY_ERROR } from '../../objects/exceptions.ts';
import { Deliver, type Frame } from '../../objects/frame.ts';
import { newFunction, type PyFunction } from '../../objects/function.ts';
import { isMethodOf } from '../../objects/method.ts';
import { getAttrTextOrNull } from '../../objects/protocols/attribute.ts';
import { strText } from '../../objects/protocols/object.ts';
import { newTuple, tupleFrom, tupleItems } from '../../objects/tuple.ts';
import { CountedCalls } from '../../profiles/machine-profile.ts';
import { bind, callAny, callUnpacking, enterBoundMethod, frameFor, pushWithNames } from '../call.ts';
import type { Handler } from '../loop.ts';
import type { PyThread } from '../thread.ts';

type Stack = (PyObject | null)[];

/** Makes a pushed frame the running one. */
function enterFrame(t: PyThread, caller: Frame, inner: Frame): void {
  t.depth++;
  inner.prev = caller;
  t.frame = inner;
}

/** Releases operands from `base` to `sp`, the arguments last first in 3.10, else the callable and then the arguments in order. */
function dropOperands(t: PyThread, stack: Stack, base: number, sp: number): void {
  if (t.keepsArguments) {
    for (let i = sp - 1; i >= base; i--) dropAt(t, stack, i);
  } else {
    for (let i = base; i < sp; i++) dropAt(t, stack, i);
  }
}

function dropAt(t: PyThread, stack: Stack, i: number): void {
  const o = stack[i] as PyObject | null;
  stack[i] = null;
  if (o !== null) decref(t, o);
}

/** callable self|NULL args*n names -- CALL_KW n -- result */
function callKw(t: PyThread, frame: Frame, stack: Stack, sp: number, count: number): number {
  const base = sp - count - 3;
  const names = stack[sp - 1] as PyContainer;
  const kwnames = tupleItems(names) as readonly PyStr[];
  let callable = stack[base] as PyObject;
  if (isMethodOf(t, callable) && stack[base + 1] === null && !t.keepsArguments) {
    const bound = callable;
    stack[base + 1] = incref(bound.value.self);
    callable = incref(bound.value.func);
    stack[base] = callable;
    decref(t, bound);
  }
  const first = stack[base + 1] === null ? base + 2 : base + 1;
  if (callable.type === t.types.function) {
    if (t.depth >= t.depthMax) t.checkDepth();
    stack[sp - 1] = null;
    let inner: Frame;
    try {
      inner = pushWithNames(t, frame, callable as PyFunction, stack, base, first, sp - 1, kwnames);
    } finally {
      decref(t, names);
    }
    enterFrame(t, frame, inner);
    return sp;
  }
  const inner = enterBoundMethod(t, frame, callable, stack.slice(first, sp - 1) as PyObject[], kwnames, { base, sp });
  if (inner !== null) {
    t.frame = inner;
    return sp;
  }
  if (t.entersFromHost && t.answers.isForCall(callable)) return t.answers.carryOut(frame, sp);
  const args = stack.slice(first, sp - 1) as PyObject[];
  const fast = uncountedFunction(t, frame, callable);
  const result = fast === null ? callAny(t, callable, args, kwnames) : fast.spec.fn(t, fast.self ?? t.none, args, kwnames);
  stack[sp - 1] = null;
  decref(t, names);
  dropOperands(t, stack, base, sp - 1);
  stack[base] = result;
  if (t.breaker) t.handlePending();
  return base + 1;
}

/** A C function that takes keywords, called by a specialised instruction, which does not count for the recursion limit. */
function uncountedFunction(t: PyThread, frame: Frame, callable: PyObject): { spec: KeywordsSpec; self: PyObject | null } | null {
  if (t.countedCalls !== CountedCalls.Short || callable.type !== t.types.builtinFunction) return null;
  const { spec, self } = callable.value as BuiltinFunction;
  if (spec.kind !== CallKind.Keywords || spec.takesDict || spec.isPacked === true) return null;
  const { specialisedCallFrom, codeWarmup } = t.profile;
  return frame.linked.isWarm(frame.pc - 1, specialisedCallFrom, codeWarmup) ? { spec, self } : null;
}

/** "f()", "mod.f()", "C.m()": how messages call a function (_PyObject_FunctionStr). */
export function functionText(t: PyThread, callable: PyObject): string {
  const qualname = getAttrTextOrNull(t, callable, '__qualname__');
  if (qualname === null) {
    return strText(t, callable);
  }
  const name = strText(t, qualname);
  decref(t, qualname);
  const module = getAttrTextOrNull(t, callable, '__module__');
  let text = `${name}()`;
  if (module !== null) {
    if (module instanceof PyStr && module.value !== 'builtins') text = `${module.value}.${name}()`;
    decref(t, module);
  }
  return text;
}

/** callable NULL args (kwargs) -- CALL_FUNCTION_EX flag -- result */
function callFunctionEx(t: PyThread, frame: Frame, stack: Stack, sp: number, flag: number): number {
  const hasKeywords = (flag & 1) !== 0;
  const argsAt = sp - (hasKeywords ? 2 : 1);
  const base = argsAt - 2;
  const callable = stack[base] as PyObject;
  const given = stack[argsAt] as PyObject;
  if (given.type !== t.types.tuple) {
    checkIterable(t, callable, given);
    const tuple = tupleFrom(t, given);
    stack[argsAt] = tuple;
    decref(t, given);
  }
  const args = tupleItems(stack[argsAt] as PyContainer);
  const dict = hasKeywords ? (stack[sp - 1] as PyContainer) : null;
  const values: PyObject[] = [];
  const names: PyStr[] = [];
  if (dict !== null && dictSize(dict) > 0) {
    dictForEach(dict, (key, value) => {
      if ((key.type.flags & TypeFlags.UnicodeSubclass) === 0 && !takesKeywordDict(callable))
        throw typeError(t, 'keywords must be strings');
      names.push(key as PyStr);
      values.push(value);
    });
  }
  const all = values.length > 0 ? [...args, ...values] : args;
  const kwnames = names.length > 0 ? names : null;
  if (callable.type === t.types.function) {
    if (t.depth >= t.depthMax) t.checkDepth();
    enterFrame(t, frame, pushUnpacked(t, frame, callable as PyFunction, stack, base, sp, all, kwnames));
    return sp;
  }
  const inner = enterUnpacked(t, frame, stack, callable, all, kwnames, { base, sp });
  if (inner !== null) {
    t.frame = inner;
    return sp;
  }
  if (t.entersFromHost && t.answers.isForCall(callable)) return t.answers.carryOut(frame, sp);
  const result = callUnpacking(t, callable, { tuple: stack[argsAt] as PyContainer, dict }, all, kwnames);
  dropOperands(t, stack, base, sp);
  stack[base] = result;
  if (t.breaker) t.handlePending();
  return base + 1;
}

/**
 * The frame of a Python function called with `*` or `**`. From 3.12 it takes the place of the call, before it is called from C: there the
 * operands, and with keywords a copy of all arguments and a tuple of the names, live as long as the call.
 */
function pushUnpacked(
  t: PyThread,
  caller: Frame,
  callable: PyFunction,
  stack: Stack,
  base: number,
  sp: number,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): Frame {
  const f = callable.value;
  let end = sp;
  let names: PyObject | null = null;
  if (kwnames !== null) {
    names = newTuple(t, kwnames.map(incref));
    if (!t.profile.inlinesUnpackedCalls) {
      stack[end++] = names;
      for (let i = args.length - 1; i >= 0; i--) stack[end++] = incref(args[i] as PyObject);
      names = null;
    }
  }
  caller.sp = end;
  const owned = args.slice();
  for (const o of owned) o.refcount++;
  let locals: Stack;
  try {
    locals = bind(t, f, owned, kwnames);
  } catch (thrown) {
    if (names !== null) decref(t, names);
    while (end > sp) dropAt(t, stack, --end);
    throw thrown;
  }
  const inner = frameFor(t, f, callable, locals);
  inner.deliver = Deliver.Push;
  if (t.keepsArguments) inner.borrowsFunc = true;
  else callable.refcount++;
  if (names !== null) decref(t, names);
  if (t.profile.inlinesUnpackedCalls) {
    dropOperands(t, stack, base, sp);
    caller.sp = base;
  } else {
    inner.callerPops = end - base;
  }
  return inner;
}

/** Only unpacking the dict for a vectorcall asks for strings (_PyStack_UnpackDict); cfunction_call does not unpack it. */
function takesKeywordDict(callable: PyObject): boolean {
  return (
    callable.value instanceof BuiltinFunction && callable.value.spec.kind === CallKind.Keywords && callable.value.spec.takesDict
  );
}

/** A bound method with unpacked arguments: with keywords all of them are copied, and the copies held while the method runs. */
function enterUnpacked(
  t: PyThread,
  frame: Frame,
  stack: Stack,
  callable: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
  operands: { readonly base: number; readonly sp: number },
): Frame | null {
  if (kwnames === null || !isMethodOf(t, callable) || callable.value.func.type !== t.types.function)
    return enterBoundMethod(t, frame, callable, args, kwnames, operands);
  let { sp } = operands;
  stack[sp++] = newTuple(t, kwnames.map(incref));
  for (const arg of args) stack[sp++] = incref(arg);
  try {
    return enterBoundMethod(t, frame, callable, args, kwnames, { base: operands.base, sp });
  } catch (thrown) {
    dropOperands(t, stack, operands.sp, sp);
    throw thrown;
  }
}

function checkIterable(t: PyThread, callable: PyObject, given: PyObject): void {
  if (given.type.ops.tpIter !== null || given.type.ops.sqItem !== null || given.type.ops.mpSubscript !== null) return;
  throw typeError(t, `${functionText(t, callable)} argument after * must be an iterable, not ${given.type.name}`);
}

/** callable NULL args dict ... mapping -- DICT_MERGE i -- callable NULL args dict ... */
function dictMerge(t: PyThread, _frame: Frame, stack: Stack, sp: number, i: number): number {
  const mapping = stack[sp - 1] as PyObject;
  const dict = stack[sp - 1 - i] as PyContainer;
  const callable = stack[sp - 1 - i - 3] as PyObject;
  mergeUnique(t, dict, mapping, callable);
  stack[sp - 1] = null;
  decref(t, mapping);
  return sp - 1;
}

function mergeUnique(t: PyThread, dict: PyContainer, mapping: PyObject, callable: PyObject): void {
  try {
    mergeInto(t, dict, mapping, Override.Raise);
  } catch (thrown) {
    const raised = asRaise(t, thrown);
    throw raised === null ? thrown : keywordsError(t, raised, callable, mapping);
  }
}

/** What a call says of the exception that merging keywords ended with, whoever raised it (format_kwargs_error). */
function keywordsError(t: PyThread, raised: PyRaise, callable: PyObject, mapping: PyObject): PyRaise {
  let text: string;
  if (exceptionMatches(t, raised, ATTRIBUTE_ERROR)) {
    text = `argument after ** must be a mapping, not ${mapping.type.name}`;
  } else {
    if (!exceptionMatches(t, raised, KEY_ERROR) || (t.profile.rewordsBareKeysOnly && !raised.isBareKey)) return raised;
    const args = tupleItems(exceptionData(raised.value).args);
    if (args.length !== 1) return raised;
    text = `got multiple values for keyword argument '${strText(t, args[0] as PyObject)}'`;
  }
  decref(t, raised.value);
  return typeError(t, `${functionText(t, callable)} ${text}`);
}

export const CALL_HANDLERS: { readonly [opcode: number]: Handler } = {
  [Opcode.CALL_KW]: callKw,
  [Opcode.CALL_FUNCTION_EX]: callFunctionEx,
  [Opcode.DICT_MERGE]: dictMerge,
  [Opcode.MAKE_FUNCTION]: (t, frame, stack, sp) => {
    const code = stack[sp - 1] as PyCode;
    stack[sp - 1] = newFunction(t, code, frame.globals, frame.builtins);
    decref(t, code);
    return sp;
  },
  [Opcode.SET_FUNCTION_ATTRIBUTE]: (_t, _frame, stack, sp, kind) => {
    const f = (stack[sp - 1] as PyFunction).value;
    const attribute = stack[sp - 2] as PyContainer;
    switch (kind) {
      case FunctionAttribute.DEFAULTS:
        f.defaults = attribute;
        break;
      case FunctionAttribute.KWDEFAULTS:
        f.kwdefaults = attribute;
        break;
      case FunctionAttribute.ANNOTATIONS:
        f.annotations = attribute;
        break;
      case FunctionAttribute.CLOSURE:
        f.closure = attribute;
        break;
    }
    stack[sp - 2] = stack[sp - 1] as PyObject;
    return sp - 1;
  },
};
