// Which thread runs. One host thread plays all of them: a thread that has to wait leaves its loop (its frames are values), and the same
// instruction begins anew when the wait is over; where host calls lie in between (a sort key that acquires a lock), the threads it waits
// for run on top of it instead. So that not two of them wait that way, one beneath the other, Python code that is run through the host is
// entered in the loop from then on, wherever it can be: see answers.ts.
// Follows what Python/ceval_gil.c and the kernel do in practice, CPython 3.10-3.13: first come, first served; who releases a lock goes on; a
// thread gives way when it waits, when it ends, and at the switch interval when others can run.
// Invariant: `current` is the thread whose frames the machine has; every other one is in `runnable`, in `waiting`, on the host's stack or done.

import { Opcode } from '../compile/opcodes.ts';
import { decref } from '../heap/heap.ts';
import type { PyObject, Visit } from '../heap/object.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { LimitExceeded } from '../limits.ts';
import { exceptionMatches, PyRaise } from '../objects/errors.ts';
import { SYSTEM_EXIT } from '../objects/exceptions.ts';
import type { Frame } from '../objects/frame.ts';
import { frameOfCall } from './call.ts';
import { SwitchedOut } from './frames.ts';
import { run } from './loop.ts';
import { safeRepr } from './reports.ts';
import type { PyThread } from './thread.ts';
import { ThreadState, type Wait } from './thread-state.ts';

/** Steps that stand for a second of running: CPython's 5 ms of switch interval are some 250,000 instructions. */
const STEPS_PER_SECOND = 50_000_000;
/** Identities look like addresses of thread stacks, 8 MiB and a guard page apart. */
const FIRST_IDENT = 139_872_000_000_000;
const IDENT_STEP = 8_392_704;
const FIRST_NATIVE_ID = 4242;

/** Waits on top of which the main thread has ended: so many more may begin before the thread that waits is given up. */
const WAITS_AFTER_MAIN_MAX = 1000;

/** Thrown through the host calls of a thread that nobody can run on any more: the main thread below it has come to its end. */
class ThreadAbandoned {}

export class Scheduler {
  readonly main = new ThreadState(FIRST_IDENT, FIRST_NATIVE_ID);
  current: ThreadState = this.main;
  private readonly runnable: ThreadState[] = [];
  private readonly waiting: ThreadState[] = [];
  /** Threads that are not done, the main one first. */
  readonly alive: ThreadState[] = [this.main];
  switchInterval = 0.005;
  /** What _thread.stack_size() was told. */
  stackBytes = 0;
  private lastNativeId = FIRST_NATIVE_ID;
  /** Steps left until the running thread is asked to give way. */
  private stepsLeft = 0;
  private waitsAfterMain = 0;
  private nextIdent = FIRST_IDENT;
  private readonly freeIdents: number[] = [];

  constructor(private readonly t: PyThread) {
    this.main.isOnHost = true;
  }

  /** Does another thread exist? */
  get isThreaded(): boolean {
    return this.alive.length > 1;
  }

  // ---- beginning and ending

  /** A new thread, which will call `callable` at its first turn. Takes over the references. */
  start(callable: PyObject, args: readonly PyObject[], kwnames: KeywordNames): ThreadState {
    const ident = this.freeIdents.pop() ?? this.freshIdent();
    const state = new ThreadState(ident, ++this.lastNativeId);
    state.call = { callable, args, kwnames };
    this.alive.push(state);
    this.runnable.push(state);
    this.restartInterval();
    return state;
  }

  private freshIdent(): number {
    this.nextIdent -= IDENT_STEP;
    return this.nextIdent;
  }

  /** The thread with this identity that is not done. */
  find(ident: number): ThreadState | null {
    return this.alive.find((state) => state.ident === ident) ?? null;
  }

  /** The outermost loop of the running thread left with "switched out": runs others until it has come to its end after all. */
  finishMain(entry: Frame): PyObject {
    const state = this.current;
    const { hostBase } = state;
    state.entry = entry;
    state.isOnHost = false;
    this.save(state);
    this.waitsAfterMain = 0;
    try {
      while (state.end === null) this.resume(this.pick(null));
    } catch (thrown) {
      this.abandon(state);
      throw thrown;
    } finally {
      this.load(state);
      state.isOnHost = true;
      state.entry = null;
      state.hostBase = hostBase;
    }
    const { end } = state;
    state.end = null;
    if ('thrown' in end) throw end.thrown;
    return end.value;
  }

  /** A limit ended the operation while this thread was switched out: its frames are left without running any code. */
  private abandon(state: ThreadState): void {
    this.forget(state);
    state.wait = null;
    state.over = null;
    const { entry } = state;
    if (entry === null || state.frame === null) return;
    this.load(state);
    this.t.abandonFrames(entry);
    this.save(state);
  }

  private forget(state: ThreadState): void {
    remove(this.runnable, state);
    remove(this.waiting, state);
  }

  // ---- waiting

