// The tokenizer: UTF-8 text in, one token at a time out, with indentation, brackets and f-strings tracked on the way.
// Follows Parser/tokenizer.c of CPython 3.10 to 3.12 and Parser/lexer/lexer.c of 3.13, state for state: where errors point
// to depends on how far the tokenizer had read, and on which text its buffer held, when the parser gave up.
// Invariant: bufferStart <= cur <= lineEnd, and lineEnd is one past the end of the last line that was taken in.
// Left out: type comments, encodings (the source is a str) and the prompt.

import type { SyntaxProfile } from '../profiles/profile.ts';
import { invalidIdentifierCharacter } from './identifier.ts';
import { Done, END_OF_FILE, isIdentifierCharacter, isIdentifierStart } from './reading.ts';
import { findBrokenUtf8 } from './source-bytes.ts';
import type { SourceContext } from './source-context.ts';
import { type FailurePlace, SyntaxFailure, type SyntaxWarningRecord } from './syntax-failure.ts';
import { KEYWORDS, Kind, oneCharacterOperator, Token, threeCharacterOperator, twoCharacterOperator } from './token.ts';
import { closeFStringBrace, type FStringMode, noteFStringPunctuation, readFString, startFString } from './tokenizer-fstrings.ts';
import { readNumber } from './tokenizer-numbers.ts';
import { readString } from './tokenizer-strings.ts';
import { countCharacters, decodeUtf8 } from './utf8-text.ts';

/** Indentation levels, brackets and f-strings that may be open at once: CPython's own fixed arrays. */
const indentsMax = 100;
const bracketsMax = 200;
const tabWidth = 8;

export class Tokenizer {
  /** Index of the next byte. */
  cur = 0;
  /** One past the line that was last taken in. */
  lineEnd = 0;
  /** Where the buffer begins: the line at which the current token began. */
  bufferStart = 0;
  /** Where the current token begins, or -1 between tokens. */
  start = -1;
  lineStart = 0;
  /** Start and number of the line on which a string began. */
  stringLineStart = 0;
  stringLine = 0;
  startColumn = -1;
  lineno: number;
  done: Done = Done.Ok;
  failure: SyntaxFailure | null = null;

  atLineBegin = true;
  /** A comment alone on its line has been handed out: the end of the line does not count. */
  private afterLoneComment = false;
  /** Indents (positive) or dedents (negative) that are still to be handed out. */
  pendingIndents = 0;
  indents: number[] = [0];
  /** The same with a tab as wide as one space: both must agree, or tabs and spaces are mixed. */
  altIndents: number[] = [0];

  /** Open brackets: characters, lines, columns. */
  readonly brackets: number[] = [];
  readonly bracketLines: number[] = [];
  readonly bracketColumns: number[] = [];

  readonly profile: SyntaxProfile;
  readonly fStrings: FStringMode[] = [];
  /** The text of the `=` expression that the token being made ends. */
  metadata: string | null = null;

  constructor(
    readonly text: string,
    readonly context: SourceContext,
    lineno = 0,
  ) {
    this.profile = context.profile;
    this.lineno = lineno;
  }

  get level(): number {
    return this.brackets.length;
  }

  next(): Token {
    const mode = this.fStrings.length === 0 ? null : this.fStrings[this.fStrings.length - 1]!;
    this.metadata = null;
    const token = mode?.inText ? readFString(this, mode) : this.readNormal(mode);
    if (this.metadata !== null) token.metadata = this.metadata;
    return token;
  }

  nextChar(): number {
    if (this.cur < this.lineEnd) return this.text.charCodeAt(this.cur++);
    return this.takeLine();
  }

  backUp(c: number): void {
    if (c !== END_OF_FILE) this.cur--;
  }

  /** Makes a token of the text from `start` to `end`. */
  make(kind: Kind, start: number, end: number): Token {
    return new Token(kind, start, end, this.brackets.length, this.lineno, this.startColumn, this.lineno, end - this.lineStart);
  }

  /** Makes a token that may have begun on an earlier line. */
  makeString(kind: Kind, start: number, end: number): Token {
    const column = this.startColumn;
    return new Token(kind, start, end, this.brackets.length, this.stringLine, column, this.lineno, end - this.lineStart);
  }

  /** Makes a token without text: it has no columns. */
  makeEmpty(kind: Kind): Token {
    return new Token(kind, -1, -1, this.brackets.length, this.lineno, -1, this.lineno, -1);
  }

