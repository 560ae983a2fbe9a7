// Calls: binding arguments to the parameters of a Python function, and calling anything from host code.
// Follows initialize_locals and its messages (Python/ceval.c) and Objects/call.c, CPython 3.13; 3.10's frames keep references of their
// own while the caller's stack keeps the arguments (_PyEval_Vector of 3.10).
// Invariant: whatever raises here has released what it took over; operands on the caller's stack are taken (set to null) one by one.

import { CodeFlag } from '../compile/code-object.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { incref, isType, type PyContainer, type PyObject, PyStr, TypeFlags } from '../heap/object.ts';
import { CompareOp, type KeywordNames, type TypeSlots } from '../heap/type-slots.ts';
import { CallKind } from '../heap/type-spec.ts';
import { BuiltinFunction } from '../objects/builtin-function.ts';
import type { LinkedCode } from '../objects/code.ts';
import { dictGetStr, dictSetItem, newDict } from '../objects/dict.ts';
import { PyRaise, typeError } from '../objects/errors.ts';
import { allocateFrame, Deliver, Frame } from '../objects/frame.ts';
import type { FunctionData, PyFunction } from '../objects/function.ts';
import { isMethodOf } from '../objects/method.ts';
import { withGivenArguments, withPackedArguments, withUnpackedArguments } from '../objects/packed-arguments.ts';
import { compareBool } from '../objects/protocols/compare.ts';
import { repr } from '../objects/protocols/object.ts';
import { newTuple, tupleItems } from '../objects/tuple.ts';
import { closestName } from '../text/closest-name.ts';
import { complaintOfC } from './c-arguments.ts';
import type { PyThread } from './thread.ts';

type Locals = (PyObject | null)[];

/** CALL of a Python function whose operands lie on the caller's stack from `base`: the frame to go on with. */
export function pushPythonCall(t: PyThread, caller: Frame, callable: PyFunction, stack: Locals, base: number, sp: number): Frame {
  const first = stack[base + 1] === null ? base + 2 : base + 1;
  return pushWithNames(t, caller, callable, stack, base, first, sp, null);
}

/** The same with keyword names (borrowed) for the last arguments. */
export function pushWithNames(
  t: PyThread,
  caller: Frame,
  callable: PyFunction,
  stack: Locals,
  base: number,
  first: number,
  sp: number,
  kwnames: KeywordNames,
): Frame {
  const f = callable.value;
  const args = stack.slice(first, sp) as PyObject[];
  if (t.keepsArguments) {
    for (const arg of args) arg.refcount++;
    const locals = bind(t, f, args, kwnames);
    const frame = frameFor(t, f, callable, locals);
    frame.borrowsFunc = true;
    frame.deliver = Deliver.Push;
    frame.callerPops = sp - base;
    caller.sp = sp;
    return frame;
  }
  for (let i = first; i < sp; i++) stack[i] = null;
  const locals = bind(t, f, args, kwnames);
  stack[base] = null;
  const frame = frameFor(t, f, callable, locals);
  frame.deliver = Deliver.Push;
  caller.sp = base;
  return frame;
}

/** A frame for a function whose locals are bound. Code that is no function's keeps its names in the globals. Steals `callable`. */
export function frameFor(t: PyThread, f: FunctionData, callable: PyContainer, locals: Locals): Frame {
  f.code.refcount++;
  const names = (f.linked.flags & CodeFlag.OPTIMIZED) !== 0 ? null : incref(f.globals);
  const frame = new Frame(f.linked, f.code, locals, callable, f.globals, f.builtins, names);
  return t.profile.framesAreObjects ? allocateFrame(t, frame) : frame;
}

/** Calls a Python function from host code; arguments are borrowed. */
export function callFunction(t: PyThread, callable: PyFunction, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  return t.enterFrame(frameOfFunction(t, callable, args, kwnames));
}

/** The frame in which calling something would run Python code (all borrowed, `callable` until the frame has run); null: another kind of callable. */
export function frameOfCall(t: PyThread, callable: PyObject, args: readonly PyObject[], kwnames: KeywordNames): Frame | null {
  if (callable.type === t.types.function) return frameOfFunction(t, callable as PyFunction, args, kwnames);
  if (!isMethodOf(t, callable)) return null;
  const { func, self } = callable.value;
  if (func.type !== t.types.function) return null;
  return frameOfFunction(t, func as PyFunction, [self, ...args], kwnames);
}

/**
 * A call of a bound method whose operands lie on the caller's stack from `base` to `sp`, and stay there until the method returns: its frame,
 * to go on with in the same loop, so that nothing of the host lies in between where a thread may wait.
 */
