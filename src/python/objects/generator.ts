// Generators, and what coroutines and async generators share with them: a frame that can be left and entered again.
// Follows Objects/genobject.c, CPython 3.13. The machine enters frames itself where it can (FOR_ITER, SEND); natives come through `resume`.
// States: Created (nothing has run), Suspended (at a yield), SuspendedYieldFrom (inside yield from or await), Executing, then Cleared
// (the frame is gone). Completed: closed before it ever ran; its frame is still there to be released.

import { CodeFlag } from '../compile/code-object.ts';
import { Opcode } from '../compile/opcodes.ts';
import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyStr, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type GetSetSpec, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import type { Profile } from '../profiles/profile.ts';
import { newBool } from './bool.ts';
import type { PyCode } from './code.ts';
import {
  exceptionMatches,
  isExceptionClass,
  isExceptionInstance,
  PyRaise,
  raiseWith,
  runtimeError,
  stopIteration,
  typeError,
  valueError,
} from './errors.ts';
import { ExcState } from './exc-state.ts';
import {
  exceptionData,
  GENERATOR_EXIT,
  replaceTraceback,
  STOP_ASYNC_ITERATION,
  STOP_ITERATION,
  setContext,
} from './exceptions.ts';
import { type Frame, FrameOwner, finishFrame, frameObjectOf, type Machine, visitFrame } from './frame.ts';
import { finalizeFromDealloc, releaseObject } from './object.ts';
import { getAttrOrNull } from './protocols/attribute.ts';
import { isSubclassByCheck } from './protocols/class-checks.ts';
import { reprText } from './protocols/object.ts';
import { newStr } from './str.ts';
import { classGetItem } from './type.ts';

export const enum GenState {
  Created = 0,
  Suspended = 1,
  Executing = 2,
  SuspendedYieldFrom = 3,
  Completed = 4,
  Cleared = 5,
}

export type GeneratorKind = 'generator' | 'coroutine' | 'async_generator';

export class GeneratorData {
  state: GenState = GenState.Created;
  readonly exc = new ExcState();
  /** cr_origin, or the finalizer hook of an async generator. Owned. */
  extra: PyObject | null = null;
  hooksInited = false;
  closed = false;
  runningAsync = false;
  constructor(
    readonly kind: GeneratorKind,
    public frame: Frame,
    /** Owned, but for `codeIsOfFrame`. */
    readonly code: PyCode,
    public name: PyStr,
    public qualname: PyStr,
    readonly slots: number,
    /** The reference to the code is the frame's while that lives (3.12+). */
    readonly codeIsOfFrame: boolean,
  ) {}
}

export interface PyGenerator extends PyContainer {
  value: GeneratorData;
}

export const generatorData = (o: PyObject): GeneratorData => (o as PyGenerator).value;

/** A generator of the given type that takes over `frame`, which has just begun. */
export function newGenerator(
  t: Thread,
  type: PyContainer['type'],
  kind: GeneratorKind,
  frame: Frame,
  name: PyStr,
  qualname: PyStr,
): PyGenerator {
  const slots = t.profile.generatorsHoldTheirFrame ? frame.linked.slotCount + frame.linked.host.reportedStacksize : 0;
  const data = new GeneratorData(kind, frame, frame.code, incref(name), incref(qualname), slots, t.profile.generatorsShareCode);
  if (!data.codeIsOfFrame) incref(data.code);
  const gen = t.heap.newContainer(t, type, t.profile.generatorBytes(kind, slots), data) as PyGenerator;
  frame.generator = gen;
  frame.owner = FrameOwner.Generator;
  t.heap.track(gen);
  return gen;
}

const finished = (data: GeneratorData): boolean => data.state >= GenState.Completed;

/** The object that the generator is inside `yield from` or `await` of. Borrowed; null: none. */
export function yieldFrom(data: GeneratorData): PyObject | null {
  if (data.state !== GenState.SuspendedYieldFrom) return null;
  const { frame } = data;
  return frame.stack[frame.sp - 1] as PyObject | null;
}

/** Outcome of entering a frame. */
export const enum Sent {
  Returned = 0,
  Yielded = 1,
}

/** What the last `resume` was: a return or a yield. Read at once by the caller of `resume`. */
export class Resumption {
  constructor(
    readonly kind: Sent,
    /** Owned. */
    readonly value: PyObject,
  ) {}
}

