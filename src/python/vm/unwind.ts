// From where something was thrown to where it is handled: the exception table, tracebacks, leaving frames.
// Follows `error`, `exception_unwind` and `exit_unwind` of Python/ceval.c, CPython 3.13. This is where PyRaise is caught.
// A limit or a broken invariant unwinds everything without running Python code, releasing what the frames hold.

import { EXCEPTION_ENTRY_WORDS } from '../compile/code-object.ts';
import { decref } from '../heap/heap.ts';
import type { PyContainer, PyObject } from '../heap/object.ts';
import { Refusal } from '../numbers/refusal.ts';
import { PyRaise } from '../objects/errors.ts';
import { Deliver, type Frame, FrameOwner, finishFrame } from '../objects/frame.ts';
import { finishGenerator, type GeneratorData, linkContext } from '../objects/generator.ts';
import { newInt } from '../objects/int.ts';
import { raiseOf } from '../objects/refusals.ts';
import { addTraceback } from '../objects/traceback.ts';
import type { PyThread } from './thread.ts';

/** Raised again by an instruction that must not add a traceback entry. */
export class Reraise {
  constructor(readonly raise: PyRaise) {}
}

/** Raised between two instructions: its place is that of the one before, wherever the loop is to go on. */
export class Interrupted {
  constructor(readonly raise: PyRaise) {}
}

/** Raised by a hook where neither this frame's handlers nor its traceback entry come into play. */
export class LeavesFrame {
  constructor(readonly raise: PyRaise) {}
}

/**
 * Finds who handles `thrown`, from `frame` outwards to `entry`. Returns the frame to go on in, its `pc` and `sp` set; throws on when
 * `entry` is left. `next` is the loop's `pc`: one past the instruction that raised.
 */
export function unwind(t: PyThread, entry: Frame, frame: Frame, sp: number, next: number, thrown: unknown): Frame {
  let pc = next;
  let reraised = false;
  let cause = thrown;
  if (cause instanceof Reraise) {
    reraised = true;
    cause = cause.raise;
  }
  if (cause instanceof Interrupted) {
    cause = cause.raise;
    pc = frame.pc;
  }
  const isLeft = cause instanceof LeavesFrame;
  if (cause instanceof LeavesFrame) cause = cause.raise;
  // A handler may already have left the frame it was called for.
  let raise = toRaise(t, cause);
  if (raise === null) {
    t.limitLine ??= lineNow(frame, pc);
    abandon(t, entry, frame, sp);
    throw cause;
  }
  let current = frame;
  current.sp = sp;
  if (!reraised) current.pc = pc;
  let at = pc - 1;
  const { tracing } = t;
  if (isLeft) {
    const { deliver } = current;
    current = leave(t, current, entry, raise);
    if (deliver === Deliver.Answer) {
      t.answers.threw(current, raise);
      return current;
    }
    at = current.pc - 1;
  }
  /** Has the instruction raised, and no frame that it entered? Making an instance is one instruction. */
  let isOwn = true;
  for (;;) {
    try {
      if (tracing.isOn) raise = tracing.nativeRaised(current, raise);
      chain(t, raise);
      const isSeen = isComplete(current) && !current.linked.host.standsForC;
      if (!reraised && isSeen) {
        addTraceback(t, raise.value, current);
        if (tracing.isOn) raise = tracing.raised(current, raise, isOwn);
      } else if (isSeen && tracing.isOn) raise = tracing.reraised(current, at, raise);
      reraised = false;
      while (handle(t, current, at, raise)) {
        const raisedInstead = tracing.isOn ? tracing.handles(current, at) : null;
        if (raisedInstead === null) return current;
        // What goes wrong there counts for the instruction before the handler.
        at = current.pc - 1;
        raise = raisedInstead;
      }
      if (tracing.isOn && isSeen) {
        popTo(t, current, current.linked.slotCount);
        raise = tracing.unwound(current, at, raise, isOwn);
      }
    } catch (limit) {
      // Memory for the traceback is used up: nobody handles anything any more.
      decref(t, raise.value);
      t.limitLine ??= lineNow(current, current.pc);
      abandon(t, entry, current, current.sp);
      throw limit;
    }
    const { deliver } = current;
    isOwn = deliver === Deliver.Init;
    current = leave(t, current, entry, raise);
    if (deliver === Deliver.Answer) {
      t.answers.threw(current, raise);
      return current;
    }
    at = current.pc - 1;
  }
}

