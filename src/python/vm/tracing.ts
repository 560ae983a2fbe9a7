// sys.settrace() and sys.setprofile(): which events a frame fires, with which line, in which order.
// Follows maybe_call_line_trace, call_trace and C_TRACE of Python/ceval.c (3.10, 3.11) and, where `profile.tracesByMonitoring`,
// Python/legacy_tracing.c and Python/instrumentation.c (3.12, 3.13).
// Nothing is paid while nobody traces: while somebody does, every instruction of every code object is a TRAP word (objects/fused-words.ts).
// A trap fires what is due, puts the real instruction in its own place and goes back to it; the next trap, wherever it is met, puts the
// former one back. `frame.pc` at a trap is still that of the instruction before it in this frame.
// Frames of Python text that stands for C fire nothing. DEVIATION: opcode events follow our instructions, which are 3.13's.

import { Opcode } from '../compile/opcodes.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../heap/object.ts';
import type { LinkedCode } from '../objects/code.ts';
import { exceptionMatches, PyRaise, stopIteration } from '../objects/errors.ts';
import { exceptionData, STOP_ITERATION } from '../objects/exceptions.ts';
import { type Frame, type FrameData, frameObjectOf } from '../objects/frame.ts';
import { localsOfFrameObject, storeLocals } from '../objects/frame-locals.ts';
import { clearTraps, setTrap, setTraps } from '../objects/fused-words.ts';
import { isPlainGenerator, stopValue } from '../objects/generator.ts';
import { isMethodOf } from '../objects/method.ts';
import { callMethod } from '../objects/protocols/attribute.ts';
import { addTraceback } from '../objects/traceback.ts';
import { newTuple } from '../objects/tuple.ts';
import { lineTable } from './line-table.ts';
import type { PyThread } from './thread.ts';
import type { ThreadState } from './thread-state.ts';
import { LeavesFrame } from './unwind.ts';

export type Hook = 'trace' | 'profile';
type TraceEvent = 'call' | 'line' | 'return' | 'exception' | 'opcode';
type ProfileEvent = 'call' | 'return' | 'c_call' | 'c_return' | 'c_exception';

/** A built-in function that a frame has called, until the frame goes on. */
interface NativeCall {
  readonly frame: Frame;
  /** Owned. */
  readonly func: PyObject;
  readonly index: number;
}

export class Tracing {
  readonly codes = new Set<LinkedCode>();
  private isInstalled = false;
  /** The instruction that stands in the place of its trap. */
  private bare: LinkedCode | null = null;
  private bareIndex = 0;
  /** A frame that goes on at a handler, and the instruction that raised. */
  private raisedFrame: Frame | null = null;
  private raisedIndex = 0;
  /** Frames whose next instruction was begun before: it waited. */
  private readonly begun = new Set<Frame>();
  private readonly nativeCalls: NativeCall[] = [];

  constructor(private readonly t: PyThread) {}

  /** Does any thread trace? */
  get isOn(): boolean {
    return this.isInstalled;
  }

  // ---- codes

  add(code: LinkedCode): void {
    this.codes.add(code);
    if (this.isInstalled && !code.host.standsForC) setTraps(code.words, code.host.code);
  }

  delete(code: LinkedCode): void {
    this.codes.delete(code);
    if (this.bare === code) this.bare = null;
  }

  /** Sets or removes (null) a hook of the running thread. Borrows. */
  set(which: Hook, hook: PyObject | null, state: ThreadState = this.t.threads.current): void {
    const old = state[which];
    state[which] = hook === null ? null : incref(hook);
    const isWanted = this.t.threads.alive.some((each) => each.trace !== null || each.profile !== null);
    if (isWanted !== this.isInstalled) this.install(isWanted);
    if (old !== null) decref(this.t, old);
  }

  /** A thread ends. */
  forget(state: ThreadState): void {
    this.set('trace', null, state);
    this.set('profile', null, state);
  }

  /** A new operation: whatever ran when a limit ended the last one is gone. */
  startOperation(): void {
    this.begun.clear();
    this.raisedFrame = null;
    for (const { func } of this.nativeCalls.splice(0)) decref(this.t, func);
  }

  private install(isWanted: boolean): void {
    this.isInstalled = isWanted;
    this.bare = null;
    for (const code of this.codes) {
      if (code.host.standsForC) continue;
      if (isWanted) setTraps(code.words, code.host.code);
      else clearTraps(code.words, code.host.code);
    }
  }

  visit(visit: (o: PyObject) => void): void {
    for (const { func } of this.nativeCalls) visit(func);
  }

  /** The instruction that this frame has begun waits, and will be begun anew. */
  waits(frame: Frame): void {
    if (this.isInstalled) this.begun.add(frame);
  }

