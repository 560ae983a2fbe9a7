// String literals: from the opening quote to the closing one. What is inside is decoded later, from the token's text.
// Follows the string part of tok_get in Parser/tokenizer.c (3.10 to 3.12) and Parser/lexer/lexer.c (3.13) of CPython.
// The prefix has been read: `tokenizer.start` is at it, and the quote is the last character that was read.

import { Done, END_OF_FILE } from './reading.ts';
import { Kind, type Token } from './token.ts';
import type { Tokenizer } from './tokenizer.ts';

export function readString(tokenizer: Tokenizer, quote: number): Token {
  let quoteSize = 1;
  let endQuoteSize = 0;
  let hasEscapedQuote = false;
  tokenizer.stringLine = tokenizer.lineno;
  tokenizer.stringLineStart = tokenizer.lineStart;
  let c = tokenizer.nextChar();
  if (c === quote) {
    c = tokenizer.nextChar();
    if (c === quote) quoteSize = 3;
    else endQuoteSize = 1;
  }
  if (c !== quote) tokenizer.backUp(c);
  while (endQuoteSize !== quoteSize) {
    c = tokenizer.nextChar();
    if (c === END_OF_FILE || (quoteSize === 1 && c === 0x0a))
      return failUnterminated(tokenizer, quote, quoteSize, c, hasEscapedQuote);
    if (c === quote) {
      endQuoteSize++;
      continue;
    }
    endQuoteSize = 0;
    if (c === 0x5c) {
      c = tokenizer.nextChar();
      if (c === quote) hasEscapedQuote = true;
    }
  }
  return tokenizer.makeString(Kind.String, tokenizer.start, tokenizer.cur);
}

function failUnterminated(tokenizer: Tokenizer, quote: number, quoteSize: number, c: number, hasEscapedQuote: boolean): Token {
  // The error points at the opening quote.
  const detected = tokenizer.lineno;
  tokenizer.cur = tokenizer.start + 1;
  tokenizer.lineStart = tokenizer.stringLineStart;
  tokenizer.lineno = tokenizer.stringLine;
  const mode = tokenizer.fStrings[tokenizer.fStrings.length - 1];
  if (mode !== undefined && mode.quote === quote && mode.quoteSize === quoteSize)
    return tokenizer.fail("f-string: expecting '}'");
  if (quoteSize === 3) {
    const token = tokenizer.fail(`unterminated triple-quoted string literal (detected at line ${detected})`);
    if (c !== 0x0a) tokenizer.done = Done.EndOfFileInString;
    return token;
  }
  const hint = hasEscapedQuote && tokenizer.profile.explainsEscapedQuote ? '; perhaps you escaped the end quote?' : '';
  const token = tokenizer.fail(`unterminated string literal (detected at line ${detected})${hint}`);
  if (c !== 0x0a) tokenizer.done = Done.EndOfLineInString;
  return token;
}
