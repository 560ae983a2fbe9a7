// Runs a program over a subject, by trying choices in order and coming back to them. Every instruction is charged as a step, so that no pattern
// can outlast the limits; choices are kept on a stack of our own, so that no subject can exhaust the host's.
// Follows Modules/_sre/sre_lib.h of CPython 3.13 in which match is found and what the groups hold after it.

import { Flag } from './pattern-tree.ts';
import { type CharacterRules, type Instruction, Op, type Program } from './program.ts';

export interface Subject {
  readonly length: number;
  at(index: number): number;
}

/** Kinds of entries on the stack; each entry takes four numbers. */
const enum Entry {
  Branch = 0,
  Mark = 1,
  Register = 2,
  /** A greedy run that may give back one character more. */
  Greedy = 3,
  /** A lazy run that may take one character more. */
  Lazy = 4,
}

const ENTRY_WORDS = 4;
/** Steps between two charges. */
const CHARGE_STEPS = 1024;

export class Matcher {
  /** Start and end of each group, by 2 * group; -1: not matched. Group 0 is set by the caller. */
  marks: number[];
  /** The last group that was closed; 0: none. */
  lastGroup = 0;
  private uncharged = 0;

  constructor(
    private readonly subject: Subject,
    private readonly end: number,
    groupCount: number,
    private readonly rules: CharacterRules,
    private readonly isWord: (code: number, flags: number) => boolean,
    private readonly charge: (steps: number) => void,
  ) {
    this.marks = new Array<number>(2 * groupCount + 2).fill(-1);
  }

  /** The end of the match at `start`, or -1. `mustEnd`: only a match up to the end counts (fullmatch). */
  match(program: Program, start: number, mustEnd: boolean, forbidEmptyAt = -1): number {
    return this.run(program, start, mustEnd, forbidEmptyAt);
  }

  private run(program: Program, start: number, mustEnd: boolean, forbidEmptyAt: number): number {
    const { code } = program;
    const { subject, end } = this;
    const registers = new Array<number>(program.registers).fill(0);
    const stack: number[] = [];
    let pc = 0;
    let pos = start;
    for (;;) {
      if (++this.uncharged >= CHARGE_STEPS) {
        this.charge(this.uncharged);
        this.uncharged = 0;
      }
      const i = code[pc] as Instruction;
      let ok = true;
      switch (i.op) {
        case Op.Char:
          ok = pos < end && subject.at(pos) === i.x;
          if (ok) pos++;
          pc++;
          break;
        case Op.Test:
          ok = pos < end && (i.test as (code: number) => boolean)(subject.at(pos));
          if (ok) pos++;
          pc++;
          break;
        case Op.Any:
          ok = pos < end;
          if (ok) pos++;
          pc++;
          break;
        case Op.Assert:
          ok = this.holds(i, pos);
          pc++;
          break;
        case Op.Split:
          stack.push(Entry.Branch, i.y, pos, 0);
          pc = i.x;
          break;
        case Op.Jump:
          pc = i.x;
          break;
        case Op.Mark:
          stack.push(Entry.Mark, i.x, this.marks[i.x] as number, this.lastGroup);
          this.marks[i.x] = pos;
          if ((i.x & 1) === 1) this.lastGroup = i.x >> 1;
          pc++;
          break;
        case Op.Reference: {
          const length = this.referenceLength(i, pos);
          ok = length >= 0;
          if (ok) pos += length;
          pc++;
          break;
        }
        case Op.Look:
          ok = this.look(i, pos, stack);
          pc++;
          break;
        case Op.Atomic: {
          const before = this.marks.slice();
          const lastBefore = this.lastGroup;
          const stop = this.run(i.sub as Program, pos, false, -1);
          ok = stop >= 0;
          if (ok) {
            this.keepMarks(before, lastBefore, stack);
            pos = stop;
          } else {
            this.marks = before;
            this.lastGroup = lastBefore;
          }
          pc++;
          break;
        }
        case Op.Conditional: {
          const isSet = (this.marks[2 * i.x + 1] ?? -1) >= 0;
          pc = isSet ? pc + 1 : i.y;
          break;
        }
        case Op.RepeatOne: {
          const test = i.test as (code: number) => boolean;
          const limit = Math.min(end, pos + i.max);
          const least = pos + i.min;
          let stop = pos;
          const wanted = i.greed === 'lazy' ? Math.min(limit, least) : limit;
          while (stop < wanted && test(subject.at(stop))) stop++;
          this.uncharged += stop - pos;
          ok = stop >= least;
          if (!ok) break;
          if (i.greed === 'greedy') {
            if (stop > least) stack.push(Entry.Greedy, pc, stop - 1, least);
          } else if (i.greed === 'lazy' && stop < limit) stack.push(Entry.Lazy, pc, stop, limit);
          pos = stop;
          pc++;
          break;
        }
        case Op.LoopStart:
          stack.push(Entry.Register, i.x, registers[i.x] as number, 0, Entry.Register, i.x + 1, registers[i.x + 1] as number, 0);
          registers[i.x] = 0;
          registers[i.x + 1] = -1;
          pc++;
          break;
        case Op.LoopTest: {
          const count = registers[i.x] as number;
          if (count < i.min) pc += 2;
          else if (count >= i.max) pc = i.y;
          else if (i.greed === 'lazy') {
            stack.push(Entry.Branch, pc + 1, pos, 0);
            pc = i.y;
          } else {
            stack.push(Entry.Branch, i.y, pos, 0);
            pc++;
          }
          break;
        }
        case Op.LoopEnter:
          ok = registers[i.x + 1] !== pos;
          stack.push(Entry.Register, i.x + 1, registers[i.x + 1] as number, 0);
          registers[i.x + 1] = pos;
          pc++;
          break;
        case Op.LoopNext:
          stack.push(Entry.Register, i.x, registers[i.x] as number, 0);
          registers[i.x] = (registers[i.x] as number) + 1;
          pc = i.y;
          break;
        case Op.Match:
          ok = (!mustEnd || pos === end) && !(pos === start && pos === forbidEmptyAt);
          if (ok) return pos;
          break;
      }
      if (ok) continue;
      // Back to the last choice.
      let resumed = false;
      while (stack.length > 0) {
        const top = stack.length - ENTRY_WORDS;
        const kind = stack[top] as number;
        const a = stack[top + 1] as number;
        const b = stack[top + 2] as number;
        const c = stack[top + 3] as number;
        if (kind === Entry.Greedy) {
          if (b > c) stack[top + 2] = b - 1;
          else stack.length = top;
          pos = b;
          pc = a + 1;
          resumed = true;
          break;
        }
        if (kind === Entry.Lazy) {
          const test = (code[a] as Instruction).test as (code: number) => boolean;
          if (b < c && test(subject.at(b))) {
            stack[top + 2] = b + 1;
            pos = b + 1;
            pc = a + 1;
            resumed = true;
            break;
          }
          stack.length = top;
          continue;
        }
        stack.length = top;
        if (kind === Entry.Mark) {
          this.marks[a] = b;
          this.lastGroup = c;
        } else if (kind === Entry.Register) registers[a] = b;
        else {
          pc = a;
          pos = b;
          resumed = true;
          break;
        }
      }
      if (!resumed) return -1;
    }
  }

