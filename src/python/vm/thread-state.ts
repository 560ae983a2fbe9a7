// One thread of the simulated process: what is swapped when the machine turns to another thread, and what this one waits for.
// Follows PyThreadState (Include/cpython/pystate.h), CPython 3.10-3.13.
// States: fresh (`call` is set, no frame yet), running (the scheduler's `current`), runnable (in its queue), waiting (`wait` is set),
// done. Invariant: `frame` and the rest are valid only while the thread is not the running one; the machine has them meanwhile.

import { decref } from '../heap/heap.ts';
import type { PyContainer, PyObject, Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import type { PyRaise } from '../objects/errors.ts';
import { ExcState } from '../objects/exc-state.ts';
import { type Frame, visitFrame } from '../objects/frame.ts';
import type { Journal } from './journal.ts';

/** What a thread waits for. */
export interface Wait {
  /** Whose `notify` wakes it; null: only the clock. */
  readonly on: object | null;
  /** On the virtual clock, in nanoseconds since the start; null: for ever. */
  readonly deadline: bigint | null;
}

/** How a thread's outermost loop ended. */
export type ThreadEnd = { readonly value: PyObject } | { readonly thrown: PyRaise };

export class ThreadState {
  readonly baseExc = new ExcState();
  excInfo: ExcState = this.baseExc;
  /** The innermost frame. */
  frame: Frame | null = null;
  /** The outermost frame of the loop that was left; null: it is not to be entered again. */
  entry: Frame | null = null;
  depth = 0;
  nativeDepth = 0;
  /** What the first turn calls; owned. */
  call: { readonly callable: PyObject; readonly args: readonly PyObject[]; readonly kwnames: KeywordNames } | null = null;
  wait: Wait | null = null;
  /** The wait that is over, until the instruction that waited has begun anew. */
  over: { readonly wait: Wait; readonly isLate: boolean } | null = null;
  /** Host frames of this thread lie on the host's stack: it can go on only when it is the topmost. */
  isOnHost = false;
  /** The host depth below this thread's outermost loop. */
  hostBase = 0;
  end: ThreadEnd | null = null;
  isDone = false;
  /** Set when the thread is done (join); called once. */
  whenDone: (() => void) | null = null;
  /** What drops this thread's dicts of `_thread._local` objects, which own them. */
  readonly locals = new Map<object, () => void>();
  /** The running context of contextvars; owned. */
  context: PyContainer | null = null;

  /** Instructions that wait for Python code that they run through the host, the innermost last. */
  readonly journals: Journal[] = [];
  /** The instruction of the outermost loop that had run Python code through the host before such instructions had journals. */
  underWay: { readonly frame: Frame; readonly pc: number } | null = null;

  /** sys.settrace() and sys.setprofile(); owned. */
  trace: PyObject | null = null;
  profile: PyObject | null = null;
  /** Hooks of these that run: their own events are not fired. */
  hookDepth = 0;

  /** Set by start_joinable_thread. */
  handle: object | null = null;
  isDaemon = false;
  /** Frames that a new coroutine notes of where it was made (sys.set_coroutine_origin_tracking_depth). */
  originDepth = 0;

  constructor(
    readonly ident: number,
    readonly nativeId: number,
  ) {}

  /** Everything that this thread holds while it does not run. */
  visit(visit: Visit): void {
    for (let item: ExcState | null = this.excInfo; item !== null; item = item.prev) item.visit(visit);
    for (let frame = this.frame; frame !== null; frame = frame.prev) visitFrame(frame, visit);
    this.visitKept(visit);
  }

  /** What it holds whether it runs or not. */
  visitKept(visit: Visit): void {
    if (this.call !== null) {
      visit(this.call.callable);
      this.call.args.forEach(visit);
      for (const name of this.call.kwnames ?? []) visit(name);
    }
    for (const journal of this.journals) journal.visit(visit);
    if (this.context !== null) visit(this.context);
    if (this.trace !== null) visit(this.trace);
    if (this.profile !== null) visit(this.profile);
    if (this.end !== null) visit('value' in this.end ? this.end.value : this.end.thrown.value);
  }

  /** PyThreadState_Clear: what belongs to the thread dies with it. */
  clear(t: Thread): void {
    const drops = [...this.locals.values()];
    this.locals.clear();
    for (const drop of drops) drop();
    const { context } = this;
    this.context = null;
    if (context !== null) decref(t, context);
  }
}
