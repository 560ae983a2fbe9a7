// What the grammar's actions have at hand: tokens, values of names and literals, and the ways to fail.
// Follows Parser/pegen_errors.c and the RAISE_ macros of Parser/pegen.h, CPython 3.13; for 3.10 the same functions in Parser/pegen.c.
// Columns come in as bytes from 0 and go out as characters from 1. The line that is shown is what the tokenizer's buffer holds at the
// moment of failing, which may be several lines, or one without its end.

import type { SyntaxProfile } from '../../profiles/profile.ts';
import type { Expr, Positioned } from '../ast.ts';
import { normalizeIdentifier } from '../identifier.ts';
import { parseNumber } from '../number-literal.ts';
import { Done } from '../reading.ts';
import type { FStringHost, SubSource } from '../scanned-fstrings.ts';
import { brokenUtf8Message, findBrokenUtf8 } from '../source-bytes.ts';
import type { SourceContext } from '../source-context.ts';
import { SyntaxFailure, type SyntaxFailureKind } from '../syntax-failure.ts';
import { Kind, type Token } from '../token.ts';
import { type ParseMode, type TextOrigin, TokenStream } from '../token-stream.ts';
import { decodeUtf8, toCharacters } from '../utf8-text.ts';
import { Machine, type TokenSource } from './machine.ts';
import type { Rule } from './notation.ts';
import { invalidTarget, nameOf, type Part, type TargetKind } from './part.ts';

/** A place that ends where the tokenizer is. */
const hereColumn = -5;

export class RuleReader implements TokenSource, FStringHost {
  readonly profile: SyntaxProfile;
  readonly stream: TokenStream;
  readonly machine: Machine;
  /** Literals that are decoded again while mistakes are looked for warn no more. */
  private readonly silent: SourceContext;

  constructor(
    readonly text: string,
    readonly mode: ParseMode,
    readonly whole: SourceContext,
    readonly origin: TextOrigin | null,
    start: Rule,
    readonly parseSubExpression: (source: SubSource) => Expr,
  ) {
    this.profile = whole.profile;
    this.silent = { ...whole, warnings: [] };
    this.stream = new TokenStream(text, mode, whole, origin);
    this.machine = new Machine(this, start);
  }

  get context(): SourceContext {
    return this.machine.explainsMistakes && !this.profile.warnsInSecondPass ? this.silent : this.whole;
  }

  get tokens(): readonly Token[] {
    return this.stream.tokens;
  }

  get softKeywords(): readonly string[] {
    return this.profile.typeParameters ? ['_', 'case', 'match', 'type'] : ['_', 'case', 'match'];
  }

  get stackOverflowMessage(): string {
    return this.profile.stackOverflowMessage;
  }

  fill(): void {
    if (this.stream.fill().kind === Kind.Error) this.failTokenizer();
  }

  textOf(token: Token): string {
    return this.text.slice(token.start, token.end);
  }

  nameValue(token: Token): Part {
    const id = normalizeIdentifier(decodeUtf8(this.textOf(token)));
    return { node: 'Name', id, ...placeOf(token) };
  }

  numberValue(token: Token): Part {
    const value = parseNumber(this.textOf(token), this.whole.intDigitsMax);
    if (typeof value === 'number') {
      const limit = `Exceeds the limit (${this.whole.intDigitsMax}${this.profile.digitLimitUnit}) for integer string conversion: value has ${value} digits`;
      const advice = 'use sys.set_int_max_str_digits() to increase the limit';
      const hint = 'Consider hexadecimal for huge integer literals to avoid decimal conversion limits.';
      this.raise('SyntaxError', token.lineno, -1, token.end_lineno, -1, `${limit}; ${advice} - ${hint}`);
    }
    return { node: 'Constant', constant: value, ...placeOf(token) };
  }

  /** The token before the next one. */
  get lastRead(): Token {
    return this.tokens[this.machine.mark - 1]!;
  }

  // Ways to fail. Each throws.

  failAt(place: Positioned, message: string): never {
    this.raise('SyntaxError', place.lineno, place.col_offset, place.end_lineno, place.end_col_offset, message);
  }

  failRange(first: Positioned, last: Positioned, message: string): never {
    this.raise('SyntaxError', first.lineno, first.col_offset, last.end_lineno, last.end_col_offset, message);
  }

  /** From the place to where the tokenizer is. */
  failFrom(place: Positioned, message: string): never {
    this.raise('SyntaxError', place.lineno, place.col_offset, hereColumn, hereColumn, message);
  }

  /** At the last token that the tokenizer has made. */
  failLast(message: string, kind: SyntaxFailureKind = 'SyntaxError'): never {
    const { tokens } = this;
    if (tokens.length === 0) throw this.failureAt(kind, 0, 0, 0, -1, message);
    this.failToken(tokens[tokens.length - 1]!, kind, message);
  }

  /** At the next token. */
  failNext(message: string): never {
    this.failToken(this.machine.peek(), 'SyntaxError', message);
  }

  /** A block is missing. */
  failIndent(message: string): never {
    this.failLast(message, 'IndentationError');
  }