  // ---- at an instruction

  /** Before the instruction at `index`: fires what is due; the index to go on at. Throws what a hook raises. */
  trap(frame: Frame, index: number): number {
    const { t } = this;
    const code = frame.linked;
    if (this.bare !== null) setTrap(this.bare.words, this.bare.host.code, this.bareIndex);
    this.bare = null;
    const word = code.host.code[index] as number;
    const { trace, profile, hookDepth } = t.threads.current;
    let next = index;
    if ((trace !== null || profile !== null) && hookDepth === 0 && !this.begun.delete(frame)) {
      next = this.fire(frame, index, word);
      if (next !== index) return next;
    } else {
      frame.pc = index + 1;
    }
    if (!this.isInstalled) return index;
    if ((word & 0xff) === Opcode.JUMP_BACKWARD && word >>> 8 === index) {
      // A loop of this one instruction: it must come by here each time.
      t.charge(1);
      if (t.breaker) t.handlePending();
      return index;
    }
    code.words[index] = word;
    this.bare = code;
    this.bareIndex = index;
    return index;
  }

  private fire(frame: Frame, index: number, word: number): number {
    const { t } = this;
    let before = frame.pc - 1;
    if (this.raisedFrame === frame) before = this.raisedIndex;
    this.raisedFrame = null;
    this.endNativeCall(frame, null);
    frame.pc = index + 1;
    const table = lineTable(frame.linked.host);
    if (index < table.entry) return index;
    const opcode = word & 0xff;
    const argument = word >>> 8;
    if (opcode === Opcode.RESUME) {
      this.enter(frame);
      if (t.profile.tracesByMonitoring) this.opcodeEvent(frame);
      return index;
    }
    this.lineEvents(frame, index, before, word);
    switch (opcode) {
      case Opcode.RETURN_VALUE:
      case Opcode.YIELD_VALUE:
        this.leaving(frame, frame.stack[frame.sp - 1] as PyObject);
        break;
      case Opcode.RETURN_CONST:
        this.leaving(frame, frame.linked.consts[argument] as PyObject);
        break;
      case Opcode.FOR_ITER:
        return this.forIter(frame, index, argument);
      case Opcode.SEND:
        return this.send(frame, index, argument);
      case Opcode.END_SEND:
        this.endSend(frame);
        break;
      case Opcode.CALL:
        this.beginNativeCall(frame, index, frame.sp - argument - 2, argument);
        break;
      case Opcode.CALL_KW:
        this.beginNativeCall(frame, index, frame.sp - argument - 3, argument);
        break;
      case Opcode.CALL_FUNCTION_EX:
        this.beginUnpackedCall(frame, index, argument);
        break;
    }
    return index;
  }

  private lineEvents(frame: Frame, index: number, before: number, word: number): void {
    const { t } = this;
    if (t.threads.current.trace === null) return;
    const data = frame.object?.value;
    if (data === undefined || data.trace === null) return;
    const { host } = frame.linked;
    const table = lineTable(host);
    const line = host.lineOf(index);
    const isDue = t.profile.tracesByMonitoring
      ? table.startsLine[index] === 1 && (table.lineOf(before) !== line || table.isResume(before))
      : line >= 0 && (before <= table.entry || host.lineOf(before) !== line || (index < before && (word & 0xff) !== Opcode.SEND));
    if (isDue && data.traceLines) this.traceEvent(frame, 'line', null);
    this.opcodeEvent(frame);
    // A jump back within its line begins the line anew.
    if (
      t.profile.tracesByMonitoring &&
      (word & 0xff) === Opcode.JUMP_BACKWARD &&
      host.lineOf(word >>> 8) === line &&
      data.traceLines
    )
      this.traceEvent(frame, 'line', null);
  }

  private opcodeEvent(frame: Frame): void {
    const data = frame.object?.value;
    if (data?.traceOpcodes) this.traceEvent(frame, 'opcode', null);
  }

  // ---- entering and leaving frames

  private enter(frame: Frame): void {
    try {
      this.traceEvent(frame, 'call', null);
      this.profileEvent(frame, 'call', null);
    } catch (thrown) {
      if (thrown instanceof PyRaise && this.t.profile.tracesFromOutside) throw new LeavesFrame(thrown);
      throw thrown;
    }
  }

  /** A generator's frame is entered by raising `raise` in it; what is to be raised. */
  throwsInto(frame: Frame, raise: PyRaise): PyRaise {
    return this.during(raise, () => {
      this.traceEvent(frame, 'call', null);
      this.profileEvent(frame, 'call', null);
    });
  }