export function enterBoundMethod(
  t: PyThread,
  caller: Frame,
  callable: PyObject,
  args: readonly PyObject[],
  kwnames: KeywordNames,
  operands: { readonly base: number; readonly sp: number },
): Frame | null {
  if (!isMethodOf(t, callable) || callable.value.func.type !== t.types.function) return null;
  if (t.depth >= t.depthMax) t.checkDepth();
  const frame = frameOfCall(t, callable, args, kwnames) as Frame;
  frame.deliver = Deliver.Push;
  frame.callerPops = operands.sp - operands.base;
  caller.sp = operands.sp;
  t.depth++;
  frame.prev = caller;
  return frame;
}

function frameOfFunction(t: PyThread, callable: PyFunction, args: readonly PyObject[], kwnames: KeywordNames): Frame {
  const f = callable.value;
  const { linked } = f;
  const count = args.length;
  let locals: Locals;
  if (linked.isSimple && kwnames === null && count === linked.argcount) {
    locals = linked.template.slice() as Locals;
    for (let i = 0; i < count; i++) {
      const arg = args[i] as PyObject;
      arg.refcount++;
      locals[i] = arg;
    }
  } else {
    const owned = args.slice();
    for (const arg of owned) arg.refcount++;
    locals = bind(t, f, owned, kwnames);
  }
  const frame = frameFor(t, f, callable, locals);
  // The caller of a host function holds what it calls; from 3.11 the frame does so too.
  if (t.keepsArguments) frame.borrowsFunc = true;
  else callable.refcount++;
  return frame;
}

const COUNTED_TYPES: ReadonlySet<string> = new Set(['builtin_function_or_method', 'method_descriptor']);

/** Calls anything from host code; arguments are borrowed. */
export function callAny(t: PyThread, callable: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  t.budget--;
  if (t.budget < 0) t.refill();
  const names = kwnames !== null && kwnames.length === 0 ? null : kwnames;
  if (callable.type === t.types.function) return callFunction(t, callable as PyFunction, args, names);
  if (isMethodOf(t, callable)) {
    const { func, self } = callable.value;
    const all = [self, ...args];
    if (func.type === t.types.function) return callFunction(t, func as PyFunction, all, names);
    return callAny(t, func, all, names);
  }
  const { tpCall } = callable.type.ops;
  if (tpCall === null) throw notCallable(t, callable);
  // type() has a way of its own for one argument alone, and passes on what has more (type_vectorcall).
  const packs = packsArguments(t, callable) || (callable === t.types.type && (args.length !== 1 || names !== null));
  // What is called the new way counts its own depth: functions and methods of C do.
  const counts = packs || COUNTED_TYPES.has(callable.type.spec?.name ?? '');
  if (counts) t.enterRecursive(' while calling a Python object');
  if (t.entersFromHost) {
    try {
      return t.answers.call(callable, args, () => callHost(t, callable, args, names, packs));
    } finally {
      if (counts) t.leaveRecursive();
    }
  }
  t.enterHost();
  try {
    return callHost(t, callable, args, names, packs);
  } finally {
    t.leaveHost();
    if (counts) t.leaveRecursive();
  }
}

function callHost(t: PyThread, callable: PyObject, args: readonly PyObject[], names: KeywordNames, packs: boolean): PyObject {
  const tpCall = callable.type.ops.tpCall as NonNullable<TypeSlots['tpCall']>;
  if (args.length === 0 || !packs) return tpCall(t, callable, args, names);
  return withPackedArguments(t, args, names, (given) => tpCall(t, callable, given, names));
}

/** Is it called the old way, with its arguments in a tuple and a dict? */
function packsArguments(t: PyThread, callable: PyObject): boolean {
  const { profile } = t;
  if (isType(callable)) return callable.spec === null || !profile.vectorcallClasses.has(callable.spec.name);
  const { spec } = callable.type;
  return spec === null || !profile.vectorcallTypes.has(spec.name);
}

/** A function of C that is passed the tuple and the dict of such a call as they are (its vectorcall is NULL). */
function takesTuple(callable: PyObject): boolean {
  if (!(callable.value instanceof BuiltinFunction)) return false;
  const { isPacked, kind } = callable.value.spec;
  return isPacked === true && (kind === CallKind.Positional || kind === CallKind.Keywords);
}

/**
 * Calls anything with the tuple and the dict of a call with `*` or `**` (PyObject_Call): what is called the old way is given just these,
 * anything else a copy of the arguments if there are keywords. `args` has the values of the dict last; both are borrowed.
 */