const executing: { readonly [K in GeneratorKind]: string } = {
  generator: 'generator already executing',
  coroutine: 'coroutine already executing',
  async_generator: 'async generator already executing',
};

const nonInit: { readonly [K in GeneratorKind]: string } = {
  generator: "can't send non-None value to a just-started generator",
  coroutine: "can't send non-None value to a just-started coroutine",
  async_generator: "can't send non-None value to a just-started async generator",
};

/**
 * Enters the frame with `arg` as the value of the yield expression (null: None, as next() does), or by raising `raise`.
 * Null: it was finished already and gives nothing. Follows gen_send_ex2.
 */
export function resume(
  t: Thread,
  gen: PyGenerator,
  arg: PyObject | null,
  raise: PyRaise | null,
  closing: boolean,
): Resumption | null {
  const data = gen.value;
  const machine = t as Machine;
  const isAsked = machine.entersFromHost && !closing && data.kind !== 'async_generator';
  const told = isAsked ? toldBefore(machine, gen, raise) : null;
  if (told !== null) return told;
  if (data.state === GenState.Created && arg !== null && arg !== t.none) throw typeError(t, nonInit[data.kind]);
  if (data.state === GenState.Executing) {
    if (raise !== null) decref(t, raise.value);
    throw valueError(t, executing[data.kind]);
  }
  if (finished(data)) {
    if (data.kind === 'coroutine' && !closing) {
      if (raise !== null) decref(t, raise.value);
      throw runtimeError(t, 'cannot reuse already awaited coroutine');
    }
    if (raise !== null) throw raise;
    return arg !== null ? new Resumption(Sent.Returned, incref(t.none)) : null;
  }
  const sent = arg ?? t.none;
  const value = isAsked
    ? machine.answers.resume(gen, sent, raise, () => runFrame(machine, data, sent, raise))
    : runFrame(machine, data, sent, raise);
  return new Resumption(finished(data) ? Sent.Returned : Sent.Yielded, value);
}

/** What this very resumption gave to an instruction that is begun anew; what it throws again is dropped. */
function toldBefore(machine: Machine, gen: PyGenerator, raise: PyRaise | null): Resumption | null {
  let isKnown = true;
  try {
    const told = machine.answers.told(gen);
    isKnown = told !== null;
    return told === null ? null : new Resumption(told.isEnd ? Sent.Returned : Sent.Yielded, told.value);
  } finally {
    if (isKnown && raise !== null) decref(machine, raise.value);
  }
}

function runFrame(machine: Machine, data: GeneratorData, sent: PyObject, raise: PyRaise | null): PyObject {
  const { frame } = data;
  frame.stack[frame.sp++] = incref(sent);
  enterGenerator(machine, data);
  if (raise !== null) chainStackItem(machine, machine, raise);
  return machine.runFrame(frame, raise);
}

/** Pushes the generator's item on the stack of handled exceptions. */
export function enterGenerator(machine: Machine, data: GeneratorData): void {
  data.exc.prev = machine.excInfo;
  machine.excInfo = data.exc;
  data.state = GenState.Executing;
}

/** Its frame is left by a yield. */
export function leaveGenerator(machine: Machine, data: GeneratorData, state: GenState): void {
  data.state = state;
  if (machine.excInfo === data.exc) machine.excInfo = data.exc.prev as ExcState;
  data.exc.prev = null;
}

/** Its frame is left for good. The frame must be unlinked already. */
export function finishGenerator(t: Thread, data: GeneratorData): void {
  if (data.codeIsOfFrame) incref(data.code);
  leaveGenerator(t as Machine, data, GenState.Cleared);
  const { frame } = data;
  const handled = data.exc.abandon();
  // Who holds the frame object may still be told who resumed it last.
  if (!t.profile.finishedGeneratorsKeepBack) frame.prev = null;
  finishFrame(t, frame);
  frame.prev = null;
  for (const o of handled) xdecref(t, o);
}

/** _PyErr_ChainStackItem: what is thrown into a generator gets the exception handled outside as its context. */
export function chainStackItem(t: Thread, machine: Machine, raise: PyRaise): void {
  if (raise.chained) return;
  raise.chained = true;
  let item: ExcState | null = machine.excInfo;
  while (item !== null && item.value === null) item = item.prev;
  const handled = item?.value ?? null;
  if (handled === null || handled === raise.value) return;
  linkContext(t, raise.value, handled);
}

