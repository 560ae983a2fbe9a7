// F-strings as tokens (PEP 701, from 3.12 on): text between braces in one mode, expressions in the other.
// Follows tok_get_fstring_mode and the f-string parts of tok_get_normal_mode, CPython 3.13 Parser/lexer/lexer.c.
// One mode object is one open f-string. `expressionDepth` counts the replacement fields that are open inside it, from -1;
// `braceDepth` counts all brackets that are open in them. In a format specification the mode reads text again.

import { Done, END_OF_FILE } from './reading.ts';
import { Kind, oneCharacterOperator, Token } from './token.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Replacement fields within replacement fields, and f-strings within f-strings: CPython's limits. */
const expressionNestingMax = 3;
const fStringsMax = 150;

export interface FStringMode {
  /** True while text is read, false while an expression is. */
  inText: boolean;
  braceDepth: number;
  expressionDepth: number;
  readonly quote: number;
  readonly quoteSize: number;
  readonly isRaw: boolean;
  readonly start: number;
  readonly lineStart: number;
  readonly lineno: number;
  /** Where the text of the current expression begins, and where the punctuation that ends it is (-1 if not yet seen). */
  expressionStart: number;
  expressionEnd: number;
  isDebug: boolean;
  inFormatSpec: boolean;
}

export function startFString(tokenizer: Tokenizer, quote: number): Token {
  tokenizer.stringLine = tokenizer.lineno;
  tokenizer.stringLineStart = tokenizer.lineStart;
  let quoteSize = 1;
  const second = tokenizer.nextChar();
  if (second === quote) {
    const third = tokenizer.nextChar();
    if (third === quote) quoteSize = 3;
    else {
      tokenizer.backUp(third);
      tokenizer.backUp(second);
    }
  } else tokenizer.backUp(second);
  if (tokenizer.fStrings.length + 1 >= fStringsMax) return tokenizer.fail('too many nested f-strings');
  const { start, text } = tokenizer;
  const prefix = text.charCodeAt(start) | 0x20;
  tokenizer.fStrings.push({
    inText: true,
    braceDepth: 0,
    expressionDepth: -1,
    quote,
    quoteSize,
    isRaw: prefix === 0x72 || (text.charCodeAt(start + 1) | 0x20) === 0x72,
    start,
    lineStart: tokenizer.lineStart,
    lineno: tokenizer.lineno,
    expressionStart: -1,
    expressionEnd: -1,
    isDebug: false,
    inFormatSpec: false,
  });
  return tokenizer.makeString(Kind.FStringStart, start, tokenizer.cur);
}

/** The next token of the text: its end, a piece of it, or the brace that begins an expression. */
export function readFString(tokenizer: Tokenizer, mode: FStringMode): Token {
  tokenizer.start = tokenizer.cur;
  tokenizer.stringLine = tokenizer.lineno;
  tokenizer.startColumn = tokenizer.cur - tokenizer.lineStart;
  const first = tokenizer.nextChar();
  if (first === 0x7b) {
    const peek = tokenizer.nextChar();
    tokenizer.backUp(peek);
    tokenizer.backUp(first);
    if (peek !== 0x7b) return enterExpression(tokenizer, mode) ?? tokenizer.next();
  } else tokenizer.backUp(first);
  if (isAtEnd(tokenizer, mode)) {
    tokenizer.fStrings.pop();
    return tokenizer.makeString(Kind.FStringEnd, tokenizer.start, tokenizer.cur);
  }
  return readMiddle(tokenizer, mode);
}

function enterExpression(tokenizer: Tokenizer, mode: FStringMode): Token | null {
  mode.expressionDepth++;
  if (mode.expressionDepth >= expressionNestingMax) return tokenizer.fail('f-string: expressions nested too deeply');
  mode.inText = false;
  return null;
}

function isAtEnd(tokenizer: Tokenizer, mode: FStringMode): boolean {
  for (let i = 0; i < mode.quoteSize; i++) {
    const c = tokenizer.nextChar();
    if (c !== mode.quote) {
      tokenizer.backUp(c);
      return false;
    }
  }
  return true;
}

