// Leaving host functions that are about to run Python code: thrown at the call, up to the loop whose instruction called the host, which
// enters the frame itself. When that has come to its end, the instruction is begun anew: see answers.ts. Nothing of it has run yet.

import { incref, type PyContainer, type PyObject } from '../heap/object.ts';
import type { PyRaise } from '../objects/errors.ts';
import { Deliver, type Frame } from '../objects/frame.ts';
import { chainStackItem, enterGenerator, type GeneratorData } from '../objects/generator.ts';
import type { Journal, Question } from './journal.ts';
import type { PyThread } from './thread.ts';

/** PY_EVAL_C_STACK_UNITS of CPython 3.12 and 3.13. */
export const LOOP_NATIVE_UNITS = 2;

/** What is set up around the Python code, by a host function that has been left meanwhile. */
export interface Surroundings {
  readonly begin: () => void;
  readonly end: () => void;
}

export class Entering {
  /** The innermost first. */
  readonly surroundings: Surroundings[] = [];
  private readonly depth: number;
  private readonly nativeDepth: number;
  private readonly level: number;

  constructor(
    t: PyThread,
    journal: Journal | null,
    private readonly frame: Frame,
    private readonly question: Question,
    /** What a generator is sent. Owned. */
    private readonly sent: PyObject | null,
    /** What the frame begins by raising. Owned. */
    readonly raise: PyRaise | null = null,
  ) {
    this.depth = t.depth;
    this.nativeDepth = t.nativeDepthNow + LOOP_NATIVE_UNITS;
    this.level = journal?.level ?? 0;
  }

  /** Enters the frame from the instruction of `caller` before `pc`, whose operands are on its stack. */
  enter(t: PyThread, caller: Frame, sp: number, pc: number): Frame {
    const { frame, sent } = this;
    caller.sp = sp;
    caller.pc = pc;
    const journal = t.answers.journalFor(caller);
    journal.isOpen = false;
    journal.awaits = { ...this.question, level: this.level };
    journal.depth = this.depth - t.depth;
    journal.nativeDepth = this.nativeDepth - t.nativeDepthNow;
    t.countLoop(journal.depth, journal.nativeDepth);
    journal.surroundings = this.surroundings;
    for (const { begin } of [...this.surroundings].reverse()) begin();
    if (sent !== null) {
      frame.stack[frame.sp++] = sent;
      enterGenerator(t, (frame.generator as PyContainer).value as GeneratorData);
      if (this.raise !== null) chainStackItem(t, t, this.raise);
    } else if (frame.borrowsFunc && frame.func !== null) {
      // The host function that held it has been left.
      frame.borrowsFunc = false;
      incref(frame.func);
    }
    frame.deliver = Deliver.Answer;
    frame.prev = caller;
    t.depth++;
    t.frame = frame;
    return frame;
  }
}