/** What is handled becomes the context of what a native raises. */
export function chain(t: PyThread, raise: PyRaise): void {
  if (raise.chained) return;
  raise.chained = true;
  const handled = t.handledException;
  if (handled !== null) linkContext(t, raise.value, handled);
}

/** Python exceptions, and host failures that Python knows as exceptions. */
function toRaise(t: PyThread, thrown: unknown): PyRaise | null {
  if (thrown instanceof PyRaise) return thrown;
  if (thrown instanceof Refusal) return raiseOf(t, thrown);
  if (thrown instanceof RangeError && thrown.message.includes('call stack')) return t.hostOverflow();
  return null;
}

function lineNow(frame: Frame, pc: number): number {
  return frame.linked.host.lineOf(Math.max(0, pc - 1));
}

/** A frame that has not come to its first RESUME leaves no trace. */
function isComplete(frame: Frame): boolean {
  return frame.pc > 0;
}

/** If the table has a handler for the instruction, prepares the frame to run it. Takes over the raise's reference. */
function handle(t: PyThread, frame: Frame, at: number, raise: PyRaise): boolean {
  const entry = findHandler(frame.linked.host.exceptionTable, at);
  if (entry < 0) return false;
  const table = frame.linked.host.exceptionTable;
  popTo(t, frame, frame.linked.slotCount + (table[entry + 3] as number));
  if (table[entry + 4] === 1) frame.stack[frame.sp++] = newInt(t, (frame.pc - 1) * 2);
  frame.stack[frame.sp++] = raise.value;
  frame.pc = table[entry + 2] as number;
  return true;
}

/** The index of the entry whose range holds `at`; -1: none. */
function findHandler(table: Int32Array, at: number): number {
  let low = 0;
  let high = table.length / EXCEPTION_ENTRY_WORDS - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const i = middle * EXCEPTION_ENTRY_WORDS;
    if (at < (table[i] as number)) high = middle - 1;
    else if (at >= (table[i + 1] as number)) low = middle + 1;
    else return i;
  }
  return -1;
}

function popTo(t: PyThread, frame: Frame, level: number): void {
  const { stack } = frame;
  while (frame.sp > level) {
    const o = stack[--frame.sp] as PyObject | null;
    stack[frame.sp] = null;
    if (o !== null) decref(t, o);
  }
}

/** The exception leaves `frame`: returns the caller, or throws on out of this loop. */
function leave(t: PyThread, frame: Frame, entry: Frame, raise: PyRaise): Frame {
  popTo(t, frame, frame.linked.slotCount);
  const caller = frame.prev;
  t.depth--;
  t.frame = caller;
  if (frame.owner === FrameOwner.Generator) {
    finishGenerator(t, (frame.generator as PyContainer).value as GeneratorData);
  } else {
    finishFrame(t, frame);
    leaveInit(t, frame);
  }
  if (frame === entry) throw raise;
  return caller as Frame;
}

/** An `__init__` that did not come to its end drops its instance. */
function leaveInit(t: PyThread, frame: Frame): void {
  if (frame.deliver !== Deliver.Init) return;
  t.leaveClassCall();
  t.depth -= frame.shims;
  const { self } = frame;
  frame.self = null;
  if (self !== null) decref(t, self);
}

/** Leaves every frame up to `entry` without running Python code of theirs. */
export function abandon(t: PyThread, entry: Frame, frame: Frame, sp: number): void {
  let current = frame;
  current.sp = sp;
  for (;;) {
    const caller = current.prev;
    const { deliver } = current;
    t.depth--;
    t.frame = caller;
    popTo(t, current, current.linked.slotCount);
    if (current.owner === FrameOwner.Generator) {
      current.prev = null;
      finishGenerator(t, (current.generator as PyContainer).value as GeneratorData);
    } else {
      finishFrame(t, current);
      leaveInit(t, current);
    }
    if (current === entry) return;
    current = caller as Frame;
    if (deliver === Deliver.Answer) t.answers.abandoned(current);
  }
}
