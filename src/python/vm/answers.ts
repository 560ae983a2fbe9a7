// Python code that an instruction runs through functions of the host (a property, `__add__`, a sort key), once threads wait inside such code:
// it is entered in the machine's own loop, so that nothing of the host lies beneath the thread that waits, and others can run meanwhile.
// How: at the call `Entering` is thrown through the host functions, which undo what they have begun as they do for any error; the loop enters
// the frame; what it returns or raises is noted in the journal of the instruction, which is begun anew and given what is known.
// What must hold: such an instruction changes nothing before its last call of Python code but what `once` notes too; see repeatable.ts.
// A thread may wait on the host's stack while no other one does, as a thread that is alone there is always on top: nothing is done before
// the first wait of that kind. DEVIATION: from then on an object that one of several calls has returned lives until the instruction ends.

import { assert } from '../assert.ts';
import { CodeFlag } from '../compile/code-object.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType } from '../heap/object.ts';
import { BuiltinFunction } from '../objects/builtin-function.ts';
import { asRaise, PyRaise } from '../objects/errors.ts';
import { clearFrame, Deliver, type Frame, type HostAnswers } from '../objects/frame.ts';
import { type GeneratorData, GenState } from '../objects/generator.ts';
import { lookupType } from '../objects/protocols/attribute.ts';
import { SLOT_FUNCTIONS } from '../objects/slot-functions.ts';
import { tupleItems } from '../objects/tuple.ts';
import { carryOut } from './carry-out.ts';
import { Entering, type Surroundings } from './entering.ts';
import { type Answer, Journal, type Question } from './journal.ts';
import { isRepeatable, isRepeatableCall, isRepeatableIterator, keepsItems, runsNothing, takesItems } from './repeatable.ts';
import type { PyThread } from './thread.ts';

/** Answers that an instruction is given at most: its work grows with their square. */
const ANSWERS_MAX = 128;
const GENERATORS = CodeFlag.GENERATOR | CodeFlag.COROUTINE | CodeFlag.ASYNC_GENERATOR;

/** The first argument of a call whose frame has not begun; null: it is made anew with each call, or there is none. */
function firstArgument({ linked, stack }: Frame): PyObject | null {
  const { argcount, kwonlyargcount, flags } = linked.host;
  if (argcount > 0) return stack[0] as PyObject;
  if ((flags & CodeFlag.VARARGS) === 0) return null;
  return tupleItems(stack[kwonlyargcount] as PyContainer)[0] ?? null;
}

export class Answers implements HostAnswers {
  constructor(private readonly t: PyThread) {}

  // ---- asking

  /** Runs a fresh frame of a function for a host function, or gives what it has returned already. */
  run(frame: Frame): PyObject {
    const { t } = this;
    if (t.frame === null) return t.enterOnHost(frame);
    // The code of a module or a class: nobody runs it twice.
    if (frame.locals !== null) return this.apart(() => t.enterOnHost(frame));
    const question = { subject: frame.linked, first: firstArgument(frame) };
    const journal = this.open();
    const known = journal?.take(question) ?? null;
    if (known !== null) {
      clearFrame(t, frame);
      return this.give(known) as PyObject;
    }
    // Things have changed meanwhile: what is known is good no more.
    if (journal?.hasOther) journal.isSpent = true;
    if ((frame.linked.flags & GENERATORS) === 0 && this.canEnter(journal)) throw new Entering(t, journal, frame, question, null);
    return this.note(journal, question, () => t.enterOnHost(frame));
  }

  knows(gen: PyContainer): boolean {
    return this.open()?.knows({ subject: gen, first: null }) === true;
  }

  /** What a generator has yielded or returned to this instruction already; null: nothing yet. */
  told(gen: PyContainer): { value: PyObject; isEnd: boolean } | null {
    const known = this.open()?.take({ subject: gen, first: null }) ?? null;
    return known === null ? null : { value: this.give(known) as PyObject, isEnd: known.isEnd };
  }

  /** Resumes a generator that waits to be sent something, by `run` if it is to be on the host's stack. */
  resume(gen: PyContainer, sent: PyObject, raise: PyRaise | null, run: () => PyObject): PyObject {
    const { t } = this;
    const data = gen.value as GeneratorData;
    const journal = this.open();
    const question = { subject: gen, first: null };
    if (journal?.hasOther) journal.isSpent = true;
    if (this.canEnter(journal)) throw new Entering(t, journal, data.frame, question, incref(sent), raise);
    return this.note(journal, question, run, () => data.state >= GenState.Completed);
  }