  /** Ends with a message of the tokenizer's own, pointing at what was read last. */
  fail(message: string): Token {
    return this.failRange(message, -1, -1);
  }

  failRange(message: string, column: number, endColumn: number): Token {
    this.failure ??= new SyntaxFailure('SyntaxError', message, this.placeOf(column, endColumn));
    this.done = Done.Error;
    return this.makeEmpty(Kind.Error);
  }

  /** Columns in characters from 1; -1: where reading has come to. */
  private placeOf(column: number, endColumn: number): FailurePlace {
    const offset = column === -1 ? countCharacters(this.text.slice(this.lineStart, this.cur)) : column;
    const newline = this.text.indexOf('\n', this.lineStart);
    const line = this.text.slice(this.lineStart, newline === -1 ? this.text.length : newline);
    return {
      lineno: this.lineno,
      offset,
      endLineno: this.lineno,
      endOffset: endColumn === -1 ? offset : endColumn,
      text: decodeUtf8(line),
    };
  }

  failDone(done: Done): Token {
    this.done = done;
    this.cur = this.lineEnd;
    return this.makeEmpty(Kind.Error);
  }

  warn(category: SyntaxWarningRecord['category'], message: string): void {
    this.context.warnings.push({ category, message, lineno: this.lineno, place: this.placeOf(-1, -1) });
  }

  private takeLine(): number {
    if (this.done !== Done.Ok) return END_OF_FILE;
    const text = this.text;
    if (this.lineEnd >= text.length) {
      this.done = Done.EndOfFile;
      this.cur = this.lineEnd;
      // The buffer of a file is empty before it is filled (tok_underflow_file); that of a string stays as it is.
      if (this.context.isFile && this.start === -1) this.bufferStart = this.cur;
      return END_OF_FILE;
    }
    if (this.start === -1) this.bufferStart = this.cur;
    this.lineStart = this.cur;
    this.lineno++;
    const newline = text.indexOf('\n', this.lineEnd);
    this.lineEnd = newline === -1 ? text.length : newline + 1;
    return text.charCodeAt(this.cur++);
  }

  private readNormal(mode: FStringMode | null): Token {
    for (;;) {
      this.start = -1;
      this.startColumn = -1;
      let blank = false;
      if (this.atLineBegin) {
        const outcome = this.readIndentation();
        if (outcome === Indentation.Failed) return this.makeEmpty(Kind.Error);
        blank = outcome === Indentation.Blank;
      }
      this.start = this.cur;
      if (this.pendingIndents !== 0) {
        const deeper = this.pendingIndents > 0;
        this.pendingIndents += deeper ? -1 : 1;
        if (this.context.givesAllTokens) return this.makeIndentation(deeper);
        return this.makeEmpty(deeper ? Kind.Indent : Kind.Dedent);
      }
      // CPython peeks at the next character before the token starts: this may take in a line.
      if (this.cur >= this.lineEnd) this.backUp(this.nextChar());
      const token = this.readToken(mode, blank);
      if (token !== null) return token;
    }
  }

  /** One token; null after a newline that does not count. */
  private readToken(mode: FStringMode | null, blank: boolean): Token | null {
    let c: number;
    for (;;) {
      this.start = -1;
      do c = this.nextChar();
      while (c === 0x20 || c === 0x09 || c === 0x0c);
      this.start = c === END_OF_FILE ? this.cur : this.cur - 1;
      this.startColumn = this.start - this.lineStart;
      if (c === 0x23) {
        do c = this.nextChar();
        while (c !== END_OF_FILE && c !== 0x0a);
        if (this.context.givesAllTokens) {
          this.backUp(c);
          this.afterLoneComment = blank;
          return this.make(Kind.Comment, this.start, this.cur);
        }
      }
      if (c !== 0x5c) break;
      if (!this.readContinuation()) return this.makeEmpty(Kind.Error);
    }
    if (c === END_OF_FILE) {
      if (this.brackets.length > 0) return this.makeEmpty(Kind.Error);
      return this.makeEmpty(this.done === Done.EndOfFile ? Kind.EndMarker : Kind.Error);
    }
    if (isIdentifierStart(c)) return this.readName(c);
    if (c === 0x0a) {
      this.atLineBegin = true;
      const counts = !blank && this.brackets.length === 0 && !this.afterLoneComment;
      this.afterLoneComment = false;
      if (counts) return this.makeNewline();
      return this.context.givesAllTokens ? this.make(Kind.NonLogicalNewline, this.start, this.cur) : null;
    }
    if (c >= 0x30 && c <= 0x39) return readNumber(this, c);
    if (c === 0x2e) return this.readDot();
    if (c === 0x22 || c === 0x27) return readString(this, c);
    return this.readOperator(c, mode);
  }

