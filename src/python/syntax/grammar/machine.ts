// Runs a grammar over tokens as CPython's generated parser does: alternatives in order, the first that fits wins, results remembered where
// the grammar says so, left recursion by growing a seed. The stack is explicit, so that 6000 levels need no native stack.
// Follows the code that Tools/peg_generator makes from Grammar/python.gram and the helpers of Parser/pegen.c, CPython 3.13.
// Invariant: `mark` is the index of the next token. A rule that fails leaves `mark` to its caller, which puts it back; one whose action
// gives null fails too, but leaves `mark` where it read to, and an optional item then goes on from there, as in CPython.
// An error is thrown: from then on CPython's rules, too, only return.

import type { Positioned } from '../ast.ts';
import { SyntaxFailure } from '../syntax-failure.ts';
import { Kind, type Token } from '../token.ts';
import { type Alternative, type Item, ItemOp, type Rule } from './notation.ts';

/** CPython's MAXSTACK: rules that may be open at once. */
const levelsMax = 6000;

/** No rule that fails at its first token goes deeper than the rest. */
const levelsCertain = levelsMax - 200;

/** Where CPython would run for minutes we give up explaining: about ten seconds of steps. */
const stepsMax = 30_000_000;

export class TooManySteps {}

/** What the machine asks of its reader. */
export interface TokenSource {
  readonly tokens: readonly Token[];
  /** Adds a token. Throws a SyntaxFailure if the tokenizer fails. */
  fill(): void;
  nameValue(token: Token): unknown;
  numberValue(token: Token): unknown;
  textOf(token: Token): string;
  refuseForced(token: Token, expected: string): never;
  readonly softKeywords: readonly string[];
  readonly stackOverflowMessage: string;
}

const enum FrameKind {
  Rule,
  LeftRecursion,
  Loop,
  Gather,
  Lookahead,
}

class Frame {
  kind: FrameKind = FrameKind.Rule;
  rule: Rule | null = null;
  item: Item | null = null;
  mark = 0;
  alternative = 0;
  index = 0;
  isWaiting = false;
  wasCut = false;
  kept: Record<string, unknown> | null = null;
  last: unknown = null;
  values: unknown[] = [];
  /** For left recursion: the best result so far, and where it ends. For loops: where the last element ended. */
  result: unknown = null;
  resultMark = 0;
  /** Whether mistakes were explained before a rule that explains none. */
  restoresMistakes = false;
}

/** What a rule has given at a token; a token has a list of them. */
interface MemoEntry {
  readonly id: number;
  value: unknown;
  mark: number;
  readonly next: MemoEntry | null;
}

const PENDING: unique symbol = Symbol('pending');

/** Stands for a value that nobody looks at. */
const SOMETHING = true;

export class Machine {
  mark = 0;
  explainsMistakes = false;
  private readonly frames: Frame[] = [];
  private depth = 0;
  private level = 0;
  private steps = 0;
  private result: unknown = null;
  private memos: (MemoEntry | null | undefined)[] = [];

  constructor(
    readonly source: TokenSource,
    readonly start: Rule,
  ) {}

  /** The value of the start rule, or null if the tokens do not fit it. */
  run(explainsMistakes: boolean): unknown {
    this.explainsMistakes = explainsMistakes;
    this.mark = 0;
    this.depth = 0;
    this.level = 0;
    this.memos = [];
    const value = this.call(this.start);
    if (value !== PENDING) return value;
    while (this.depth > 0) {
      if (++this.steps > stepsMax) throw new TooManySteps();
      this.step(this.frames[this.depth - 1]!);
    }
    return this.result;
  }

  peek(): Token {
    if (this.mark === this.source.tokens.length) this.source.fill();
    return this.source.tokens[this.mark]!;
  }

  /** From the token at which something began to the last one that was read, line ends and indentation left out. */
  placeFrom(mark: number): Positioned {
    const { tokens } = this.source;
    const first = tokens[mark]!;
    let end = this.mark - 1;
    while (end > 0 && isWhite(tokens[end]!.kind)) end--;
    const last = tokens[Math.max(end, 0)]!;
    return {
      lineno: first.lineno,
      col_offset: first.col_offset,
      end_lineno: last.end_lineno,
      end_col_offset: last.end_col_offset,
    };
  }

  private enterLevel(): void {
    if (this.level++ === levelsMax) {
      throw new SyntaxFailure('MemoryError', this.source.stackOverflowMessage, null);
    }
  }