/** Sets `handled` as the context of `raised`, unless that would close a circle: then the circle is cut (_PyErr_SetObject). */
export function linkContext(t: Thread, raised: PyContainer, handled: PyContainer): void {
  if (raised === handled) return;
  let o: PyContainer = handled;
  let slow: PyContainer = handled;
  let move = false;
  for (;;) {
    const { context } = exceptionData(o);
    if (context === null) break;
    if (context === raised) {
      setContext(t, o, null);
      break;
    }
    o = context;
    if (o === slow) break;
    (t as Machine).budget--;
    if (move) slow = exceptionData(slow).context as PyContainer;
    move = !move;
  }
  setContext(t, raised, incref(handled));
}

/** `gen.send(arg)`, or throwing: a return becomes StopIteration. A new reference. Follows gen_send_ex. */
export function send(t: Thread, gen: PyGenerator, arg: PyObject | null, raise: PyRaise | null, closing: boolean): PyObject {
  const result = resume(t, gen, arg, raise, closing);
  if (result === null) throw stopIteration(t, null);
  if (result.kind === Sent.Yielded) return result.value;
  if (gen.value.kind === 'async_generator') {
    decref(t, result.value);
    throw raiseWith(t, STOP_ASYNC_ITERATION, []);
  }
  throw stopIteration(t, result.value);
}

function iternext(t: Thread, o: PyObject): PyObject | null {
  const result = resume(t, o as PyGenerator, null, null, false);
  if (result === null) return null;
  if (result.kind === Sent.Yielded) return result.value;
  if (result.value !== t.none) throw stopIteration(t, result.value);
  decref(t, result.value);
  return null;
}

// ---- close and throw

function closeIter(t: Thread, o: PyObject): void {
  if (o.type === t.types.generator || (isGenerator(o) && o.value.kind === 'coroutine')) {
    decref(t, close(t, o as PyGenerator));
    return;
  }
  const method = getAttrOrNull(t, o, t.name('close'));
  if (method === null) return;
  try {
    decref(t, t.call(method, [], null));
  } finally {
    decref(t, method);
  }
}

function isGenerator(o: PyObject): o is PyGenerator {
  return o.value instanceof GeneratorData;
}

/** Is it a generator, or a coroutine (but no async generator)? Exact types only: they cannot be subclassed. */
export function isPlainGenerator(o: PyObject): o is PyGenerator {
  return o.value instanceof GeneratorData && o.value.kind !== 'async_generator';
}

/** `gen.close()`. A new reference. */
export function close(t: Thread, gen: PyGenerator): PyObject {
  const data = gen.value;
  if (data.state === GenState.Created && !t.profile.closesUnstartedByEntering) {
    data.state = GenState.Completed;
    return incref(t.none);
  }
  if (finished(data)) return incref(t.none);
  let raise: PyRaise | null = null;
  const inner = yieldFrom(data);
  if (inner !== null) {
    incref(inner);
    const { state } = data;
    data.state = GenState.Executing;
    try {
      closeIter(t, inner);
    } catch (thrown) {
      if (!(thrown instanceof PyRaise)) throw thrown;
      raise = thrown;
    } finally {
      data.state = state;
      decref(t, inner);
    }
  }
  if (t.profile.closesWithoutEntering && data.state !== GenState.Executing && canSkip(data)) {
    if (raise !== null) decref(t, raise.value);
    data.state = GenState.Completed;
    clearLocals(t, data.frame);
    return incref(t.none);
  }
  raise ??= raiseWith(t, GENERATOR_EXIT, []);
  let yielded: PyObject;
  try {
    yielded = send(t, gen, t.none, raise, true);
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    if (exceptionMatches(t, thrown, GENERATOR_EXIT)) {
      decref(t, thrown.value);
      return incref(t.none);
    }
    if (exceptionMatches(t, thrown, STOP_ITERATION)) {
      const value = t.profile.closeReturnsValue ? incref(stopValue(t, thrown.value)) : incref(t.none);
      decref(t, thrown.value);
      return value;
    }
    throw thrown;
  }
  decref(t, yielded);
  throw runtimeError(
    t,
    {
      generator: 'generator ignored GeneratorExit',
      coroutine: 'coroutine ignored GeneratorExit',
      async_generator: 'async generator ignored GeneratorExit',
    }[data.kind],
  );
}

