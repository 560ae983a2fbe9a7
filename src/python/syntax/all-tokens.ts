// All tokens of a text with their places, comments and blank lines among them, as the module `tokenize` shows them from 3.12 on.
// Follows tokenizeriter_next and _tokenizer_error of Python/Python-tokenize.c, CPython 3.12 and 3.13. The tokenizer is the parser's own;
// asked for all tokens it lets pass what only the parser minds. Lines keep their ends here, which the tokenizer does not see.

import type { SyntaxProfile } from '../profiles/profile.ts';
import { Done } from './reading.ts';
import type { SourceContext, SourceUnicode } from './source-context.ts';
import { Kind, type Token } from './token.ts';
import { Tokenizer } from './tokenizer.ts';
import { countCharacters, decodeUtf8, encodeUtf8 } from './utf8-text.ts';

/** The number of OP, and of what the parser knows as many kinds. */
const OP = 55;
/** The numbers of the operators begin with 7 and have the order of Grammar/Tokens; `<>` is a spelling of `!=`. */
const EXACT_NUMBERS: ReadonlyMap<string, number> = new Map(
  '( ) [ ] : , ; + - * / | & < > = . % { } == != <= >= ~ ^ << >> ** += -= *= /= %= &= |= ^= <<= >>= **= // //= @ @= -> ... := !'
    .split(' ')
    .flatMap((text, i) => (text === '!=' ? [[text, i + 7] as const, ['<>', i + 7] as const] : [[text, i + 7] as const])),
);

type Place = readonly [row: number, column: number];

export interface ScannedToken {
  /** A number of the module `token`. */
  readonly type: number;
  readonly text: string;
  readonly start: Place;
  readonly end: Place;
  readonly line: string;
}

export interface ScanOptions {
  readonly profile: SyntaxProfile;
  readonly unicode: SourceUnicode;
  readonly givesAll: boolean;
}

/** What ends the iteration as an exception. */
export class ScanFailure extends Error {
  constructor(
    readonly kind: 'SyntaxError' | 'IndentationError' | 'TabError',
    message: string,
    readonly lineno: number,
    readonly offset: number,
    readonly text: string | null,
  ) {
    super(message);
  }
}

export function* scanTokens(lines: readonly string[], options: ScanOptions): Generator<ScannedToken> {
  const nullLine = lines.findIndex((line) => line.includes('\0'));
  const usable = nullLine < 0 ? lines : lines.slice(0, nullLine);
  const scanner = new Scanner(usable, options);
  for (;;) {
    const token = scanner.next();
    const isLast = token.kind === Kind.EndMarker;
    if (nullLine >= 0 && (isLast || token.kind === Kind.Error))
      throw new ScanFailure('SyntaxError', 'source code cannot contain null bytes', nullLine + 1, 0, null);
    if (token.kind === Kind.Error) throw scanner.failure();
    yield options.givesAll ? scanner.show(token) : scanner.showPlain(token);
    if (isLast) return;
  }
}

class Scanner {
  private readonly tokenizer: Tokenizer;
  private readonly fStringStart: number;
  private readonly asyncTokens: boolean;

  constructor(
    private readonly lines: readonly string[],
    options: ScanOptions,
  ) {
    const { profile, unicode, givesAll } = options;
    const text = encodeUtf8(lines.map((line) => `${lineBody(line)}\n`).join(''));
    const context: SourceContext = {
      text,
      profile,
      unicode,
      warnings: [],
      keepsBlocksOpen: false,
      isBroken: false,
      countsBytes: false,
      isFile: false,
      intDigitsMax: 0,
      usesDiamond: false,
      givesAllTokens: givesAll,
      checkTime: null,
    };
    this.tokenizer = new Tokenizer(text, context);
    this.fStringStart = profile.fStringStartNumber;
    this.asyncTokens = profile.asyncTokens;
  }

  next(): Token {
    return this.tokenizer.next();
  }

  show(token: Token): ScannedToken {
    const { tokenizer } = this;
    const { kind } = token;
    const isTrailing = kind === Kind.EndMarker || (kind === Kind.Dedent && tokenizer.done === Done.EndOfFile);
    const row = token.lineno;
    if (isTrailing) {
      const place: Place = [tokenizer.lineno + 1, 0];
      return { type: this.typeOf(kind), text: '', start: place, end: place, line: '' };
    }
    const isLiteral = kind === Kind.String || (kind >= Kind.FStringStart && kind <= Kind.FStringMiddle);
    const lineStart = isLiteral ? tokenizer.stringLineStart : tokenizer.lineStart;
    const column = this.column(lineStart, token.start);
    const endRow = token.end_lineno;
    const line = this.lines.slice((isLiteral ? row : endRow) - 1, tokenizer.lineno).join('');
    const endColumn = this.column(tokenizer.lineStart, token.end);
    const place = { start: [row, column] as Place, line };
    if (kind === Kind.Newline || kind === Kind.NonLogicalNewline) {
      const text = lineBreak(this.lines[endRow - 1]!);
      return { type: this.typeOf(kind), text, ...place, end: [endRow, column + Math.max(text.length, 1)] };
    }
    return { type: this.typeOf(kind), text: this.text(token, row, endRow), ...place, end: [endRow, endColumn] };
  }

