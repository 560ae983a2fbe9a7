// What one instruction has been told so far by the Python code that it runs through functions of the host. Where that code must not lie on
// the host's stack, it is entered in the machine's own loop, and the instruction is begun anew with its answer at hand: see Answers.
// Invariant: `awaits` is set exactly while the frame that was entered last runs; everything in `answers` is owned until the instruction ends.

import { decref, xdecref } from '../heap/heap.ts';
import type { PyContainer, PyObject, Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { Frame } from '../objects/frame.ts';
import type { Surroundings } from './entering.ts';

/** Whom an answer is from: the code that ran or what was asked for its next item, and the first argument. */
export interface Question {
  readonly subject: object;
  readonly first: PyObject | null;
}

/** What came of it. */
export interface Answer extends Question {
  /** How many questions that are not answered yet lie around this one. */
  readonly level: number;
  /** A result; null: there is none (the end of an iteration). Owned. */
  readonly value: PyObject | null;
  /** An exception in its place. Owned. */
  readonly thrown: { readonly value: PyContainer; readonly isBareKey: boolean } | null;
  /** The frame has come to its end, and not to a yield. */
  readonly isEnd: boolean;
}

export class Journal {
  private readonly answers: Answer[] = [];
  /** Answers before this one have been given since the instruction was begun last. */
  next = 0;
  level = 0;
  /** The instruction runs, and what it calls may be entered. */
  isOpen = true;
  /** What it calls is run on the host's stack from now on. */
  isSpent = false;
  /** It was there when the instruction was begun for the first time. */
  isWhole = false;
  awaits: (Question & { readonly level: number }) | null = null;
  /** What the host functions in between count for the recursion limits while the frame that was entered runs. */
  depth = 0;
  nativeDepth = 0;
  surroundings: readonly Surroundings[] = [];

  /** Iterators that the instruction has made since it was begun last: they are made again with it. */
  readonly iterators = new Set<PyObject>();

  constructor(readonly caller: Frame) {}

  get length(): number {
    return this.answers.length;
  }

  /** The next answer, if it is to this question. */
  take(question: Question): Answer | null {
    return this.knows(question) ? (this.answers[this.next++] as Answer) : null;
  }

  knows({ subject, first }: Question): boolean {
    const answer = this.answers[this.next];
    return answer !== undefined && answer.level === this.level && answer.subject === subject && isSame(answer.first, first);
  }

  /** Is the next answer one to another question of this level? */
  get hasOther(): boolean {
    const answer = this.answers[this.next];
    return answer !== undefined && answer.level <= this.level;
  }

  add(answer: Answer): void {
    this.answers.splice(this.next, 0, answer);
    this.next++;
  }

  /** Answers to questions that an answer to a larger one takes the place of. */
  forgetFrom(t: Thread, index: number): void {
    for (const answer of this.answers.splice(index)) release(t, answer);
    this.next = index;
  }

  release(t: Thread): void {
    this.forgetFrom(t, 0);
  }

  visit(visit: Visit): void {
    for (const { value, thrown } of this.answers) {
      if (value !== null) visit(value);
      if (thrown !== null) visit(thrown.value);
    }
  }
}

/** The same object, or one of a built-in type that the host may have made anew for the call. */
function isSame(a: PyObject | null, b: PyObject | null): boolean {
  return a === b || (a !== null && b !== null && a.type === b.type && a.type.spec !== null);
}

function release(t: Thread, { value, thrown }: Answer): void {
  xdecref(t, value);
  if (thrown !== null) decref(t, thrown.value);
}