/** `StopIteration.value`. Borrowed. */
export function stopValue(t: Thread, exception: PyObject): PyObject {
  return exceptionData(exception).members[0] ?? t.none;
}

/** Suspended at a yield whose only handler is the one that every generator has: closing it runs nothing. */
function canSkip(data: GeneratorData): boolean {
  const word = data.frame.linked.host.code[data.frame.pc] as number;
  return (word & 0xff) === Opcode.RESUME && ((word >> 8) & 4) !== 0;
}

function clearLocals(t: Thread, frame: Frame): void {
  const { stack, sp, locals } = frame;
  frame.sp = 0;
  for (let i = 0; i < sp; i++) {
    const o = stack[i] as PyObject | null;
    stack[i] = null;
    xdecref(t, o);
  }
  frame.locals = null;
  xdecref(t, locals);
}

/** `gen.throw(...)`. A new reference. Follows _gen_throw. */
export function throwInto(
  t: Thread,
  gen: PyGenerator,
  closeOnExit: boolean,
  typ: PyObject,
  val: PyObject | null,
  tb: PyObject | null,
): PyObject {
  const machine = t as Machine;
  const inner = machine.entersFromHost && machine.answers.knows(gen) ? null : yieldFrom(gen.value);
  if (inner === null) return send(t, gen, t.none, exceptionOf(t, typ, val, tb), false);
  // Thrown into the inner one first, which must not be done again.
  return machine.answers.apart(() => throwThrough(t, gen, inner, closeOnExit, typ, val, tb));
}

function throwThrough(
  t: Thread,
  gen: PyGenerator,
  inner: PyObject,
  closeOnExit: boolean,
  typ: PyObject,
  val: PyObject | null,
  tb: PyObject | null,
): PyObject {
  const data = gen.value;
  incref(inner);
  try {
    const isExit = closeOnExit && givenMatches(t, typ, GENERATOR_EXIT);
    if (isExit) {
      const raised = guarded(data, () => capture(() => closeIter(t, inner)));
      if (raised !== null) return send(t, gen, t.none, raised, false);
      return send(t, gen, t.none, exceptionOf(t, typ, val, tb), false);
    }
    let result: PyObject | null = null;
    let raised: PyRaise | null = null;
    if (isPlainGenerator(inner)) {
      const machine = t as Machine;
      const outer = machine.frame;
      data.frame.prev = outer;
      machine.frame = data.frame;
      // What the outer generator is handling is the context of what the inner one raises.
      data.exc.prev = machine.excInfo;
      machine.excInfo = data.exc;
      raised = guarded(data, () => capture(() => (result = throwInto(t, inner, closeOnExit, typ, val, tb))));
      machine.excInfo = data.exc.prev as ExcState;
      data.exc.prev = null;
      machine.frame = outer;
      data.frame.prev = null;
    } else {
      const method = getAttrOrNull(t, inner, t.name('throw'));
      if (method === null) return send(t, gen, t.none, exceptionOf(t, typ, val, tb), false);
      const args = [typ, ...(val === null ? [] : [val]), ...(tb === null ? [] : [tb])];
      raised = guarded(data, () => capture(() => (result = t.call(method, args, null))));
      decref(t, method);
    }
    if (raised === null) return result as unknown as PyObject;
    return send(t, gen, t.none, raised, false);
  } finally {
    decref(t, inner);
  }
}

function guarded<T>(data: GeneratorData, body: () => T): T {
  const { state } = data;
  data.state = GenState.Executing;
  try {
    return body();
  } finally {
    data.state = state;
  }
}

/** The exception that `body` raised; null: none. It travels on: this is no handler. */
function capture(body: () => unknown): PyRaise | null {
  try {
    body();
    return null;
  } catch (thrown) {
    if (thrown instanceof PyRaise) return thrown;
    throw thrown;
  }
}

function givenMatches(t: Thread, typ: PyObject, spec: TypeSpec): boolean {
  const wanted = t.typeOf(spec);
  if (isExceptionInstance(t, typ)) return typ.type === wanted || typ.type.mro.includes(wanted);
  return isExceptionClass(t, typ) && (typ === wanted || typ.mro.includes(wanted));
}

/**
 * The exception that a class and a value stand for: the value itself when its class is one of that class, else one made of it. What
 * asking and making raise is what is thrown (PyErr_NormalizeException).
 */