  /** As the parser has it: operators by their kinds, no column where there is no text, a comment as the text of the line's end. */
  showPlain(token: Token): ScannedToken {
    const { kind, end } = token;
    const shown = this.show(token);
    if (kind === Kind.Indent || kind === Kind.Dedent || kind === Kind.EndMarker) {
      const place: Place = [shown.line === '' ? this.tokenizer.lineno : shown.start[0], -1];
      return { ...shown, text: '', start: place, end: place };
    }
    if (kind === Kind.Newline) {
      const text = lineBody(this.text(token, token.lineno, token.end_lineno));
      return {
        ...shown,
        text,
        end: [shown.end[0], this.column(this.tokenizer.lineStart, end) - (this.tokenizer.text[end - 1] === '\n' ? 1 : 0)],
      };
    }
    const type = EXACT_NUMBERS.get(shown.text) ?? OP;
    if (shown.type === OP) return { ...shown, type };
    const isAsync = this.asyncTokens && (shown.text === 'async' || shown.text === 'await') && shown.type === 1;
    return isAsync ? { ...shown, type: shown.text === 'await' ? OP + 1 : OP + 2 } : shown;
  }

  private column(lineStart: number, at: number): number {
    return countCharacters(this.tokenizer.text.slice(lineStart, at));
  }

  /** The token's text, with the ends that its lines have in the source. */
  private text({ start, end }: Token, row: number, endRow: number): string {
    const text = decodeUtf8(this.tokenizer.text.slice(start, end));
    if (row === endRow) return text;
    const parts = text.split('\n');
    return parts.map((part, i) => (i < parts.length - 1 ? part + lineBreak(this.lines[row - 1 + i]!) : part)).join('');
  }

  private typeOf(kind: Kind): number {
    switch (kind) {
      case Kind.EndMarker:
        return 0;
      case Kind.Number:
        return 2;
      case Kind.String:
        return 3;
      case Kind.Newline:
        return 4;
      case Kind.Indent:
        return 5;
      case Kind.Dedent:
        return 6;
      case Kind.FStringStart:
      case Kind.FStringMiddle:
      case Kind.FStringEnd:
        return this.fStringStart + (kind - Kind.FStringStart);
      case Kind.Comment:
        return this.fStringStart + 3;
      case Kind.NonLogicalNewline:
        return this.fStringStart + 4;
      default:
        return kind === Kind.Name || kind > Kind.NonLogicalNewline ? 1 : OP;
    }
  }

  failure(): ScanFailure {
    const { tokenizer } = this;
    const { lineno, failure, lineEnd, bufferStart } = tokenizer;
    if (failure?.place) {
      const { place, message } = failure;
      return new ScanFailure('SyntaxError', message, place.lineno, place.offset ?? 0, place.text);
    }
    // Where the buffer ends, counted from where it begins.
    const line = this.lines[lineno - 1] ?? '';
    const offset = countCharacters(tokenizer.text.slice(bufferStart, lineEnd));
    const fail = (kind: ScanFailure['kind'], message: string): ScanFailure =>
      new ScanFailure(kind, message, lineno, offset, lineBody(line));
    switch (tokenizer.done) {
      case Done.Dedent:
        return fail('IndentationError', 'unindent does not match any outer indentation level');
      case Done.TabSpace:
        return fail('TabError', 'inconsistent use of tabs and spaces in indentation');
      case Done.TooDeep:
        return fail('IndentationError', 'too many levels of indentation');
      case Done.LineContinuation:
        return fail('SyntaxError', 'unexpected character after line continuation character');
      default: {
        // At the end the buffer is given up, but not after a backslash nor inside an f-string.
        const isKept = tokenizer.fStrings.length > 0 || (tokenizer.start !== -1 && tokenizer.start < lineEnd);
        return new ScanFailure(
          'SyntaxError',
          'unexpected EOF in multi-line statement',
          lineno,
          isKept ? offset : 0,
          lineBody(line),
        );
      }
    }
  }
}

function lineBody(line: string): string {
  return line.slice(0, line.length - lineBreak(line).length);
}

function lineBreak(line: string): string {
  return line.endsWith('\r\n') ? '\r\n' : line.endsWith('\n') ? '\n' : '';
}