  /**
   * The running thread waits until somebody notifies `on` or the time is over; `isReady` is asked first, and again after every wake-up.
   * False: the time is over. Callers must be able to begin anew from their arguments: see SwitchedOut.
   */
  waitUntil(on: object | null, isReady: () => boolean, timeout: bigint | null): boolean {
    const state = this.current;
    const { over } = state;
    state.over = null;
    if (isReady()) return true;
    if (over?.isLate === true) return false;
    const deadline = over !== null ? over.wait.deadline : timeout === null ? null : this.t.clock.elapsed + timeout;
    state.wait = { on, deadline };
    this.waiting.push(state);
    if (this.isRestartable()) throw new SwitchedOut(1);
    return this.waitOnTop(state, isReady);
  }

  /** Host calls of this thread are in progress: the others run on top of them. */
  private waitOnTop(state: ThreadState, isReady: () => boolean): boolean {
    if (!this.t.entersFromHost) this.t.answers.begins();
    for (;;) {
      if (this.main.end !== null && ++this.waitsAfterMain > WAITS_AFTER_MAIN_MAX) {
        this.forget(state);
        throw new ThreadAbandoned();
      }
      let next: ThreadState;
      try {
        next = this.pick(state);
      } catch (thrown) {
        this.forget(state);
        state.wait = null;
        throw thrown;
      }
      if (next !== state) {
        this.suspendCurrent(() => this.resume(next));
        continue;
      }
      const over = state.over as NonNullable<ThreadState['over']>;
      state.over = null;
      this.restartInterval();
      if (isReady()) return true;
      if (over.isLate) return false;
      state.wait = over.wait;
      this.waiting.push(state);
    }
  }

  private suspendCurrent(body: () => void): void {
    const state = this.current;
    const { argumentTuple } = this.t;
    this.t.argumentTuple = null;
    this.save(state);
    try {
      body();
    } catch (thrown) {
      this.forget(state);
      state.wait = null;
      throw thrown;
    } finally {
      this.load(state);
      this.t.argumentTuple = argumentTuple;
    }
  }

  /** Wakes the thread that has waited longest for `on`, if any. */
  notify(on: object): void {
    const i = this.waiting.findIndex((state) => state.wait?.on === on);
    if (i >= 0) this.wake(this.waiting[i] as ThreadState, false);
  }

  notifyAll(on: object): void {
    for (const state of this.waiting.filter((each) => each.wait?.on === on)) this.wake(state, false);
  }

  private wake(state: ThreadState, isLate: boolean): void {
    remove(this.waiting, state);
    state.over = { wait: state.wait as Wait, isLate };
    state.wait = null;
    this.runnable.push(state);
  }

  /** Can the instruction that runs be left and begun anew? Only when nothing of the host lies between it and the function that waits. */
  private isRestartable(): boolean {
    const { frame } = this.t;
    if (frame === null || frame.pc === 0) return false;
    const between = this.t.hostDepthNow - this.current.hostBase;
    switch ((frame.linked.host.code[frame.pc - 1] as number) & 0xff) {
      case Opcode.CALL:
        return between === 1;
      case Opcode.CALL_KW:
      case Opcode.CALL_FUNCTION_EX:
      case Opcode.BEFORE_WITH:
        return between === 2;
      default:
        return false;
    }
  }

  // ---- giving way

  private restartInterval(): void {
    this.stepsLeft = this.switchInterval * STEPS_PER_SECOND;
  }

  /** So many steps have run: is it time to ask for a switch? */
  countSteps(steps: number): boolean {
    if (this.alive.length === 1) return false;
    this.stepsLeft -= steps;
    if (this.stepsLeft >= 0) return false;
    // Time passes for those who sleep while another thread computes.
    if (this.earliestDeadline() !== null) this.t.clock.advance(BigInt(Math.ceil(this.switchInterval * 1e9)));
    return true;
  }

  /** The interval is over. Between two instructions only. */
  giveWay(): void {
    this.restartInterval();
    this.expire();
    if (!this.runnable.some((state) => !state.isOnHost)) return;
    const state = this.current;
    const { frame } = this.t;
    if (frame === null || this.t.heap.gc.collecting || this.t.deallocDepth > 0) return;
    const isAtLoop = this.t.hostDepthNow - state.hostBase === 1;
    switch ((frame.linked.host.code[frame.pc - 1] as number) & 0xff) {
      case Opcode.CALL:
      case Opcode.RESUME:
      case Opcode.JUMP_BACKWARD:
        break;
      default:
        this.t.askToSwitch();
        return;
    }
    state.over = null;
    if (isAtLoop) {
      this.runnable.push(state);
      throw new SwitchedOut(0);
    }
    state.wait = { on: null, deadline: this.t.clock.elapsed };
    this.wake(state, false);
    this.waitOnTop(state, () => true);
  }

  // ---- choosing

  /** Threads whose time is over become runnable, in the order of their deadlines. */
  private expire(): void {
    const now = this.t.clock.elapsed;
    const due = this.waiting.filter((state) => isDue(state, now));
    if (due.length === 0) return;
    due.sort((a, b) => compareDeadlines(a, b));
    for (const state of due) this.wake(state, true);
  }

