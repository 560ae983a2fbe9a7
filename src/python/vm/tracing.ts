// sys.settrace() and sys.setprofile(): which events a frame fires, with which line, in which order.
// Follows maybe_call_line_trace, call_trace and C_TRACE of Python/ceval.c (3.10, 3.11) and, where `profile.tracesByMonitoring`,
// Python/legacy_tracing.c and Python/instrumentation.c (3.12, 3.13).
// Nothing is paid while nobody traces: while somebody does, every instruction of every code object is a TRAP word (objects/fused-words.ts).
// A trap fires what is due, puts the real instruction in its own place and goes back to it; the next trap, wherever it is met, puts the
// former one back. `frame.pc` at a trap is still that of the instruction before it in this frame.
// The events of sys.monitoring are fired here too, behind those of the hooks; who gets them is vm/monitoring.ts.
// Frames of Python text that stands for C fire nothing. DEVIATION: opcode events follow our instructions, which are 3.13's.

import { encodedCode } from '../compile/encode.ts';
import { Opcode } from '../compile/opcodes.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyStr } from '../heap/object.ts';
import type { LinkedCode } from '../objects/code.ts';
import { exceptionMatches, PyRaise, stopIteration } from '../objects/errors.ts';
import { exceptionData, STOP_ITERATION } from '../objects/exceptions.ts';
import { type Frame, type FrameData, frameObjectOf } from '../objects/frame.ts';
import { localsOfFrameObject, storeLocals } from '../objects/frame-locals.ts';
import { checkedWord, clearTraps, setTrap, setTraps } from '../objects/fused-words.ts';
import { isPlainGenerator, stopValue } from '../objects/generator.ts';
import { newInt } from '../objects/int.ts';
import { isMethodOf } from '../objects/method.ts';
import { callMethod, getAttr } from '../objects/protocols/attribute.ts';
import { addTraceback } from '../objects/traceback.ts';
import { newTuple, tupleFrom } from '../objects/tuple.ts';
import { type LineTable, lineTable } from './line-table.ts';
import { Monitoring, MonitoringEvent } from './monitoring.ts';
import type { PyThread } from './thread.ts';
import type { ThreadState } from './thread-state.ts';
import { LeavesFrame } from './unwind.ts';

export type Hook = 'trace' | 'profile';
type TraceEvent = 'call' | 'line' | 'return' | 'exception' | 'opcode';
type ProfileEvent = 'call' | 'return' | 'c_call' | 'c_return' | 'c_exception';

/** END_FOR and the POP_TOP behind it: where FOR_ITER is said to go when it is exhausted lies behind them. */
const LOOP_END_INSTRUCTIONS = 2;

/** What a frame has called and is no Python function, until the frame goes on. */
interface NativeCall {
  readonly frame: Frame;
  /** What sys.setprofile() is told of; owned. */
  readonly func: PyObject | null;
  /** What sys.monitoring is told of: the callable and its first argument; owned. */
  readonly monitored: readonly [PyObject, PyObject] | null;
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

  /** Are there opcode events? In 3.12 only where a frame had asked for them before sys.settrace() was called. */
  private firesOpcodes = true;
  readonly monitoring: Monitoring;

  constructor(private readonly t: PyThread) {
    this.monitoring = new Monitoring(t, () => this.update());
  }