  /** Groups that an inner program has set are undone when the outer one comes back past this point. */
  private keepMarks(before: readonly number[], lastBefore: number, stack: number[]): void {
    before.forEach((old, index) => {
      if (this.marks[index] !== old) stack.push(Entry.Mark, index, old, lastBefore);
    });
  }

  private look(i: Instruction, pos: number, stack: number[]): boolean {
    const from = pos - i.x;
    const before = this.marks.slice();
    const lastBefore = this.lastGroup;
    const stop = from < 0 ? -1 : this.run(i.sub as Program, from, false, -1);
    const found = stop >= 0;
    if (found && !i.negative) {
      this.keepMarks(before, lastBefore, stack);
      return true;
    }
    this.marks = before;
    this.lastGroup = lastBefore;
    return found !== i.negative;
  }

  private referenceLength(i: Instruction, pos: number): number {
    const from = this.marks[2 * i.x] ?? -1;
    const to = this.marks[2 * i.x + 1] ?? -1;
    if (from < 0 || to < from) return -1;
    const length = to - from;
    if (pos + length > this.end) return -1;
    const ignore = (i.flags & Flag.IgnoreCase) !== 0;
    for (let k = 0; k < length; k++) {
      const x = this.subject.at(from + k);
      const y = this.subject.at(pos + k);
      if (x !== y && !(ignore && this.rules.lower(x, i.flags) === this.rules.lower(y, i.flags))) return -1;
    }
    this.uncharged += length;
    return length;
  }

  private holds(i: Instruction, pos: number): boolean {
    const { subject, end } = this;
    const multiline = (i.flags & Flag.Multiline) !== 0;
    switch (i.assertion) {
      case 'startString':
        return pos === 0;
      case 'start':
        return pos === 0 || (multiline && subject.at(pos - 1) === 10);
      case 'endString':
        return pos === end;
      case 'end':
        if (pos === end) return true;
        return multiline ? subject.at(pos) === 10 : pos === end - 1 && subject.at(pos) === 10;
      default: {
        if (end === 0) return false;
        const before = pos > 0 && this.isWord(subject.at(pos - 1), i.flags);
        const after = pos < end && this.isWord(subject.at(pos), i.flags);
        return (before !== after) === (i.assertion === 'boundary');
      }
    }
  }
}