  private push(kind: FrameKind, rule: Rule | null, item: Item | null): Frame {
    const frame = this.frames[this.depth] ?? new Frame();
    this.frames[this.depth++] = frame;
    frame.kind = kind;
    frame.rule = rule;
    frame.item = item;
    frame.mark = this.mark;
    frame.alternative = 0;
    frame.index = 0;
    frame.isWaiting = false;
    frame.wasCut = false;
    frame.kept = null;
    frame.last = null;
    frame.result = null;
    frame.resultMark = this.mark;
    if (kind === FrameKind.Loop || kind === FrameKind.Gather) frame.values = [];
    return frame;
  }

  private finish(levels: number, value: unknown): void {
    this.level -= levels;
    this.depth--;
    this.result = value;
  }

  private recall(mark: number, id: number): MemoEntry | null {
    let entry = this.memos[mark] ?? null;
    while (entry !== null && entry.id !== id) entry = entry.next;
    return entry;
  }

  /** A rule remembers at most once where it is not left-recursive; one that is replaces what it has remembered. */
  private remember(mark: number, id: number, value: unknown): void {
    const entry = this.recall(mark, id);
    if (entry === null) this.memos[mark] = { id, value, mark: this.mark, next: this.memos[mark] ?? null };
    else {
      entry.value = value;
      entry.mark = this.mark;
    }
  }

  private call(rule: Rule): unknown {
    this.enterLevel();
    const { kind } = this.peek();
    // Near the end of the stack even a rule that must fail is run, because its levels count.
    if (rule.first !== null && rule.first[kind] === 0 && this.level < levelsCertain) {
      this.level--;
      return null;
    }
    if (rule.isMemoized || rule.isLeftRecursive) {
      const entry = this.recall(this.mark, rule.id);
      if (entry !== null) {
        this.level--;
        this.mark = entry.mark;
        return entry.value;
      }
    }
    if (rule.isLeftRecursive) {
      this.push(FrameKind.LeftRecursion, rule, null);
      return PENDING;
    }
    const frame = this.push(FrameKind.Rule, rule, null);
    if (rule.isWithoutMistakes) {
      frame.restoresMistakes = this.explainsMistakes;
      this.explainsMistakes = false;
    }
    return PENDING;
  }

  private step(frame: Frame): void {
    switch (frame.kind) {
      case FrameKind.Rule:
        this.stepRule(frame);
        break;
      case FrameKind.LeftRecursion:
        this.stepLeftRecursion(frame);
        break;
      case FrameKind.Loop:
        this.stepLoop(frame);
        break;
      case FrameKind.Gather:
        this.stepGather(frame);
        break;
      case FrameKind.Lookahead:
        this.stepLookahead(frame);
        break;
    }
  }

  private stepRule(frame: Frame): void {
    const rule = frame.rule!;
    let value: unknown = PENDING;
    if (frame.isWaiting) {
      frame.isWaiting = false;
      value = this.result;
    }
    for (;;) {
      const alternative = rule.alternatives[frame.alternative];
      if (alternative === undefined) return this.finishRule(frame, null);
      if (alternative.isForMistakes && !this.explainsMistakes) {
        frame.alternative++;
        continue;
      }
      if (frame.index === alternative.items.length) return this.finishRule(frame, this.valueOf(frame, alternative));
      const item = alternative.items[frame.index]!;
      if (value === PENDING) {
        value = item.op === ItemOp.Cut ? this.cut(frame) : this.evaluate(item);
        if (value === PENDING) {
          frame.isWaiting = true;
          return;
        }
      }
      if (value === null && !item.isOptional) {
        this.mark = frame.mark;
        if (frame.wasCut) return this.finishRule(frame, null);
        frame.alternative++;
        frame.index = 0;
        frame.kept = null;
      } else {
        if (item.capture !== '') (frame.kept ??= {})[item.capture] = value;
        frame.last = value;
        frame.index++;
      }
      value = PENDING;
    }
  }

  private cut(frame: Frame): unknown {
    frame.wasCut = true;
    return SOMETHING;
  }

  private valueOf(frame: Frame, { items, action, onlyCapture }: Alternative): unknown {
    if (action !== null) {
      const value = action((frame.kept ?? {}) as never, this.placeFrom(frame.mark) as never, this.source as never);
      return value === undefined ? null : value;
    }
    if (onlyCapture !== '') return frame.kept?.[onlyCapture] ?? null;
    return items.length === 1 ? frame.last : this.placeFrom(frame.mark);
  }

  private finishRule(frame: Frame, value: unknown): void {
    const rule = frame.rule!;
    if (rule.isWithoutMistakes) this.explainsMistakes = frame.restoresMistakes;
    if (rule.isMemoized && !rule.isLeftRecursive) this.remember(frame.mark, rule.id, value);
    this.finish(1, value);
  }