  /** The next thread to run: taken from the queue, or after moving the clock. `top` is on the host's stack, and topmost. */
  private pick(top: ThreadState | null): ThreadState {
    for (;;) {
      this.expire();
      const i = this.runnable.findIndex((state) => !state.isOnHost || state === top);
      if (i >= 0) return this.runnable.splice(i, 1)[0] as ThreadState;
      const first = this.earliestDeadline();
      if (first === null && this.main.end !== null) throw new ThreadAbandoned();
      // Everybody waits for somebody: CPython hangs until its time is up.
      if (first === null) throw new LimitExceeded('seconds', this.t.limits.seconds);
      this.t.clock.advance(first - this.t.clock.elapsed);
    }
  }

  private earliestDeadline(): bigint | null {
    let first: bigint | null = null;
    for (const state of this.waiting) {
      const deadline = (state.wait as Wait).deadline;
      if (deadline !== null && (first === null || deadline < first)) first = deadline;
    }
    return first;
  }

  // ---- running

  /** Runs a thread until it waits, gives way or ends. The machine's own thread must have been saved. */
  private resume(state: ThreadState): void {
    const { t } = this;
    t.enterHost();
    this.load(state);
    this.restartInterval();
    state.hostBase = t.hostDepthNow - 1;
    state.isOnHost = true;
    try {
      const value = state.entry === null ? this.begin(state) : run(t, state.entry, null, t.frame as Frame);
      if (value === SwitchedOut.MARK) {
        this.save(state);
        return;
      }
      this.finish(state, { value });
    } catch (thrown) {
      if (!(thrown instanceof PyRaise)) {
        if (state !== this.main) {
          this.release(state);
          this.kill(state);
        } else {
          this.save(state);
          state.entry = null;
        }
        if (thrown instanceof ThreadAbandoned) return;
        throw thrown;
      }
      this.finish(state, { thrown });
    } finally {
      state.isOnHost = false;
      t.leaveHost();
    }
  }

  /** The first turn of a thread. */
  private begin(state: ThreadState): PyObject {
    const { callable, args, kwnames } = state.call as NonNullable<ThreadState['call']>;
    const frame = frameOfCall(this.t, callable, args, kwnames);
    if (frame === null) return this.t.call(callable, args, kwnames);
    state.entry = frame;
    this.t.depth++;
    this.t.frame = frame;
    return run(this.t, frame, null, frame);
  }

  private finish(state: ThreadState, end: NonNullable<ThreadState['end']>): void {
    if (state === this.main) {
      this.save(state);
      state.end = end;
      return;
    }
    const { t } = this;
    const { call } = state;
    if ('thrown' in end) this.report(end.thrown, (call as NonNullable<ThreadState['call']>).callable);
    else decref(t, end.value);
    this.release(state);
    this.kill(state);
  }

  /** What belongs to a thread that has ended goes. */
  private release(state: ThreadState): void {
    const { t } = this;
    const { call } = state;
    state.call = null;
    if (call !== null) {
      for (const arg of call.args) decref(t, arg);
      for (const name of call.kwnames ?? []) decref(t, name);
      decref(t, call.callable);
    }
    state.clear(t);
  }

  private report(raise: PyRaise, callable: PyObject): void {
    const { t } = this;
    const { unraisable } = t.profile.threads;
    if (exceptionMatches(t, raise, SYSTEM_EXIT)) decref(t, raise.value);
    else if (unraisable !== null) t.writeUnraisable(raise.value, callable, unraisable);
    else t.writeUnraisable(raise.value, null, `Exception ignored in thread started by ${safeRepr(t, callable)}`);
  }

  private kill(state: ThreadState): void {
    this.save(state);
    state.isDone = true;
    state.entry = null;
    this.t.tracing.forget(state);
    remove(this.alive, state);
    this.forget(state);
    if (this.alive.length === 1 && (this.alive[0] as ThreadState).journals.length === 0) this.t.entersFromHost = false;
    this.freeIdents.push(state.ident);
    state.whenDone?.();
  }

  private save(state: ThreadState): void {
    this.t.saveInto(state);
  }

  private load(state: ThreadState): void {
    this.current = state;
    this.t.loadFrom(state);
  }

  /** References of every thread but the running one, for the audit. */
  visit(visit: Visit): void {
    for (const state of this.alive) {
      if (state === this.current) state.visitKept(visit);
      else state.visit(visit);
    }
  }
}

function isDue(state: ThreadState, now: bigint): boolean {
  const deadline = (state.wait as Wait).deadline;
  return deadline !== null && deadline <= now;
}

function compareDeadlines(a: ThreadState, b: ThreadState): number {
  const [x, y] = [(a.wait as Wait).deadline as bigint, (b.wait as Wait).deadline as bigint];
  return x < y ? -1 : x > y ? 1 : 0;
}

function remove(list: ThreadState[], state: ThreadState): void {
  const i = list.indexOf(state);
  if (i >= 0) list.splice(i, 1);
}