  /** Does any thread trace, or any tool monitor? */
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
    this.monitoring.forget(code);
  }

  /** Sets or removes (null) a hook of the running thread. Borrows. */
  set(which: Hook, hook: PyObject | null, state: ThreadState = this.t.threads.current): void {
    const old = state[which];
    if (which === 'trace') this.firesOpcodes = !this.t.profile.opcodeTraceIsLate || this.t.opcodesAsked;
    state[which] = hook === null ? null : incref(hook);
    this.update();
    if (old !== null) decref(this.t, old);
  }

  private update(): void {
    const isWanted = this.monitoring.isOn || this.t.threads.alive.some((each) => each.trace !== null || each.profile !== null);
    if (isWanted !== this.isInstalled) this.install(isWanted);
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
    for (const call of this.nativeCalls.splice(0)) this.release(call);
  }

  /** Runs what in CPython has run before a hook could be set. */
  quietly<T>(body: () => T): T {
    const state = this.t.threads.current;
    state.hookDepth++;
    try {
      return body();
    } finally {
      state.hookDepth--;
    }
  }

  private install(isWanted: boolean): void {
    this.isInstalled = isWanted;
    this.bare = null;
    for (const code of this.codes) {
      if (code.host.standsForC) continue;
      if (isWanted) setTraps(code.words, code.host.code);
      else clearTraps(code.words, code.host.code, code.checksLocals);
    }
  }

  visit(visit: (o: PyObject) => void): void {
    for (const { func, monitored } of this.nativeCalls) {
      if (func !== null) visit(func);
      if (monitored !== null) for (const o of monitored) visit(o);
    }
    this.monitoring.visit(visit);
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
    if ((trace !== null || profile !== null || this.monitoring.isOn) && hookDepth === 0 && !this.begun.delete(frame)) {
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
    code.words[index] = code.checksLocals ? checkedWord(word) : word;
    this.bare = code;
    this.bareIndex = index;
    return index;
  }

  private fire(frame: Frame, index: number, word: number): number {
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
      this.enter(frame, index, table);
      return index;
    }
    this.lineEvents(frame, index, before, word);
    if (frame.pc !== index + 1) {
      // A hook has set the line; nothing is fired where the frame goes on.
      this.begun.add(frame);
      return frame.pc - 1;
    }
    if (this.monitoring.isOn) this.jumpEvents(frame, index, opcode, argument);
    switch (opcode) {
      case Opcode.RETURN_VALUE:
      case Opcode.YIELD_VALUE:
        this.leaving(frame, index, opcode === Opcode.YIELD_VALUE, frame.stack[frame.sp - 1] as PyObject);
        break;
      case Opcode.RETURN_CONST:
        this.leaving(frame, index, false, frame.linked.consts[argument] as PyObject);
        break;
      case Opcode.FOR_ITER:
        return this.forIter(frame, index, argument);
      case Opcode.SEND:
        return this.send(frame, index, argument);
      case Opcode.END_SEND:
        this.endSend(frame, index);
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
      case Opcode.LOAD_SUPER_ATTR:
        if (this.monitoring.wants(frame, index, MonitoringEvent.CALL) !== 0) return this.superAttribute(frame, index, argument);
        break;
    }
    return index;
  }

  private lineEvents(frame: Frame, index: number, before: number, word: number): void {
    const { t, monitoring } = this;
    const { trace } = t.threads.current;
    if (trace === null && !monitoring.isOn) return;
    const { host } = frame.linked;
    const table = lineTable(host);
    const line = host.lineOf(index);
    const isDue = t.profile.tracesByMonitoring
      ? table.startsLine[index] === 1 && (table.lineOf(before) !== line || this.isResumeSeen(frame, table, before))
      : line >= 0 && (before <= table.entry || host.lineOf(before) !== line || (index < before && (word & 0xff) !== Opcode.SEND));
    const data = frame.object?.value;
    if (trace !== null && data !== undefined && data.trace !== null) {
      if (isDue && data.traceLines) this.traceEvent(frame, 'line', null);
      if (!t.profile.tracesByMonitoring || table.isSeen[index] === 1) this.opcodeEvent(frame);
      // A jump back within its line begins the line anew.
      if (
        t.profile.tracesByMonitoring &&
        (word & 0xff) === Opcode.JUMP_BACKWARD &&
        host.lineOf(word >>> 8) === line &&
        data.traceLines
      )
        this.traceEvent(frame, 'line', null);
    }
    if (!monitoring.isOn) return;
    if (isDue) monitoring.fireAt(frame, index, MonitoringEvent.LINE, line, []);
    if (table.isSeen[index] === 1) monitoring.fire(frame, index, MonitoringEvent.INSTRUCTION, []);
  }

  /** In 3.13 a RESUME that nobody is told of is another instruction, behind which its line does not begin. */
  private isResumeSeen(frame: Frame, table: LineTable, index: number): boolean {
    if (!table.isResume(index)) return false;
    if (!this.t.profile.hidesLineOfResume || this.t.threads.alive.some((each) => each.trace !== null || each.profile !== null))
      return true;
    const event = index === table.entry ? MonitoringEvent.PY_START : MonitoringEvent.PY_RESUME;
    return this.monitoring.wants(frame, index, event) !== 0;
  }

  private opcodeEvent(frame: Frame): void {
    const data = frame.object?.value;
    if (this.firesOpcodes && data?.traceOpcodes) this.traceEvent(frame, 'opcode', null);
  }

  // ---- what only sys.monitoring is told of

  private jumpEvents(frame: Frame, index: number, opcode: number, argument: number): void {
    switch (opcode) {
      case Opcode.JUMP_FORWARD:
      case Opcode.JUMP_BACKWARD:
        this.goes(frame, index, MonitoringEvent.JUMP, argument);
        break;
      case Opcode.POP_JUMP_IF_TRUE:
      case Opcode.POP_JUMP_IF_FALSE:
      case Opcode.POP_JUMP_IF_NONE:
      case Opcode.POP_JUMP_IF_NOT_NONE:
        this.goes(frame, index, MonitoringEvent.BRANCH, this.jumps(frame, opcode) ? argument : index + 1);
        break;
    }
  }

  private jumps(frame: Frame, opcode: number): boolean {
    const { t } = this;
    const value = frame.stack[frame.sp - 1] as PyObject;
    switch (opcode) {
      case Opcode.POP_JUMP_IF_TRUE:
        return value === t.true_;
      case Opcode.POP_JUMP_IF_FALSE:
        return value === t.false_;
      case Opcode.POP_JUMP_IF_NONE:
        return value === t.none;
      default:
        return value !== t.none;
    }
  }

  private goes(frame: Frame, index: number, event: MonitoringEvent.JUMP | MonitoringEvent.BRANCH, target: number): void {
    if (this.monitoring.wants(frame, index, event) === 0) return;
    const destination = newInt(this.t, encodedCode(frame.linked.host).starts[target] as number);
    try {
      this.monitoring.fire(frame, index, event, [destination]);
    } finally {
      decref(this.t, destination);
    }
  }

  /** Calls super() here, as what is monitored does: the attribute is then that of an object, and no unbound function. */
  private superAttribute(frame: Frame, index: number, argument: number): number {
    const { t } = this;
    const { stack } = frame;
    const base = frame.sp - 3;
    const operands = [stack[base], stack[base + 1], stack[base + 2]] as [PyObject, PyObject, PyObject];
    const [callable, type, self] = operands;
    const isTwo = (argument & 2) !== 0;
    const monitored = this.monitorCall(frame, index, callable, isTwo ? type : null);
    if (monitored !== null) this.nativeCalls.push({ frame, func: null, monitored, index });
    const made = t.call(callable, isTwo ? [type, self] : [], null);
    try {
      this.endNativeCall(frame, null);
      stack[base] = getAttr(t, made, frame.linked.names[argument >> 2] as PyStr);
    } finally {
      decref(t, made);
    }
    stack[base + 1] = null;
    stack[base + 2] = null;
    frame.sp = base + 1 + (argument & 1);
    for (const o of operands) decref(t, o);
    return index + 1;
  }

  /** Fires CALL; what C_RETURN or C_RAISE will show, owned. */
  private monitorCall(frame: Frame, index: number, callable: PyObject, first: PyObject | null): [PyObject, PyObject] | null {
    const { t, monitoring } = this;
    if (monitoring.wants(frame, index, MonitoringEvent.CALL) === 0) return null;
    const shown = first ?? monitoring.missingMark;
    monitoring.fire(frame, index, MonitoringEvent.CALL, [callable, shown]);
    const func = isMethodOf(t, callable) ? callable.value.func : callable;
    return func.type === t.types.function ? null : [incref(callable), incref(shown)];
  }

  private monitorException(frame: Frame, event: MonitoringEvent, place: number, exception: PyObject): void {
    this.monitoring.fireAt(frame, frame.pc - 1, event, place, [exception]);
  }

  /** Where sys.monitoring says that the instruction at `index` has raised, itself or (not `isOwn`) a frame that it has entered. */
  private raisePlace(frame: Frame, index: number, isOwn: boolean): number {
    const { starts, offsets } = encodedCode(frame.linked.host);
    const last = (starts[index + 1] as number) - 2;
    const first = offsets[index] as number;
    return this.t.profile.monitoringRaisePlace(first, last, isOwn);
  }

  // ---- entering and leaving frames

  private enter(frame: Frame, index: number, table: LineTable): void {
    if (this.monitoring.isOn) this.monitoring.entered(frame.linked);
    try {
      this.traceEvent(frame, 'call', null);
      this.profileEvent(frame, 'call', null);
    } catch (thrown) {
      if (thrown instanceof PyRaise && this.t.profile.tracesFromOutside) throw new LeavesFrame(thrown);
      throw thrown;
    }
    if (this.monitoring.isOn)
      this.monitoring.fire(frame, index, index === table.entry ? MonitoringEvent.PY_START : MonitoringEvent.PY_RESUME, []);
  }

  /** A generator's frame is entered by raising `raise` in it; what is to be raised. */
  throwsInto(frame: Frame, raise: PyRaise): PyRaise {
    return this.during(raise, () => {
      if (this.monitoring.isOn) this.monitoring.entered(frame.linked);
      this.traceEvent(frame, 'call', null);
      this.profileEvent(frame, 'call', null);
      if (!this.monitoring.isOn) return;
      const place = encodedCode(frame.linked.host).offsets[frame.pc] as number;
      this.monitorException(frame, MonitoringEvent.PY_THROW, place, raise.value);
    });
  }

  private leaving(frame: Frame, index: number, isYield: boolean, value: PyObject): void {
    try {
      this.traceEvent(frame, 'return', value);
      this.profileEvent(frame, 'return', value);
    } catch (thrown) {
      if (thrown instanceof PyRaise && !this.t.profile.tracesByMonitoring) throw new LeavesFrame(thrown);
      throw thrown;
    }
    if (this.monitoring.isOn)
      this.monitoring.fire(frame, index, isYield ? MonitoringEvent.PY_YIELD : MonitoringEvent.PY_RETURN, [value]);
  }

  // ---- exceptions

  /** An exception has come to `frame`, its traceback made; what goes on. `isOwn`: it comes from no frame that this one has entered. */
  raised(frame: Frame, raise: PyRaise, isOwn: boolean): PyRaise {
    return this.raisedAt(frame, raise, () => this.raisePlace(frame, frame.pc - 1, isOwn));
  }

  /** The same of a StopIteration that its instruction has handled. */
  private stopped(frame: Frame, raise: PyRaise): PyRaise {
    return this.raisedAt(frame, raise, () => encodedCode(frame.linked.host).offsets[frame.pc - 1] as number);
  }

  private raisedAt(frame: Frame, raise: PyRaise, place: () => number): PyRaise {
    const isMonitored = this.monitoring.isOn;
    if (this.t.threads.current.trace === null && !isMonitored) return raise;
    return this.during(raise, () => {
      this.exceptionEvent(frame, raise.value);
      if (isMonitored) this.monitorException(frame, MonitoringEvent.RAISE, place(), raise.value);
    });
  }

  /** The instruction at `index` raises an exception again; what goes on. */
  reraised(frame: Frame, index: number, raise: PyRaise): PyRaise {
    if (!this.monitoring.isOn) return raise;
    const place = encodedCode(frame.linked.host).offsets[index] as number;
    return this.during(raise, () => this.monitorException(frame, MonitoringEvent.RERAISE, place, raise.value));
  }

  /** Native calls of this frame have failed. Before `raised`. */
  nativeRaised(frame: Frame, raise: PyRaise): PyRaise {
    if (this.nativeCalls.length === 0) return raise;
    return this.during(raise, () => this.endNativeCall(frame, raise));
  }

  /** An exception leaves `frame`; what goes on. */
  unwound(frame: Frame, index: number, raise: PyRaise, isOwn: boolean): PyRaise {
    return this.during(raise, () => {
      this.traceEvent(frame, 'return', null);
      this.profileEvent(frame, 'return', null);
      if (this.monitoring.isOn)
        this.monitorException(frame, MonitoringEvent.PY_UNWIND, this.raisePlace(frame, index, isOwn), raise.value);
    });
  }

  /** `frame` goes on at a handler of what the instruction at `index` raised: with null, or with what a callback has raised. */
  handles(frame: Frame, index: number): PyRaise | null {
    this.raisedFrame = frame;
    this.raisedIndex = index;
    if (!this.monitoring.isOn) return null;
    const place = encodedCode(frame.linked.host).offsets[frame.pc] as number;
    try {
      this.monitorException(frame, MonitoringEvent.EXCEPTION_HANDLED, place, frame.stack[frame.sp - 1] as PyObject);
      return null;
    } catch (thrown) {
      if (!(thrown instanceof PyRaise)) throw thrown;
      return thrown;
    }
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
    const isMonitored = this.monitoring.isOn;
    if (tpIternext === null || (iterator.type.spec !== null && !isPlainGenerator(iterator) && !isMonitored)) return index;
    let item: PyObject | null = null;
    try {
      item = tpIternext(t, iterator);
    } catch (thrown) {
      if (!(thrown instanceof PyRaise) || !exceptionMatches(t, thrown, STOP_ITERATION)) throw thrown;
      const raise = this.stopped(frame, thrown);
      if (raise !== thrown) throw raise;
      decref(t, raise.value);
    }
    frame.stack[frame.sp++] = item;
    if (isMonitored) this.goes(frame, index, MonitoringEvent.BRANCH, item === null ? target + LOOP_END_INSTRUCTIONS : index + 1);
    return item === null ? target : index + 1;
  }

  /** The same for `yield from` and `await`; from 3.12 on generators are entered as ever. */
  private send(frame: Frame, index: number, target: number): number {
    const { t } = this;
    const { stack } = frame;
    const sent = stack[frame.sp - 1] as PyObject;
    const receiver = stack[frame.sp - 2] as PyObject;
    if (t.threads.current.trace === null && !this.monitoring.isOn) return index;
    if (t.profile.tracesByMonitoring && isPlainGenerator(receiver)) return index;
    let result: PyObject | null = null;
    let returned: PyObject | null = null;
    try {
      if (sent === t.none && receiver.type.ops.tpIternext !== null) result = receiver.type.ops.tpIternext(t, receiver);
      else result = callMethod(t, receiver, t.name('send'), [sent], null);
      if (result === null) returned = incref(t.none);
    } catch (thrown) {
      if (!(thrown instanceof PyRaise) || !exceptionMatches(t, thrown, STOP_ITERATION)) throw thrown;
      const raise = this.stopped(frame, thrown);
      if (raise !== thrown) throw raise;
      returned = incref(stopValue(t, raise.value));
      decref(t, raise.value);
    }
    stack[frame.sp - 1] = result ?? returned;
    decref(t, sent);
    return returned === null ? index + 1 : target;
  }

  /** The generator that `yield from` or `await` waited for has returned. */
  private endSend(frame: Frame, index: number): void {
    const { t, monitoring } = this;
    if (!t.profile.tracesByMonitoring || (t.threads.current.trace === null && !monitoring.isOn)) return;
    if (!isPlainGenerator(frame.stack[frame.sp - 2] as PyObject)) return;
    const value = frame.stack[frame.sp - 1] as PyObject;
    const stop = stopIteration(t, incref(value));
    try {
      this.exceptionEvent(frame, stop.value);
      monitoring.fire(frame, index, MonitoringEvent.STOP_ITERATION, [stop.value]);
    } finally {
      decref(t, stop.value);
    }
  }

  // ---- native calls

  private beginNativeCall(frame: Frame, index: number, base: number, count: number): void {
    const self = frame.stack[base + 1] as PyObject | null;
    const first = self ?? (count > 0 ? (frame.stack[base + 2] as PyObject) : null);
    this.nativeCall(frame, index, frame.stack[base] as PyObject, first, first);
  }

  private beginUnpackedCall(frame: Frame, index: number, hasKeywords: number): void {
    const base = frame.sp - 3 - hasKeywords;
    let args = frame.stack[base + 2] as PyObject;
    if (this.monitoring.isOn && args.type !== this.t.types.tuple && args.type.ops.tpIter !== null) {
      // The event comes after the iterable has become a tuple.
      const tuple = tupleFrom(this.t, args);
      frame.stack[base + 2] = tuple;
      decref(this.t, args);
      args = tuple;
    }
    const first = args.type === this.t.types.tuple ? ((args.value as PyObject[])[0] ?? null) : null;
    const callable = frame.stack[base] as PyObject;
    const shown = this.t.profile.monitoringShowsNone ? (first ?? this.t.none) : first;
    this.nativeCall(frame, index, callable, first, shown, !this.t.profile.monitorsUnpackedCalls);
  }

  /** `shown`: the argument that sys.monitoring is told of. `onlyNative`: it is told of no calls of Python functions. */
  private nativeCall(
    frame: Frame,
    index: number,
    callable: PyObject,
    first: PyObject | null,
    shown: PyObject | null,
    onlyNative = false,
  ): void {
    const { t, monitoring } = this;
    const func = t.threads.current.profile === null ? null : this.nativeFunction(callable, first);
    let monitored: [PyObject, PyObject] | null = null;
    try {
      if (func !== null) this.profileEvent(frame, 'c_call', func);
      if (monitoring.isOn && !(onlyNative && (callable.type === t.types.function || isMethodOf(t, callable))))
        monitored = this.monitorCall(frame, index, callable, shown);
    } catch (thrown) {
      xdecref(t, func);
      throw thrown;
    }
    if (func !== null || monitored !== null) this.nativeCalls.push({ frame, func, monitored, index });
  }

  private release({ func, monitored }: NativeCall): void {
    xdecref(this.t, func);
    if (monitored !== null) for (const o of monitored) decref(this.t, o);
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
    const { nativeCalls } = this;
    const last = nativeCalls.at(-1);
    if (last === undefined || last.frame !== frame) return;
    nativeCalls.pop();
    const { pc } = frame;
    frame.pc = last.index + 1;
    try {
      const event = raise === null ? MonitoringEvent.C_RETURN : MonitoringEvent.C_RAISE;
      if (last.func !== null) this.profileEvent(frame, raise === null ? 'c_return' : 'c_exception', last.func);
      if (last.monitored !== null) this.monitoring.fire(frame, last.index, event, last.monitored);
    } finally {
      frame.pc = pc;
      this.release(last);
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
    const outer = t.hooked;
    t.hooked = { frame, event };
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
      t.hooked = outer;
      decref(t, hook);
      decref(t, o);
    }
  }
}