  private leaving(frame: Frame, value: PyObject): void {
    try {
      this.traceEvent(frame, 'return', value);
      this.profileEvent(frame, 'return', value);
    } catch (thrown) {
      if (thrown instanceof PyRaise && !this.t.profile.tracesByMonitoring) throw new LeavesFrame(thrown);
      throw thrown;
    }
  }

  // ---- exceptions

  /** An exception has come to `frame`, its traceback made; what goes on. */
  raised(frame: Frame, raise: PyRaise): PyRaise {
    if (this.t.threads.current.trace === null) return raise;
    return this.during(raise, () => this.exceptionEvent(frame, raise.value));
  }

  /** Native calls of this frame have failed. Before `raised`. */
  nativeRaised(frame: Frame, raise: PyRaise): PyRaise {
    if (this.nativeCalls.length === 0) return raise;
    return this.during(raise, () => this.endNativeCall(frame, raise));
  }

  /** An exception leaves `frame`; what goes on. */
  unwound(frame: Frame, raise: PyRaise): PyRaise {
    return this.during(raise, () => {
      this.traceEvent(frame, 'return', null);
      this.profileEvent(frame, 'return', null);
    });
  }

  /** `frame` goes on at a handler of what the instruction at `index` raised. */
  handles(frame: Frame, index: number): void {
    this.raisedFrame = frame;
    this.raisedIndex = index;
  }

  private exceptionEvent(frame: Frame, exception: PyContainer): void {
    const { t } = this;
    const { traceback } = exceptionData(exception);
    const triple = newTuple(t, [incref(exception.type), incref(exception), incref(traceback ?? t.none)]);
    try {
      this.traceEvent(frame, 'exception', triple);
    } finally {
      decref(t, triple);
    }
  }

  /** Runs hooks while `raise` is on its way; what they raise takes its place. */
  private during(raise: PyRaise, hooks: () => void): PyRaise {
    try {
      hooks();
      return raise;
    } catch (thrown) {
      if (!(thrown instanceof PyRaise)) throw thrown;
      decref(this.t, raise.value);
      return thrown;
    }
  }

  // ---- the end of iterations

  /** Iterates here, so that a StopIteration that ends the loop is seen. */
  private forIter(frame: Frame, index: number, target: number): number {
    const { t } = this;
    const iterator = frame.stack[frame.sp - 1] as PyObject;
    const { tpIternext } = iterator.type.ops;
    if (tpIternext === null || (iterator.type.spec !== null && !isPlainGenerator(iterator))) return index;
    let item: PyObject | null = null;
    try {
      item = tpIternext(t, iterator);
    } catch (thrown) {
      if (!(thrown instanceof PyRaise) || !exceptionMatches(t, thrown, STOP_ITERATION)) throw thrown;
      const raise = this.raised(frame, thrown);
      if (raise !== thrown) throw raise;
      decref(t, raise.value);
    }
    frame.stack[frame.sp++] = item;
    return item === null ? target : index + 1;
  }

  /** The same for `yield from` and `await`; from 3.12 on generators are entered as ever. */
  private send(frame: Frame, index: number, target: number): number {
    const { t } = this;
    const { stack } = frame;
    const sent = stack[frame.sp - 1] as PyObject;
    const receiver = stack[frame.sp - 2] as PyObject;
    if (t.threads.current.trace === null || (t.profile.tracesByMonitoring && isPlainGenerator(receiver))) return index;
    let result: PyObject | null = null;
    let returned: PyObject | null = null;
    try {
      if (sent === t.none && receiver.type.ops.tpIternext !== null) result = receiver.type.ops.tpIternext(t, receiver);
      else result = callMethod(t, receiver, t.name('send'), [sent], null);
      if (result === null) returned = incref(t.none);
    } catch (thrown) {
      if (!(thrown instanceof PyRaise) || !exceptionMatches(t, thrown, STOP_ITERATION)) throw thrown;
      const raise = this.raised(frame, thrown);
      if (raise !== thrown) throw raise;
      returned = incref(stopValue(t, raise.value));
      decref(t, raise.value);
    }
    stack[frame.sp - 1] = result ?? returned;
    decref(t, sent);
    return returned === null ? index + 1 : target;
  }

  /** The generator that `yield from` or `await` waited for has returned. */
  private endSend(frame: Frame): void {
    const { t } = this;
    if (!t.profile.tracesByMonitoring || t.threads.current.trace === null) return;
    if (!isPlainGenerator(frame.stack[frame.sp - 2] as PyObject)) return;
    const value = frame.stack[frame.sp - 1] as PyObject;
    const stop = stopIteration(t, incref(value));
    try {
      this.exceptionEvent(frame, stop.value);
    } finally {
      decref(t, stop.value);
    }
  }

  // ---- native calls