  /** Does what must not be done twice, and gives what came of it when the instruction is begun anew. */
  once<T extends PyObject | null>(subject: object, first: PyObject | null, body: () => T): T {
    const journal = this.open();
    if (journal === null) return this.apart(body);
    if (journal.isSpent) return body();
    const known = journal.take({ subject, first });
    if (known !== null) return this.give(known) as T;
    if (journal.hasOther) {
      // Done before the first answer, when nothing was noted yet, such a thing may be done again; else things have changed.
      if (journal.isWhole) journal.isSpent = true;
      return this.apart(body);
    }
    const from = journal.next;
    journal.level++;
    let value: T;
    try {
      value = body();
    } catch (thrown) {
      journal.level--;
      const raise = asRaise(this.t, thrown);
      if (raise === null) throw thrown;
      this.replace(journal, from, { subject, first }, null, raise);
      throw raise;
    }
    journal.level--;
    this.replace(journal, from, { subject, first }, value, null);
    return value;
  }

  /** One that Python code has made is an answer itself, and stays the same when the instruction is begun anew. */
  madeIterator(iterator: PyObject, iterable: PyObject): void {
    if (iterable.type.ops.tpIter !== SLOT_FUNCTIONS.tpIter || lookupType(this.t, iterable.type, '__iter__') === null)
      this.open()?.iterators.add(iterator);
  }

  /** The same for an iterator's next item. */
  next(iterator: PyObject, advance: () => PyObject | null): PyObject | null {
    const { type } = iterator;
    if (type === this.t.types.generator || type.ops.tpIternext === SLOT_FUNCTIONS.tpIternext) return advance();
    const journal = this.open();
    const isOpen = isRepeatableIterator(this.t, iterator);
    if (journal?.iterators.has(iterator)) {
      // One that may ask Python code in the midst of its work: the instruction is not begun anew any more.
      if (!isOpen && !runsNothing(iterator)) journal.isSpent = true;
      return isOpen ? advance() : this.sameItem(journal, type, advance());
    }
    return this.once(iterator, null, isOpen ? advance : () => this.apart(advance));
  }

  /** An iterator that is made anew may make its items anew too: the one that Python code was given the first time counts. Steals. */
  private sameItem(journal: Journal, subject: PyType, item: PyObject | null): PyObject | null {
    if (item === null || journal.isSpent || keepsItems(subject)) return item;
    const known = journal.take({ subject, first: null });
    if (known !== null) {
      decref(this.t, item);
      return this.give(known);
    }
    if (journal.hasOther) journal.isSpent = true;
    else this.replace(journal, journal.next, { subject, first: null }, item, null);
    return item;
  }

  /** The same for a call of a host function, which is part of the instruction if it may be begun anew as well. */
  call(callable: PyObject, args: readonly PyObject[], body: () => PyObject): PyObject {
    const { t } = this;
    if (!isRepeatableCall(t, callable)) {
      if (this.open() === null) return this.inHost(body);
      // A bound one is made anew with each call.
      const subject = callable.value instanceof BuiltinFunction ? callable.value.spec : callable;
      return this.once(subject, args[0] ?? null, () => this.apart(body));
    }
    return this.open() !== null || this.isAtLoop() ? body() : this.inHost(body);
  }

  /** Runs Python code with something set up around it, which it finds there wherever it is entered. */
  within<T>(surroundings: Surroundings, body: () => T): T {
    surroundings.begin();
    try {
      return body();
    } catch (thrown) {
      if (thrown instanceof Entering) thrown.surroundings.push(surroundings);
      throw thrown;
    } finally {
      surroundings.end();
    }
  }

  private inHost<T>(body: () => T): T {
    this.t.enterHost();
    try {
      return body();
    } finally {
      this.t.leaveHost();
    }
  }

  /** Python code that runs in here lies on the host's stack. */
  apart<T>(body: () => T): T {
    if (!this.t.entersFromHost) return body();
    const journal = this.open();
    this.t.enterHost();
    if (journal !== null) journal.isOpen = false;
    try {
      return body();
    } finally {
      if (journal !== null) journal.isOpen = true;
      this.t.leaveHost();
    }
  }

  private note(journal: Journal | null, question: Question, run: () => PyObject, isEnd = () => false): PyObject {
    if (journal === null || journal.isSpent) return run();
    const from = journal.next;
    try {
      const value = run();
      this.replace(journal, from, question, value, null, isEnd());
      return value;
    } catch (thrown) {
      if (thrown instanceof PyRaise) this.replace(journal, from, question, null, thrown);
      throw thrown;
    }
  }

  private replace(
    journal: Journal,
    from: number,
    { subject, first }: Question,
    value: PyObject | null,
    raise: PyRaise | null,
    isEnd = false,
  ): void {
    journal.forgetFrom(this.t, from);
    if (value !== null) incref(value);
    const thrown = raise === null ? null : { value: incref(raise.value), isBareKey: raise.isBareKey };
    journal.add({ subject, first, level: journal.level, value, thrown, isEnd });
  }

  private give({ value, thrown }: Answer): PyObject | null {
    if (thrown === null) return value === null ? null : incref(value);
    const raise = new PyRaise(incref(thrown.value));
    raise.chained = true;
    raise.isBareKey = thrown.isBareKey;
    throw raise;
  }