  /** The message for a target that is none. Returns null if every part of it may be one. */
  failTarget(part: Part, kind: TargetKind): null {
    const invalid = invalidTarget(part, kind);
    if (invalid === null) return null;
    this.failAt(invalid, `cannot ${kind === 'del' ? 'delete' : 'assign to'} ${nameOf(invalid)}`);
  }

  refuse(message: string): never {
    this.failLast(message);
  }

  refuseForced(token: Token, expected: string): never {
    this.failAt(token, `expected '${expected}'`);
  }

  private failToken(token: Token, kind: SyntaxFailureKind, message: string): never {
    const { tokenizer } = this.stream;
    let column = token.col_offset + 1;
    if (token.col_offset === -1) column = tokenizer.cur === tokenizer.bufferStart ? 0 : tokenizer.cur - tokenizer.lineStart;
    const endColumn = token.end_col_offset === -1 ? -1 : token.end_col_offset + 1;
    throw this.failureAt(kind, token.lineno, column, token.end_lineno, endColumn, message);
  }

  raise(kind: SyntaxFailureKind, lineno: number, column: number, endLineno: number, endColumn: number, message: string): never {
    const last = endColumn === hereColumn ? hereColumn : endColumn + 1;
    throw this.failureAt(kind, lineno, column + 1, endLineno, last, message);
  }

  /** The failure for columns in bytes from 1. */
  private failureAt(
    kind: SyntaxFailureKind,
    lineno: number,
    column: number,
    lastLineno: number,
    lastColumn: number,
    message: string,
  ): SyntaxFailure {
    const { tokenizer } = this.stream;
    const endLineno = lastLineno === hereColumn ? tokenizer.lineno : lastLineno;
    let endColumn = lastColumn === hereColumn ? tokenizer.cur - tokenizer.lineStart : lastColumn;
    let startColumn = column;
    const line = this.lineShown(lineno);
    let full = message;
    if (this.mode === 'fstring') {
      full = `f-string: ${message}`;
      startColumn -= this.origin!.col_offset;
      endColumn -= this.origin!.col_offset;
    }
    const countsBytes = this.whole.countsBytes || (this.mode === 'fstring' && this.profile.errors.subParserCountsBytes);
    return new SyntaxFailure(kind, full, {
      lineno,
      offset: countsBytes ? startColumn : toCharacters(line, startColumn),
      endLineno,
      endOffset: countsBytes || endColumn <= 0 ? endColumn : toCharacters(line, endColumn),
      text: decodeUtf8(line),
    });
  }

  private lineShown(lineno: number): string {
    const { tokenizer } = this.stream;
    const isRead = !this.whole.isFile && tokenizer.lineno <= lineno && tokenizer.lineEnd > tokenizer.bufferStart;
    if (isRead) {
      return this.text.slice(tokenizer.bufferStart, tokenizer.lineEnd);
    }
    const relative = this.origin === null ? lineno : lineno - this.origin.lineno + 1;
    let start = 0;
    for (let i = 1; i < relative; i++) {
      const newline = this.text.indexOf('\n', start);
      if (newline === -1 || newline + 1 > tokenizer.lineEnd) break;
      start = newline + 1;
    }
    const end = this.text.indexOf('\n', start);
    return this.text.slice(start, end === -1 ? this.text.length : end);
  }

  /** Turns how the tokenizer ended into a failure. */
  private failTokenizer(): never {
    const { tokenizer } = this.stream;
    if (tokenizer.failure !== null) throw tokenizer.failure;
    const here = (kind: SyntaxFailureKind, column: number, message: string): never =>
      this.raise(kind, tokenizer.lineno, column, tokenizer.lineno, -1, message);
    switch (tokenizer.done) {
      case Done.EndOfFile:
        if (tokenizer.level > 0) this.failUnclosed();
        return this.failLast('unexpected EOF while parsing');
      case Done.Decode: {
        const bytes = this.text.slice(tokenizer.start, tokenizer.cur);
        const broken = findBrokenUtf8(bytes);
        return this.failLast(`(unicode error) ${broken === null ? '' : brokenUtf8Message(bytes, broken)}`);
      }
      case Done.Dedent:
        return this.failIndent('unindent does not match any outer indentation level');
      case Done.TabSpace:
        return here('TabError', 0, 'inconsistent use of tabs and spaces in indentation');
      case Done.TooDeep:
        return here('IndentationError', 0, 'too many levels of indentation');
      case Done.LineContinuation: {
        const column = tokenizer.cur - tokenizer.bufferStart - 1;
        return here('SyntaxError', Math.max(column, 0), 'unexpected character after line continuation character');
      }
      default:
        return here('SyntaxError', 0, 'unknown parsing error');
    }
  }

  failUnclosed(): never {
    const { tokenizer } = this.stream;
    const top = tokenizer.level - 1;
    const lineno = tokenizer.bracketLines[top]!;
    const opening = String.fromCharCode(tokenizer.brackets[top]!);
    this.raise('SyntaxError', lineno, tokenizer.bracketColumns[top]!, lineno, -1, `'${opening}' was never closed`);
  }
}

function placeOf({ lineno, col_offset, end_lineno, end_col_offset }: Token): Positioned {
  return { lineno, col_offset, end_lineno, end_col_offset };
}