function readMiddle(tokenizer: Tokenizer, mode: FStringMode): Token {
  const { start } = tokenizer;
  let endQuoteSize = 0;
  let inNamedEscape = false;
  tokenizer.stringLineStart = tokenizer.lineStart;
  const piece = (end: number): Token => tokenizer.makeString(Kind.FStringMiddle, start, end);
  while (endQuoteSize !== mode.quoteSize) {
    const c = tokenizer.nextChar();
    const inFormatSpec = isInFormatSpec(tokenizer, mode);
    if (c === END_OF_FILE || (mode.quoteSize === 1 && c === 0x0a)) {
      if (inFormatSpec && c === 0x0a) {
        tokenizer.backUp(c);
        mode.inText = false;
        mode.inFormatSpec = false;
        return piece(tokenizer.cur);
      }
      return failUnterminated(tokenizer, mode, c);
    }
    if (c === mode.quote) {
      endQuoteSize++;
      continue;
    }
    endQuoteSize = 0;
    if (c === 0x7b) {
      if (!tokenizer.profile.formatSpecIsRough) noteExpressionStart(tokenizer, mode);
      const peek = tokenizer.nextChar();
      if (peek === 0x7b && !inFormatSpec) return pieceBefore(tokenizer, start);
      tokenizer.backUp(peek);
      tokenizer.backUp(c);
      mode.expressionDepth++;
      if (mode.expressionDepth >= expressionNestingMax) return tokenizer.fail('f-string: expressions nested too deeply');
      mode.inText = false;
      mode.inFormatSpec = false;
      return piece(tokenizer.cur);
    }
    if (c === 0x7d) {
      if (inNamedEscape) return piece(tokenizer.cur);
      const peek = tokenizer.nextChar();
      if (peek === 0x7d && !inFormatSpec && mode.braceDepth === 0) return pieceBefore(tokenizer, start);
      tokenizer.backUp(peek);
      tokenizer.backUp(c);
      mode.inText = false;
      mode.inFormatSpec = false;
      return piece(tokenizer.cur);
    }
    if (c === 0x5c) {
      const peek = tokenizer.nextChar();
      if (peek === 0x7b || peek === 0x7d) {
        if (!mode.isRaw) tokenizer.warn('SyntaxWarning', `invalid escape sequence '\\${String.fromCharCode(peek)}'`);
        tokenizer.backUp(peek);
        continue;
      }
      if (!mode.isRaw && peek === 0x4e) {
        const brace = tokenizer.nextChar();
        if (brace === 0x7b) inNamedEscape = true;
        else tokenizer.backUp(brace);
      }
    }
  }
  tokenizer.cur -= mode.quoteSize;
  return piece(tokenizer.cur);
}

/** 3.12 takes the end of the last expression's text for the sign of a specification; later releases keep a note. */
function isInFormatSpec(tokenizer: Tokenizer, mode: FStringMode): boolean {
  if (mode.expressionDepth < 0) return false;
  return tokenizer.profile.formatSpecIsRough ? mode.expressionEnd !== -1 : mode.inFormatSpec;
}

/** A piece that ends in a doubled brace: the text has the brace once, the columns end after both. */
function pieceBefore(tokenizer: Tokenizer, start: number): Token {
  const whole = tokenizer.makeString(Kind.FStringMiddle, start, tokenizer.cur);
  const { kind, level, lineno, col_offset, end_lineno, end_col_offset } = whole;
  return new Token(kind, start, tokenizer.cur - 1, level, lineno, col_offset, end_lineno, end_col_offset);
}

function failUnterminated(tokenizer: Tokenizer, mode: FStringMode, c: number): Token {
  const detected = tokenizer.lineno;
  tokenizer.cur = mode.start + 1;
  tokenizer.lineStart = mode.lineStart;
  tokenizer.lineno = mode.lineno;
  if (mode.quoteSize === 3) {
    const token = tokenizer.fail(`unterminated triple-quoted f-string literal (detected at line ${detected})`);
    if (c !== 0x0a && tokenizer.profile.openFStringIsIncomplete) tokenizer.done = Done.EndOfFileInString;
    return token;
  }
  return tokenizer.fail(`unterminated f-string literal (detected at line ${detected})`);
}

function noteExpressionStart(tokenizer: Tokenizer, mode: FStringMode): void {
  mode.expressionStart = tokenizer.cur;
  mode.expressionEnd = -1;
}

/** Punctuation inside an expression: it may end the expression's text, or the expression itself (a colon does). */
export function noteFStringPunctuation(tokenizer: Tokenizer, mode: FStringMode, c: number): Token | null {
  const isPunctuation = c === 0x3a || c === 0x7d || c === 0x21 || c === 0x7b;
  if (!isPunctuation || mode.expressionDepth < 0) return null;
  const cursor = mode.braceDepth - (c === 0x7b ? 0 : 1);
  const isNestedSpec = cursor === 1 && (mode.isDebug || mode.inFormatSpec) && !tokenizer.profile.formatSpecIsRough;
  if (cursor === 0 || isNestedSpec) {
    if (c === 0x7b) noteExpressionStart(tokenizer, mode);
    else {
      if (mode.expressionEnd === -1) mode.expressionEnd = tokenizer.start;
      if (mode.isDebug && tokenizer.metadata === null) tokenizer.metadata = debugText(tokenizer, mode);
    }
  }
  if (c === 0x3a && cursor === mode.expressionDepth) {
    mode.inText = true;
    mode.inFormatSpec = true;
    return tokenizer.make(oneCharacterOperator(c), tokenizer.start, tokenizer.cur);
  }
  return null;
}

/** The text of a `=` expression as the program wrote it, without its comments. */
function debugText(tokenizer: Tokenizer, mode: FStringMode): string {
  const text = tokenizer.text.slice(mode.expressionStart, mode.expressionEnd);
  return text.includes('#') ? text.replace(/#[^\n]*/g, '') : text;
}

/** After a closing bracket in an expression: the brace that opened the expression makes the mode read text again. */
export function closeFStringBrace(tokenizer: Tokenizer, mode: FStringMode, c: number): Token | null {
  mode.braceDepth--;
  if (mode.braceDepth < 0) return tokenizer.fail(`f-string: unmatched '${String.fromCharCode(c)}'`);
  if (c === 0x7d && mode.braceDepth === mode.expressionDepth) {
    mode.expressionDepth--;
    mode.inText = true;
    mode.inFormatSpec = false;
    mode.isDebug = false;
  }
  return null;
}