  /** The blanks that a deeper line begins with; nothing, for the end of a block. */
  private makeIndentation(deeper: boolean): Token {
    const start = deeper ? this.lineStart : this.cur;
    const end = this.cur - this.lineStart;
    return new Token(
      deeper ? Kind.Indent : Kind.Dedent,
      start,
      this.cur,
      0,
      this.lineno,
      start - this.lineStart,
      this.lineno,
      end,
    );
  }

  private makeNewline(): Token {
    const column = this.start - this.lineStart;
    const end = this.cur - 1;
    const endColumn = this.profile.newlineTokenIsOneWide ? this.cur - this.lineStart : end - this.lineStart;
    return new Token(Kind.Newline, this.start, end, 0, this.lineno, column, this.lineno, endColumn);
  }

  private readIndentation(): Indentation {
    let column = 0;
    let altColumn = 0;
    let continued = 0;
    let c: number;
    this.atLineBegin = false;
    for (;;) {
      c = this.nextChar();
      if (c === 0x20) {
        column++;
        altColumn++;
      } else if (c === 0x09) {
        column = (Math.trunc(column / tabWidth) + 1) * tabWidth;
        altColumn++;
      } else if (c === 0x0c) {
        column = altColumn = 0;
      } else if (c === 0x5c) {
        // The first line of several joined by backslashes gives the indentation.
        if (continued === 0) continued = column;
        if (!this.readContinuation()) return Indentation.Failed;
      } else break;
    }
    this.backUp(c);
    if (c === 0x23 || c === 0x0a) return Indentation.Blank;
    if (this.brackets.length > 0) return Indentation.Read;
    if (continued !== 0) column = altColumn = continued;
    return this.applyIndentation(column, altColumn) ? Indentation.Read : Indentation.Failed;
  }

  private applyIndentation(column: number, altColumn: number): boolean {
    const { indents, altIndents } = this;
    let top = indents.length - 1;
    if (column > indents[top]!) {
      if (top + 1 >= indentsMax) return this.failIndentation(Done.TooDeep);
      if (altColumn <= altIndents[top]!) return this.failIndentation(Done.TabSpace);
      this.pendingIndents++;
      indents.push(column);
      altIndents.push(altColumn);
      return true;
    }
    while (top > 0 && column < indents[top]!) {
      this.pendingIndents--;
      indents.pop();
      altIndents.pop();
      top--;
    }
    if (column !== indents[top]!) return this.failIndentation(Done.Dedent);
    if (altColumn !== altIndents[top]!) return this.failIndentation(Done.TabSpace);
    return true;
  }

  private failIndentation(done: Done): false {
    this.failDone(done);
    return false;
  }

  /** After a backslash: the end of the line must follow, and another line. */
  private readContinuation(): boolean {
    let c = this.nextChar();
    if (c !== 0x0a) {
      this.done = Done.LineContinuation;
      return false;
    }
    c = this.nextChar();
    if (c === END_OF_FILE) {
      this.failDone(Done.EndOfFile);
      return false;
    }
    this.backUp(c);
    return true;
  }

  private readName(first: number): Token {
    let c = first;
    let sawB = false;
    let sawR = false;
    let sawU = false;
    let sawF = false;
    for (;;) {
      if (!(sawB || sawU || sawF) && (c === 0x62 || c === 0x42)) sawB = true;
      else if (!(sawB || sawU || sawR || sawF) && (c === 0x75 || c === 0x55)) sawU = true;
      else if (!(sawR || sawU) && (c === 0x72 || c === 0x52)) sawR = true;
      else if (!(sawF || sawB || sawU) && (c === 0x66 || c === 0x46)) sawF = true;
      else break;
      c = this.nextChar();
      if (c === 0x22 || c === 0x27) {
        return sawF && this.profile.tokenizedFStrings ? startFString(this, c) : readString(this, c);
      }
    }
    const { text } = this;
    let beyondAscii = false;
    let end = this.cur - (c === END_OF_FILE ? 0 : 1);
    while (end < this.lineEnd && isIdentifierCharacter((c = text.charCodeAt(end)))) {
      if (c >= 0x80) beyondAscii = true;
      end++;
    }
    this.cur = end;
    if (end >= this.lineEnd) this.backUp(this.nextChar());
    if (beyondAscii && !this.context.givesAllTokens) {
      const failed = this.checkIdentifier();
      if (failed !== null) return failed;
    }
    const kind = end - this.start > 8 ? Kind.Name : (KEYWORDS.get(text.slice(this.start, end)) ?? Kind.Name);
    return this.make(kind, this.start, end);
  }