function normalized(t: Thread, cls: PyObject, val: PyObject | null): PyObject | PyRaise {
  let made: PyObject;
  try {
    if (val !== null && isExceptionInstance(t, val) && isSubclassByCheck(t, val.type, cls)) return incref(val);
    const args = val === null || val === t.none ? [] : val.type === t.types.tuple ? (val.value as PyObject[]) : [val];
    made = t.call(cls, args, null);
  } catch (thrown) {
    if (thrown instanceof PyRaise) return thrown;
    throw thrown;
  }
  if (isExceptionInstance(t, made)) return made;
  const { name } = made.type;
  decref(t, made);
  return typeError(t, `calling ${reprText(t, cls)} should have returned an instance of BaseException, not ${name}`);
}

/** What throw(type, value, traceback) raises. */
export function exceptionOf(t: Thread, typ: PyObject, val: PyObject | null, tb: PyObject | null): PyRaise {
  const trace = tb === null || tb === t.none ? null : tb;
  if (trace !== null && trace.type.name !== 'traceback') throw typeError(t, 'throw() third argument must be a traceback object');
  let value: PyObject;
  if (isExceptionClass(t, typ)) {
    const made = normalized(t, typ, val);
    if (made instanceof PyRaise) return made;
    value = made;
  } else if (isExceptionInstance(t, typ)) {
    if (val !== null && val !== t.none) throw typeError(t, 'instance exception may not have a separate value');
    value = incref(typ);
  } else {
    throw typeError(t, `exceptions must be classes or instances deriving from BaseException, not ${typ.type.name}`);
  }
  if (trace !== null) replaceTraceback(t, value, incref(trace) as PyContainer);
  return new PyRaise(value as PyContainer);
}

export function throwMethod(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  if (args.length > 1 && t.profile.deprecatesThrowTriple) {
    t.warn('DeprecationWarning', 'the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.');
  }
  return throwInto(t, o as PyGenerator, true, args[0] as PyObject, args[1] ?? null, args[2] ?? null);
}

// ---- life

export function finalize(t: Thread, o: PyObject): void {
  const gen = o as PyGenerator;
  const data = gen.value;
  if (finished(data)) return;
  if (data.kind === 'async_generator' && data.extra !== null && !data.closed) {
    t.callUnraisable(data.extra, [gen], gen);
    return;
  }
  if ((data.code.value.flags & CodeFlag.COROUTINE) !== 0 && data.state === GenState.Created) {
    (t as Machine).warnUnawaited(gen);
    return;
  }
  try {
    decref(t, close(t, gen));
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    t.writeUnraisable(thrown.value, gen);
  }
}

export function dealloc(t: Thread, o: PyObject): void {
  const gen = o as PyGenerator;
  t.heap.untrack(gen);
  clearWeakrefs(t, gen);
  t.heap.track(gen);
  if (finalizeFromDealloc(t, gen)) return;
  t.heap.untrack(gen);
  const data = gen.value;
  if (data.kind === 'async_generator') dropExtra(t, data);
  if (data.state !== GenState.Cleared) {
    if (data.codeIsOfFrame) incref(data.code);
    data.state = GenState.Cleared;
    const { frame } = data;
    frame.prev = null;
    const handled = data.exc.abandon();
    finishFrame(t, frame);
    for (const o of handled) xdecref(t, o);
  }
  if (data.kind === 'coroutine') dropExtra(t, data);
  decref(t, data.code);
  decref(t, data.name);
  decref(t, data.qualname);
  releaseObject(t, gen, t.profile.generatorBytes(data.kind, data.slots) - gen.type.basicsize);
}

function dropExtra(t: Thread, data: GeneratorData): void {
  const { extra } = data;
  data.extra = null;
  xdecref(t, extra);
}

export function traverse(o: PyObject, visit: Visit): void {
  visitParts(generatorData(o), visit, (frame) => visitFrame(frame, visit));
}

function visitParts(data: GeneratorData, visit: Visit, ofFrame: (frame: Frame) => void): void {
  if (!data.codeIsOfFrame || data.state === GenState.Cleared) visit(data.code);
  visit(data.name);
  visit(data.qualname);
  if (data.state !== GenState.Cleared && data.state !== GenState.Executing) ofFrame(data.frame);
  if (data.extra !== null) visit(data.extra);
  data.exc.visit(visit);
}