  private canEnter(journal: Journal | null): boolean {
    const { t } = this;
    if (t.tracing.isOn || t.heap.gc.collecting || t.deallocDepth > 0 || !t.hasRoomForLoop()) return false;
    if (journal !== null) {
      if (journal.length >= ANSWERS_MAX) journal.isSpent = true;
      return !journal.isSpent && journal.next === journal.length;
    }
    return t.frame !== null && this.isAtLoop() && !this.isUnderWay(t.frame) && isRepeatable(t, t.frame);
  }

  /** Has the instruction run Python code on the host's stack, before anything was noted of it? */
  private isUnderWay({ pc }: Frame): boolean {
    const state = this.t.threads.current;
    if (state.underWay === null) return false;
    const { frame } = this.t;
    if (state.underWay.frame === frame && state.underWay.pc === pc) return true;
    state.underWay = null;
    return false;
  }

  /** The running thread is the first to wait on the host's stack. */
  begins(): void {
    const { t } = this;
    t.entersFromHost = true;
    let found = t.frame;
    for (let frame = found; frame !== null && frame.prev !== null; frame = frame.prev) {
      if (frame.deliver === Deliver.Host) found = frame.prev;
    }
    if (found === null) return;
    t.threads.current.underWay = { frame: found, pc: found.pc };
    t.breaker = true;
  }

  /** Between two instructions: the one that was under way is over once its own frame has come here. True: it is not yet. */
  checkUnderWay(): boolean {
    const state = this.t.threads.current;
    if (state.underWay !== null && state.underWay.frame === this.t.frame) state.underWay = null;
    return state.underWay !== null;
  }

  /** Does nothing but the running thread's outermost loop lie on the host's stack? */
  private isAtLoop(): boolean {
    return this.t.hostDepthNow - this.t.threads.current.hostBase === 1;
  }

  // ---- beginning anew

  /** The journal of the instruction that is running and may be begun anew. */
  private open(): Journal | null {
    const { t } = this;
    const journal = t.threads.current.journals.at(-1);
    return journal?.isOpen && journal.caller === t.frame ? journal : null;
  }

  journalFor(caller: Frame): Journal {
    return this.open() ?? this.newJournal(caller);
  }

  private newJournal(caller: Frame): Journal {
    const journal = new Journal(caller);
    this.t.threads.current.journals.push(journal);
    return journal;
  }

  /** Is this call to be carried out with a journal from its beginning? */
  isForCall(callable: PyObject): boolean {
    return this.isFor() && (isRepeatableCall(this.t, callable) || takesItems(this.t, callable));
  }

  /** The same for the end of a loop's iteration. */
  isForNext(iterator: PyObject): boolean {
    return iterator.type.spec !== null && isRepeatableIterator(this.t, iterator) && this.isFor();
  }

  isFor(): boolean {
    return this.isAtLoop() && this.open() === null && !this.t.tracing.isOn;
  }

  /** Carries out the instruction before `frame.pc`; returns the new stack pointer, `frame.pc` is where to go on. */
  carryOut(frame: Frame, sp: number): number {
    frame.sp = sp;
    const journal = this.newJournal(frame);
    journal.isWhole = true;
    return this.begin(journal);
  }

  /** The frame that an instruction of `caller` was waiting for has come to its end with `value`, which is taken over. */
  answered(caller: Frame, value: PyObject, isEnd: boolean): number {
    const journal = this.returned(caller);
    const { awaits } = journal;
    if (awaits !== null) journal.add({ ...awaits, value, thrown: null, isEnd });
    return this.begin(journal);
  }

  /** The same with an exception; the instruction is begun anew by `goOn`. */
  threw(caller: Frame, { value, isBareKey }: PyRaise): void {
    const journal = this.returned(caller);
    const { awaits } = journal;
    if (awaits !== null) journal.add({ ...awaits, value: null, thrown: { value, isBareKey }, isEnd: true });
    this.t.goesOnWithAnswer = true;
  }

  goOn(): number {
    this.t.goesOnWithAnswer = false;
    return this.begin(this.t.threads.current.journals.at(-1) as Journal);
  }

  /** A frame that was to answer is left without running any code, and with it the instruction that waits for it. */
  abandoned(caller: Frame): void {
    this.end(this.returned(caller));
  }

  private returned(caller: Frame): Journal {
    const { t } = this;
    const journal = t.threads.current.journals.at(-1) as Journal;
    assert(journal.caller === caller && journal.awaits !== null, 'the innermost journal is that of the caller');
    t.countLoop(-journal.depth, -journal.nativeDepth);
    for (const { end } of journal.surroundings) end();
    journal.next = journal.length;
    return journal;
  }

  private begin(journal: Journal): number {
    const { caller } = journal;
    journal.awaits = null;
    journal.next = 0;
    journal.level = 0;
    journal.isOpen = true;
    journal.iterators.clear();
    let sp: number;
    try {
      sp = carryOut(this.t, caller);
    } catch (thrown) {
      if (!(thrown instanceof Entering)) this.end(journal);
      throw thrown;
    }
    this.end(journal);
    return sp;
  }

  private end(journal: Journal): void {
    this.t.threads.current.journals.pop();
    journal.release(this.t);
  }
}