  private checkIdentifier(): Token | null {
    const bytes = this.text.slice(this.start, this.cur);
    if (this.context.isBroken && findBrokenUtf8(bytes) !== null) {
      this.done = Done.Decode;
      return this.makeEmpty(Kind.Error);
    }
    const name = decodeUtf8(bytes);
    const invalid = invalidIdentifierCharacter(name, this.context.unicode);
    if (invalid === null) return null;
    this.cur = this.start + invalid.bytesThrough;
    const hex = invalid.point.toString(16).toUpperCase().padStart(4, '0');
    const character = String.fromCodePoint(invalid.point);
    if (this.context.unicode.isPrintable(invalid.point)) return this.fail(`invalid character '${character}' (U+${hex})`);
    return this.fail(`invalid non-printable character U+${hex}`);
  }

  private readDot(): Token {
    let c = this.nextChar();
    if (c >= 0x30 && c <= 0x39) return readNumber(this, c, true);
    if (c === 0x2e) {
      c = this.nextChar();
      if (c === 0x2e) return this.make(Kind.Ellipsis, this.start, this.cur);
      this.backUp(c);
      this.backUp(0x2e);
    } else this.backUp(c);
    return this.make(Kind.Dot, this.start, this.cur);
  }

  private readOperator(c: number, mode: FStringMode | null): Token {
    if (mode !== null) {
      const token = noteFStringPunctuation(this, mode, c);
      if (token !== null) return token;
    }
    const c2 = this.nextChar();
    const two = twoCharacterOperator(c, c2);
    if (two !== Kind.Stray) {
      const c3 = this.nextChar();
      const three = threeCharacterOperator(two, c3);
      if (three === Kind.Stray) this.backUp(c3);
      return this.make(three === Kind.Stray ? two : three, this.start, this.cur);
    }
    this.backUp(c2);
    if (c === 0x28 || c === 0x5b || c === 0x7b) {
      if (this.brackets.length >= bracketsMax) return this.fail('too many nested parentheses');
      this.brackets.push(c);
      this.bracketLines.push(this.lineno);
      this.bracketColumns.push(this.start - this.lineStart);
      if (mode !== null) mode.braceDepth++;
    } else if (c === 0x29 || c === 0x5d || c === 0x7d) {
      const failed = this.closeBracket(c, mode);
      if (failed !== null) return failed;
    } else if ((c < 0x20 || c === 0x7f) && this.profile.refusesControlCharacters) {
      return this.fail(`invalid non-printable character U+${c.toString(16).toUpperCase().padStart(4, '0')}`);
    }
    if (c === 0x3d && mode !== null && mode.expressionDepth >= 0) mode.isDebug = true;
    const kind = oneCharacterOperator(c);
    const known = kind === Kind.Exclamation && !this.profile.tokenizedFStrings ? Kind.Stray : kind;
    return this.make(known, this.start, this.cur);
  }

  private closeBracket(c: number, mode: FStringMode | null): Token | null {
    const shown = String.fromCharCode(c);
    if (mode !== null && mode.braceDepth === 0 && c === 0x7d) return this.fail("f-string: single '}' is not allowed");
    const isLenient = this.context.givesAllTokens;
    if (this.brackets.length === 0) return isLenient ? null : this.fail(`unmatched '${shown}'`);
    const opening = this.brackets.pop()!;
    const line = this.bracketLines.pop()!;
    this.bracketColumns.pop();
    if (!isLenient && !(c - opening === (c === 0x29 ? 1 : 2))) {
      if (mode !== null && opening === 0x7b && mode.braceDepth - 1 === mode.expressionDepth) {
        return this.fail(`f-string: unmatched '${shown}'`);
      }
      const where = line === this.lineno ? '' : ` on line ${line}`;
      const opened = String.fromCharCode(opening);
      return this.fail(`closing parenthesis '${shown}' does not match opening parenthesis '${opened}'${where}`);
    }
    return mode === null ? null : closeFStringBrace(this, mode, c);
  }
}

const enum Indentation {
  Read,
  Blank,
  Failed,
}