/**
 * What a program is told that a generator refers to: where frames are objects (3.10), its frame first and not what that holds. The code
 * of one that is done is held by what is left of the frame, which nobody visits (3.12+). Null: no generator.
 */
export function referentsOfGenerator(t: Thread, o: PyObject): PyObject[] | null {
  if (!(o.value instanceof GeneratorData)) return null;
  const { code, codeIsOfFrame, state } = o.value;
  const found: PyObject[] = [];
  const visit = (child: PyObject): void => void found.push(child);
  visitParts(o.value, visit, (frame) => {
    if (t.profile.framesAreObjects) found.unshift(frameObjectOf(t, frame));
    else visitFrame(frame, visit);
  });
  return codeIsOfFrame && state === GenState.Cleared ? found.filter((child) => child !== code) : found;
}

/** What help() says of the methods that run such a thing on. */
export function resumingDocs(noun: string): { readonly send: string; readonly throw: string; readonly close: string } {
  return {
    send: `Runs on with a value sent into ${noun}, and returns what it yields next. StopIteration: it has returned.`,
    throw: `Runs on with an exception raised in ${noun}, and returns what it yields next. StopIteration: it has returned.`,
    close: `Ends it by GeneratorExit raised inside ${noun}.`,
  };
}

export function nameGetSet(
  prefix: 'gi' | 'cr' | 'ag',
  showsSuspension: (p: Profile) => boolean = (p) => p.codeHasQualname,
): GetSetSpec[] {
  const noun = { gi: 'generator', cr: 'coroutine', ag: 'async generator' }[prefix];
  const field = (which: 'name' | 'qualname'): GetSetSpec => ({
    name: `__${which}__`,
    get: (_t, o) => incref(generatorData(o)[which]),
    set: (t, o, value) => {
      if (value === null || (value.type.flags & TypeFlags.UnicodeSubclass) === 0) {
        throw typeError(t, `__${which}__ must be set to a string object`);
      }
      const old = generatorData(o)[which];
      generatorData(o)[which] = incref(value) as PyStr;
      decref(t, old);
    },
    doc: `${which === 'name' ? 'name' : 'qualified name'} of the ${noun}`,
  });
  const suspended = (d: GeneratorData): boolean => d.state === GenState.Suspended || d.state === GenState.SuspendedYieldFrom;
  return [
    field('name'),
    field('qualname'),
    {
      name: `${prefix}_frame`,
      member: (p) => !p.generatorsOwnFrames,
      get: (t, o) => (finished(generatorData(o)) ? incref(t.none) : incref(frameObjectOf(t, generatorData(o).frame))),
    },
    { name: `${prefix}_running`, get: (t, o) => newBool(t, generatorData(o).state === GenState.Executing) },
    { name: `${prefix}_suspended`, get: (t, o) => newBool(t, suspended(generatorData(o))), when: showsSuspension },
    { name: `${prefix}_code`, member: (p) => !p.generatorsShareCode, get: (_t, o) => incref(generatorData(o).code) },
  ];
}

export function repr(t: Thread, o: PyObject): PyObject {
  return newStr(t, `<${o.type.name} object ${generatorData(o).qualname.value} at 0x${t.heap.idOf(o).toString(16)}>`);
}

const DOCS = resumingDocs('generator');

export const GENERATOR = new TypeSpec({
  name: 'generator',
  flags: TypeFlags.HaveGc | TypeFlags.HasWeakrefs | TypeFlags.DisallowInstantiation,
  basicsize: (p) => p.generatorBytes('generator', 0),
  itemsize: 8,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: traverse,
    tpFinalize: finalize,
    tpRepr: repr,
    tpIter: (_t, o) => incref(o),
    tpIternext: iternext,
    tpItemCount: (o) => generatorData(o).slots,
  },
  methods: [
    oneArg('send', (t, o, arg) => send(t, o as PyGenerator, arg, null, false), { doc: DOCS.send }),
    positional('throw', [1, 3], throwMethod, { doc: DOCS.throw }),
    noArgs('close', (t, o) => close(t, o as PyGenerator), { doc: DOCS.close }),
    oneArg('__class_getitem__', classGetItem, { binding: 'class', when: (p) => p.generatorsAreGeneric }),
  ],
  getset: [...nameGetSet('gi'), { name: 'gi_yieldfrom', get: (t, o) => incref(yieldFrom(generatorData(o)) ?? t.none) }],
  doc: 'A function that is suspended at its yields.',
});