export function callUnpacking(
  t: PyThread,
  callable: PyObject,
  { tuple, dict }: { tuple: PyContainer; dict: PyContainer | null },
  args: readonly PyObject[],
  kwnames: KeywordNames,
): PyObject {
  const { tpCall } = callable.type.ops;
  if (tpCall === null || !(packsArguments(t, callable) || takesTuple(callable))) {
    return withUnpackedArguments(t, args, kwnames, () => callAny(t, callable, args, kwnames));
  }
  t.budget--;
  if (t.budget < 0) t.refill();
  t.enterRecursive(' while calling a Python object');
  t.enterHost();
  try {
    return withGivenArguments(t, { tuple, dict }, args, (given) => tpCall(t, callable, given, kwnames));
  } finally {
    t.leaveHost();
    t.leaveRecursive();
  }
}

/** CALL of something that is no Python function. The operands stay on the stack. */
export function callOnStack(
  t: PyThread,
  stack: Locals,
  base: number,
  sp: number,
  callable: PyObject,
  self: PyObject | null,
  kwnames: KeywordNames,
): PyObject {
  return callAny(t, callable, stack.slice(self === null ? base + 2 : base + 1, sp) as PyObject[], kwnames);
}

export function notCallable(t: PyThread, callable: PyObject): PyRaise {
  return typeError(t, `'${callable.type.name}' object is not callable`);
}

/** Argument values (owned, keywords last) to a new array of locals. Releases everything when it raises. */
export function bind(t: PyThread, f: FunctionData, args: PyObject[], kwnames: KeywordNames): Locals {
  const code = f.linked;
  const { host } = code;
  const locals = code.template.slice() as Locals;
  const positionalCount = args.length - (kwnames?.length ?? 0);
  try {
    placePositional(t, code, locals, args, positionalCount);
    if (kwnames !== null) placeKeywords(t, f, locals, args, positionalCount, kwnames);
    if (positionalCount > host.argcount && (host.flags & CodeFlag.VARARGS) === 0)
      throw tooManyPositional(t, f, locals, positionalCount);
    if (positionalCount < host.argcount) fillDefaults(t, f, locals, positionalCount);
    if (host.kwonlyargcount > 0) fillKeywordDefaults(t, f, locals);
    return locals;
  } catch (thrown) {
    const complaint = host.standsForC ? complaintOfC(t, f, locals[0] as PyObject | null, positionalCount, kwnames) : null;
    for (const arg of args) xdecref(t, arg as PyObject | null);
    for (let i = 0; i < locals.length; i++) xdecref(t, locals[i] as PyObject | null);
    if (complaint === null) throw thrown;
    if (thrown instanceof PyRaise) decref(t, thrown.value);
    throw complaint;
  }
}

const TAKEN = null as unknown as PyObject;

function placePositional(t: PyThread, code: LinkedCode, locals: Locals, args: PyObject[], count: number): void {
  const { host } = code;
  const total = host.argcount + host.kwonlyargcount;
  if ((host.flags & CodeFlag.VARKEYWORDS) !== 0) locals[total + ((host.flags & CodeFlag.VARARGS) !== 0 ? 1 : 0)] = newDict(t);
  const n = Math.min(count, host.argcount);
  for (let i = 0; i < n; i++) {
    locals[i] = args[i] as PyObject;
    args[i] = TAKEN;
  }
  if ((host.flags & CodeFlag.VARARGS) !== 0) {
    const rest = args.slice(n, count);
    for (let i = n; i < count; i++) args[i] = TAKEN;
    locals[total] = newTuple(t, rest);
  }
}

function placeKeywords(
  t: PyThread,
  f: FunctionData,
  locals: Locals,
  args: PyObject[],
  count: number,
  kwnames: readonly PyStr[],
): void {
  const { host, slotNames } = f.linked;
  const total = host.argcount + host.kwonlyargcount;
  const hasDict = (host.flags & CodeFlag.VARKEYWORDS) !== 0;
  const dict = hasDict ? (locals[total + ((host.flags & CodeFlag.VARARGS) !== 0 ? 1 : 0)] as PyContainer) : null;
  for (let k = 0; k < kwnames.length; k++) {
    const keyword = kwnames[k] as PyStr;
    if (!(keyword instanceof PyStr) && ((keyword as PyObject).type.flags & TypeFlags.UnicodeSubclass) === 0) {
      throw typeError(t, `${f.qualname.value}() keywords must be strings`);
    }
    const slot = findParameter(t, slotNames, keyword, host.posonlyargcount, total);
    if (slot < 0) {
      if (dict === null) throw unexpectedKeyword(t, f, keyword, kwnames, total);
      dictSetItem(t, dict, keyword, args[count + k] as PyObject);
      const value = args[count + k] as PyObject;
      args[count + k] = TAKEN;
      decref(t, value);
      continue;
    }
    if (locals[slot] !== null)
      throw typeError(t, `${f.qualname.value}() got multiple values for argument '${textOfName(keyword)}'`);
    locals[slot] = args[count + k] as PyObject;
    args[count + k] = TAKEN;
  }
}