  private beginNativeCall(frame: Frame, index: number, base: number, count: number): void {
    const self = frame.stack[base + 1] as PyObject | null;
    const first = self ?? (count > 0 ? (frame.stack[base + 2] as PyObject) : null);
    this.nativeCall(frame, index, frame.stack[base] as PyObject, first);
  }

  private beginUnpackedCall(frame: Frame, index: number, hasKeywords: number): void {
    const base = frame.sp - 3 - hasKeywords;
    const args = frame.stack[base + 2] as PyObject;
    const first = args.type === this.t.types.tuple ? ((args.value as PyObject[])[0] ?? null) : null;
    this.nativeCall(frame, index, frame.stack[base] as PyObject, first);
  }

  private nativeCall(frame: Frame, index: number, callable: PyObject, first: PyObject | null): void {
    const { t } = this;
    if (t.threads.current.profile === null) return;
    const func = this.nativeFunction(callable, first);
    if (func === null) return;
    try {
      this.profileEvent(frame, 'c_call', func);
    } catch (thrown) {
      decref(t, func);
      throw thrown;
    }
    this.nativeCalls.push({ frame, func, index });
  }

  /** What the event of a call shows; a new reference, null: no event. */
  private nativeFunction(callable: PyObject, first: PyObject | null): PyObject | null {
    const { t } = this;
    const { builtinFunction, methodDescriptor } = t.types;
    if (isMethodOf(t, callable)) {
      const { func, self } = callable.value;
      return this.nativeFunction(func, self);
    }
    if (callable.type === builtinFunction) return incref(callable);
    if (callable.type !== methodDescriptor || first === null) return null;
    const { tpDescrGet } = callable.type.ops;
    return tpDescrGet === null ? null : tpDescrGet(t, callable, first, first.type);
  }

  /** The frame goes on: what it called has returned or (`raise`) raised. */
  private endNativeCall(frame: Frame, raise: PyRaise | null): void {
    const { nativeCalls, t } = this;
    const last = nativeCalls.at(-1);
    if (last === undefined || last.frame !== frame) return;
    nativeCalls.pop();
    const { pc } = frame;
    frame.pc = last.index + 1;
    try {
      this.profileEvent(frame, raise === null ? 'c_return' : 'c_exception', last.func);
    } finally {
      frame.pc = pc;
      decref(t, last.func);
    }
  }

  // ---- calling hooks

  private traceEvent(frame: Frame, event: TraceEvent, arg: PyObject | null): void {
    const { t } = this;
    const state = t.threads.current;
    if (state.trace === null || state.hookDepth > 0) return;
    const hook = event === 'call' ? state.trace : (frame.object?.value.trace ?? null);
    if (hook === null) return;
    let result: PyObject;
    try {
      result = this.callHook(frame, hook, event, arg);
    } catch (thrown) {
      if (thrown instanceof PyRaise) {
        this.set('trace', null);
        this.setFrameTrace(frame, null);
      }
      throw thrown;
    }
    if (result === t.none) decref(t, result);
    else this.setFrameTrace(frame, result);
  }

  private profileEvent(frame: Frame, event: ProfileEvent, arg: PyObject | null): void {
    const { t } = this;
    const state = t.threads.current;
    if (state.profile === null || state.hookDepth > 0) return;
    try {
      decref(t, this.callHook(frame, state.profile, event, arg));
    } catch (thrown) {
      if (thrown instanceof PyRaise) this.set('profile', null);
      throw thrown;
    }
  }

  /** Steals `hook`. */
  private setFrameTrace(frame: Frame, hook: PyObject | null): void {
    const data: FrameData = frameObjectOf(this.t, frame).value;
    const old = data.trace;
    data.trace = hook;
    xdecref(this.t, old);
  }

  /** The hook sees the locals as they are, and what it changes in them (before 3.13: in the dict) becomes true. */
  private callHook(frame: Frame, hook: PyObject, event: string, arg: PyObject | null): PyObject {
    const { t } = this;
    const state = t.threads.current;
    const o = incref(frameObjectOf(t, frame));
    const isCopied = !t.profile.liveFrameLocals;
    const isOld = t.profile.tracesFromOutside;
    incref(hook);
    state.hookDepth++;
    try {
      if (isOld) decref(t, localsOfFrameObject(t, o));
      const result = t.call(hook, [o, t.name(event), arg ?? t.none], null);
      if (isCopied) storeLocals(t, o);
      return result;
    } catch (thrown) {
      if (thrown instanceof PyRaise) {
        if (isCopied) storeLocals(t, o);
        if (isOld) addTraceback(t, thrown.value, frame);
      }
      throw thrown;
    } finally {
      state.hookDepth--;
      decref(t, hook);
      decref(t, o);
    }
  }
}
