// The instructions that a pattern is matched by, made from its tree. Follows the idea of Lib/re/_compiler.py: alternatives and repeats become
// choices that matcher.ts tries in order.

import { ASTRAL, CharacterMap, CharacterRuns } from './charset.ts';
import type { Category, Node, SetItem } from './pattern-tree.ts';
import { boundsOf, Flag, REPEAT_MAX } from './pattern-tree.ts';

/** What a character is tested for; the database of the interpreter answers for categories. */
export type CharacterTest = (code: number) => boolean;

export const enum Op {
  Char = 0,
  Test = 1,
  Any = 2,
  Assert = 3,
  /** Tries `x`, then `y`. */
  Split = 4,
  Jump = 5,
  Mark = 6,
  Reference = 7,
  Look = 8,
  Atomic = 9,
  Conditional = 10,
  /** A run of single characters: min, max, test; greedy, lazy or possessive. */
  RepeatOne = 11,
  /** Starts a counted loop: sets register `x` to 0. */
  LoopStart = 12,
  /** Decides whether the loop of register `x` goes on (to `y`) or ends. */
  LoopTest = 13,
  /** End of the body: counts, and stops a body that matched nothing. */
  LoopNext = 14,
  Match = 15,
  /** An optional round of the loop of register `x`: not where the last one began. */
  LoopEnter = 16,
}

export interface Instruction {
  readonly op: Op;
  x: number;
  y: number;
  readonly min: number;
  readonly max: number;
  readonly greed: 'greedy' | 'lazy' | 'possessive';
  readonly test: CharacterTest | null;
  readonly sub: Program | null;
  readonly negative: boolean;
  readonly assertion: string;
  readonly flags: number;
}

export interface Program {
  readonly code: readonly Instruction[];
  readonly registers: number;
}

/** What depends on the kind of subject and the version of Unicode. */
export interface CharacterRules {
  category(category: Category, flags: number): CharacterTest;
  lower(code: number, flags: number): number;
  upper(code: number, flags: number): number;
  isCased(code: number, flags: number): boolean;
  /** Other lower case letters that have the upper case of this one. */
  alike(lower: number, flags: number): readonly number[];
  /** Counts work that no instruction of the pattern stands for; ends a run that is past its limits. */
  charge(steps: number): void;
}

/** Characters that are folded for a step. */
const FOLDED_PER_STEP = 4;

/** Before the characters of the basic plane from one up to and with another are folded. */
export function chargeFolding(rules: CharacterRules, from: number, to: number): void {
  rules.charge(Math.ceil(Math.max(0, Math.min(to + 1, ASTRAL) - from) / FOLDED_PER_STEP));
}

export function compilePattern(node: Node, rules: CharacterRules): Program {
  const compiler = new Compiler(rules);
  compiler.emit(node);
  compiler.add({ op: Op.Match });
  return compiler.program();
}

class Compiler {
  private readonly code: Instruction[] = [];
  private registers = 0;

  constructor(private readonly rules: CharacterRules) {}

  program(): Program {
    return { code: this.code, registers: this.registers };
  }

  add(part: Partial<Instruction> & { op: Op }): Instruction {
    const instruction: Instruction = {
      x: 0,
      y: 0,
      min: 0,
      max: 0,
      greed: 'greedy',
      test: null,
      sub: null,
      negative: false,
      assertion: '',
      flags: 0,
      ...part,
    };
    this.code.push(instruction);
    return instruction;
  }

  emit(node: Node): void {
    switch (node.kind) {
      case 'literal':
      case 'any':
      case 'set':
        this.single(node);
        return;
      case 'assertion':
        this.add({ op: Op.Assert, assertion: node.assertion, flags: node.flags });
        return;
      case 'sequence':
        for (const part of node.nodes) this.emit(part);
        return;
      case 'branch':
        this.branch(node.alternatives);
        return;
      case 'repeat':
        this.repeat(node);
        return;
      case 'group':
        if (node.group > 0) this.add({ op: Op.Mark, x: 2 * node.group });
        this.emit(node.node);
        if (node.group > 0) this.add({ op: Op.Mark, x: 2 * node.group + 1 });
        return;
      case 'reference':
        this.add({ op: Op.Reference, x: node.group, flags: node.flags });
        return;
      case 'conditional': {
        const test = this.add({ op: Op.Conditional, x: node.group });
        this.emit(node.yes);
        const jump = this.add({ op: Op.Jump });
        test.y = this.code.length;
        this.emit(node.no);
        jump.x = this.code.length;
        return;
      }
      case 'look':
        this.add({
          op: Op.Look,
          sub: this.subProgram(node.node),
          negative: node.negative,
          x: node.width,
        });
        return;
      case 'atomic':
        this.add({ op: Op.Atomic, sub: this.subProgram(node.node) });
        return;
    }
  }

  private subProgram(node: Node): Program {
    return compilePattern(node, this.rules);
  }

  private single(node: Node & { kind: 'literal' | 'any' | 'set' }): void {
    if (node.kind === 'literal' && !this.ignoresCase(node.code, node.flags)) {
      this.add({ op: Op.Char, x: node.code });
      return;
    }
    if (node.kind === 'any' && (node.flags & Flag.DotAll) !== 0) {
      this.add({ op: Op.Any });
      return;
    }
    this.add({ op: Op.Test, test: this.testOf(node) });
  }