  /** Parses the rule again and again, each time with the last result in the place of the recursion, while it reaches further. */
  private stepLeftRecursion(frame: Frame): void {
    const rule = frame.rule!;
    if (frame.isWaiting) {
      if (this.result === null || this.mark <= frame.resultMark) {
        this.mark = frame.resultMark;
        return this.finish(1, frame.result);
      }
      frame.resultMark = this.mark;
      frame.result = this.result;
    }
    this.remember(frame.mark, rule.id, frame.result);
    this.mark = frame.mark;
    frame.isWaiting = true;
    this.enterLevel();
    this.push(FrameKind.Rule, rule, null);
  }

  /** The value of an item; PENDING if a frame has been pushed that will give it. */
  private evaluate(item: Item): unknown {
    switch (item.op) {
      case ItemOp.Token: {
        const token = this.peek();
        if (token.kind !== item.kind) return null;
        this.mark++;
        return token;
      }
      case ItemOp.Name: {
        const token = this.peek();
        if (token.kind !== Kind.Name) return null;
        this.mark++;
        return this.source.nameValue(token);
      }
      case ItemOp.Number: {
        const token = this.peek();
        if (token.kind !== Kind.Number) return null;
        this.mark++;
        return this.source.numberValue(token);
      }
      case ItemOp.SoftKeyword: {
        const token = this.peek();
        if (token.kind !== Kind.Name || this.source.textOf(token) !== item.word) return null;
        this.mark++;
        return this.source.nameValue(token);
      }
      case ItemOp.AnySoftKeyword: {
        const token = this.peek();
        if (token.kind !== Kind.Name) return null;
        this.mark++;
        // CPython compares as many letters as the name has: `m` passes for `match`.
        const text = this.source.textOf(token);
        return this.source.softKeywords.some((word) => word.startsWith(text)) ? this.source.nameValue(token) : null;
      }
      case ItemOp.Rule:
        return this.call(item.rule!);
      case ItemOp.Loop:
        this.enterLevel();
        this.push(FrameKind.Loop, null, item);
        return PENDING;
      case ItemOp.Gather:
        this.enterLevel();
        this.push(FrameKind.Gather, null, item);
        return PENDING;
      case ItemOp.Lookahead:
        return this.look(item);
      case ItemOp.Forced: {
        const token = this.peek();
        if (token.kind !== item.kind) this.source.refuseForced(token, item.word);
        this.mark++;
        return token;
      }
      case ItemOp.Cut:
        return SOMETHING;
    }
  }

  private look(item: Item): unknown {
    const frame = this.push(FrameKind.Lookahead, null, item);
    const value = this.evaluate(item.body!);
    if (value === PENDING) {
      frame.isWaiting = true;
      return PENDING;
    }
    this.depth--;
    this.mark = frame.mark;
    return (value !== null) === item.isPositive ? SOMETHING : null;
  }

  private stepLookahead(frame: Frame): void {
    this.mark = frame.mark;
    this.finish(0, (this.result !== null) === frame.item!.isPositive ? SOMETHING : null);
  }

  private stepLoop(frame: Frame): void {
    const item = frame.item!;
    for (;;) {
      let value: unknown;
      if (frame.isWaiting) {
        frame.isWaiting = false;
        value = this.result;
      } else {
        value = this.evaluate(item.body!);
        if (value === PENDING) {
          frame.isWaiting = true;
          return;
        }
      }
      if (value === null) {
        this.mark = frame.resultMark;
        return this.finish(1, item.atLeastOne && frame.values.length === 0 ? null : frame.values);
      }
      frame.values.push(value);
      frame.resultMark = this.mark;
    }
  }

  /** Elements with separators between them. `index` is 0 before the first element and 1 before a separator. */
  private stepGather(frame: Frame): void {
    const item = frame.item!;
    for (;;) {
      let value: unknown;
      if (frame.isWaiting) {
        frame.isWaiting = false;
        value = this.result;
      } else {
        value = frame.index === 1 && this.evaluate(item.separator!) === null ? null : this.evaluate(item.body!);
        if (value === PENDING) {
          frame.isWaiting = true;
          return;
        }
      }
      if (value === null) {
        this.mark = frame.resultMark;
        return this.finish(frame.index + 1, frame.values.length === 0 ? null : frame.values);
      }
      frame.values.push(value);
      frame.resultMark = this.mark;
      if (frame.index === 0) {
        frame.index = 1;
        this.enterLevel();
      }
    }
  }
}

function isWhite(kind: Kind): boolean {
  return kind === Kind.EndMarker || (kind >= Kind.Newline && kind <= Kind.Dedent);
}