const textOfName = (name: PyStr): string => (name instanceof PyStr ? name.value : ((name as PyObject).value as PyStr).value);

function findParameter(t: PyThread, names: readonly PyStr[], keyword: PyStr, from: number, to: number): number {
  for (let i = from; i < to; i++) if (names[i] === keyword) return i;
  if (keyword.type === t.types.str) {
    for (let i = from; i < to; i++) if ((names[i] as PyStr).value === keyword.value) return i;
    return -1;
  }
  for (let i = from; i < to; i++) if (compareBool(t, keyword, names[i] as PyStr, CompareOp.EQ)) return i;
  return -1;
}

function unexpectedKeyword(t: PyThread, f: FunctionData, keyword: PyStr, kwnames: readonly PyStr[], total: number): PyRaise {
  const { host, slotNames } = f.linked;
  const name = f.qualname.value;
  const conflicts = slotNames
    .slice(0, host.posonlyargcount)
    .filter((parameter) => kwnames.some((given) => textOfName(given) === parameter.value))
    .map((parameter) => parameter.value);
  if (conflicts.length > 0) {
    return typeError(t, `${name}() got some positional-only arguments passed as keyword arguments: '${conflicts.join(', ')}'`);
  }
  const text = textOfName(keyword);
  if (t.profile.suggestsKeywords) {
    const candidates = slotNames.slice(host.posonlyargcount, total).map((parameter) => parameter.value);
    const better = closestName(text, candidates);
    if (better !== null) return typeError(t, `${name}() got an unexpected keyword argument '${text}'. Did you mean '${better}'?`);
  }
  return typeError(t, `${name}() got an unexpected keyword argument '${text}'`);
}

function tooManyPositional(t: PyThread, f: FunctionData, locals: Locals, given: number): PyRaise {
  const { argcount, kwonlyargcount } = f.linked.host;
  let keywordOnly = 0;
  for (let i = argcount; i < argcount + kwonlyargcount; i++) if (locals[i] !== null) keywordOnly++;
  const defaults = f.defaults === null ? 0 : tupleItems(f.defaults).length;
  const signature = defaults > 0 ? `from ${argcount - defaults} to ${argcount}` : String(argcount);
  const plural = defaults > 0 || argcount !== 1 ? 's' : '';
  const also =
    keywordOnly > 0
      ? ` positional argument${given !== 1 ? 's' : ''} (and ${keywordOnly} keyword-only argument${keywordOnly !== 1 ? 's' : ''})`
      : '';
  const verb = given === 1 && keywordOnly === 0 ? 'was' : 'were';
  return typeError(t, `${f.qualname.value}() takes ${signature} positional argument${plural} but ${given}${also} ${verb} given`);
}

function fillDefaults(t: PyThread, f: FunctionData, locals: Locals, given: number): void {
  const { argcount } = f.linked.host;
  const defaults = f.defaults === null ? [] : tupleItems(f.defaults);
  const m = argcount - defaults.length;
  const missing: PyStr[] = [];
  for (let i = given; i < m; i++) if (locals[i] === null) missing.push(f.linked.slotNames[i] as PyStr);
  if (missing.length > 0) throw missingArguments(t, f, missing, 'positional');
  for (let i = given > m ? given - m : 0; i < defaults.length; i++) {
    if (locals[m + i] === null) locals[m + i] = incref(defaults[i] as PyObject);
  }
}

function fillKeywordDefaults(t: PyThread, f: FunctionData, locals: Locals): void {
  const { argcount, kwonlyargcount } = f.linked.host;
  const missing: PyStr[] = [];
  for (let i = argcount; i < argcount + kwonlyargcount; i++) {
    if (locals[i] !== null) continue;
    const name = f.linked.slotNames[i] as PyStr;
    const value = f.kwdefaults === null ? null : dictGetStr(f.kwdefaults, name);
    if (value === null) missing.push(name);
    else locals[i] = incref(value);
  }
  if (missing.length > 0) throw missingArguments(t, f, missing, 'keyword-only');
}

function missingArguments(t: PyThread, f: FunctionData, missing: readonly PyStr[], kind: string): PyRaise {
  const names = missing.map((name) => {
    const shown = repr(t, name);
    const text = shown.value;
    decref(t, shown);
    return text;
  });
  const n = names.length;
  let list: string;
  if (n === 1) list = names[0] as string;
  else if (n === 2) list = `${names[0]} and ${names[1]}`;
  else list = `${names.slice(0, -1).join(', ')}, and ${names[n - 1]}`;
  return typeError(t, `${f.qualname.value}() missing ${n} required ${kind} argument${n === 1 ? '' : 's'}: ${list}`);
}