  private testOf(node: Node & { kind: 'literal' | 'any' | 'set' }): CharacterTest {
    if (node.kind === 'any') return (node.flags & Flag.DotAll) !== 0 ? () => true : (code) => code !== 10;
    if (node.kind === 'literal') {
      const wanted = node.code;
      const { flags } = node;
      if (!this.ignoresCase(wanted, flags)) return (code) => code === wanted;
      const { rules } = this;
      const low = rules.lower(wanted, flags);
      const alike = rules.alike(low, flags);
      return (code) => {
        const lowered = rules.lower(code, flags);
        return lowered === low || alike.includes(lowered);
      };
    }
    return this.setTest(node.items, node.negated, node.flags);
  }

  private ignoresCase(code: number, flags: number): boolean {
    return (flags & Flag.IgnoreCase) !== 0 && this.rules.isCased(code, flags);
  }

  private setTest(items: readonly SetItem[], negated: boolean, flags: number): CharacterTest {
    const any = (flags & Flag.IgnoreCase) === 0 ? this.plainSet(items, flags) : this.caselessSet(items, flags);
    // Answers for ASCII are worked out once.
    const table = new Uint8Array(128);
    for (let code = 0; code < 128; code++) table[code] = any(code) !== negated ? 1 : 0;
    return (code) => (code < 128 ? table[code] === 1 : any(code) !== negated);
  }

  private plainSet(items: readonly SetItem[], flags: number): CharacterTest {
    const runs = new CharacterRuns(items.filter((item) => item.kind !== 'category').map(boundsOf));
    const tests = this.categoryTests(items, flags);
    return (code) => runs.has(code) || tests.some((test) => test(code));
  }

  private categoryTests(items: readonly SetItem[], flags: number): readonly CharacterTest[] {
    const categories = new Set(items.filter((item) => item.kind === 'category').map((item) => item.category));
    return [...categories].map((category) => this.rules.category(category, flags));
  }

  /**
   * Lower case letters are looked up in a set of lower case letters. As in CPython, what lies beyond U+FFFF is no part of that set: it is
   * compared as it is written, and a range also with the upper case; and nothing is lowered where no item has a case.
   */
  private caselessSet(items: readonly SetItem[], flags: number): CharacterTest {
    const { rules } = this;
    const folded = new CharacterMap();
    const beyond: (readonly [number, number])[] = [];
    const rangesBeyond: (readonly [number, number])[] = [];
    let hasCased = false;
    for (const item of items) {
      if (item.kind === 'category') continue;
      const [from, to] = boundsOf(item);
      chargeFolding(rules, from, to);
      for (let code = from; code <= to && code < ASTRAL; code++) {
        const low = rules.lower(code, flags);
        folded.mark(low, low);
        for (const other of rules.alike(low, flags)) folded.mark(other, other);
        hasCased ||= rules.isCased(code, flags);
      }
      if (to < ASTRAL) continue;
      hasCased = true;
      beyond.push([from, to]);
      if (item.kind === 'range') rangesBeyond.push([from, to]);
    }
    const runs = new CharacterRuns([...folded.runs(), ...beyond]);
    const upperRuns = new CharacterRuns(rangesBeyond);
    const tests = this.categoryTests(items, flags);
    const holds: CharacterTest = (code) =>
      runs.has(code) || (rangesBeyond.length > 0 && upperRuns.has(rules.upper(code, 0))) || tests.some((test) => test(code));
    return hasCased ? (code) => holds(rules.lower(code, flags)) : holds;
  }

  private branch(alternatives: readonly Node[]): void {
    const jumps: Instruction[] = [];
    alternatives.forEach((alternative, i) => {
      if (i === alternatives.length - 1) {
        this.emit(alternative);
        return;
      }
      const split = this.add({ op: Op.Split });
      split.x = this.code.length;
      this.emit(alternative);
      jumps.push(this.add({ op: Op.Jump }));
      split.y = this.code.length;
    });
    for (const jump of jumps) jump.x = this.code.length;
  }

  private repeat(node: Node & { kind: 'repeat' }): void {
    const { min, max, greed } = node;
    const inner = node.node;
    if (inner.kind === 'literal' || inner.kind === 'any' || inner.kind === 'set') {
      this.add({
        op: Op.RepeatOne,
        min,
        max: max >= REPEAT_MAX ? Number.POSITIVE_INFINITY : max,
        greed,
        test: this.testOf(inner),
      });
      return;
    }
    if (greed === 'possessive') {
      this.add({ op: Op.Atomic, sub: this.subProgram({ ...node, greed: 'greedy' }) });
      return;
    }
    if (min === 0 && max === 1) {
      const split = this.add({ op: Op.Split });
      const body = this.code.length;
      this.emit(inner);
      const end = this.code.length;
      [split.x, split.y] = greed === 'lazy' ? [end, body] : [body, end];
      return;
    }
    const register = this.registers;
    this.registers += 2;
    const bound = max >= REPEAT_MAX ? Number.POSITIVE_INFINITY : max;
    this.add({ op: Op.LoopStart, x: register });
    const test = this.code.length;
    const decide = this.add({ op: Op.LoopTest, x: register, min, max: bound, greed });
    this.add({ op: Op.LoopEnter, x: register });
    this.emit(inner);
    this.add({ op: Op.LoopNext, x: register, y: test, min });
    decide.y = this.code.length;
  }
}
