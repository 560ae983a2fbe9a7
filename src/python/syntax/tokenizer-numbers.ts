// Numbers: from the first digit to the end of the literal, with the messages for broken ones.
// Follows the number part of tok_get in Parser/tokenizer.c (3.10 to 3.12) and Parser/lexer/lexer.c (3.13) of CPython.
// A literal may be followed at once by some keywords (`1if x else y`): that is a warning, anything else is an error.

import { END_OF_FILE, isIdentifierCharacter } from './reading.ts';
import { Kind, type Token } from './token.ts';
import type { Tokenizer } from './tokenizer.ts';

const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
const isOctal = (c: number): boolean => c >= 0x30 && c <= 0x37;
const isBinary = (c: number): boolean => c === 0x30 || c === 0x31;
const isHexadecimal = (c: number): boolean => isDigit(c) || (c >= 0x61 && c <= 0x66) || (c >= 0x41 && c <= 0x46);

/** `c` is the first digit; with `fraction` it follows a dot. */
export function readNumber(tokenizer: Tokenizer, c: number, fraction = false): Token {
  if (fraction) return readFraction(tokenizer, c);
  if (c !== 0x30) return readDecimal(tokenizer);
  const next = tokenizer.nextChar();
  if (next === 0x78 || next === 0x58) return readBased(tokenizer, 'hexadecimal', isHexadecimal);
  if (next === 0x6f || next === 0x4f) return readBased(tokenizer, 'octal', isOctal);
  if (next === 0x62 || next === 0x42) return readBased(tokenizer, 'binary', isBinary);
  return readZeros(tokenizer, next);
}

function finish(tokenizer: Tokenizer, c: number): Token {
  tokenizer.backUp(c);
  return tokenizer.make(Kind.Number, tokenizer.start, tokenizer.cur);
}

function readBased(tokenizer: Tokenizer, kind: string, isBaseDigit: (c: number) => boolean): Token {
  const isKnown = kind !== 'hexadecimal';
  let c = tokenizer.nextChar();
  do {
    if (c === 0x5f) c = tokenizer.nextChar();
    if (!isBaseDigit(c)) {
      if (isKnown && isDigit(c)) return tokenizer.fail(`invalid digit '${String.fromCharCode(c)}' in ${kind} literal`);
      tokenizer.backUp(c);
      return tokenizer.fail(`invalid ${kind} literal`);
    }
    do c = tokenizer.nextChar();
    while (isBaseDigit(c));
  } while (c === 0x5f);
  if (isKnown && isDigit(c)) return tokenizer.fail(`invalid digit '${String.fromCharCode(c)}' in ${kind} literal`);
  return checkEnd(tokenizer, c, kind) ?? finish(tokenizer, c);
}

/** After a leading zero: only zeros may follow, unless it is a float or imaginary. */
function readZeros(tokenizer: Tokenizer, first: number): Token {
  let c = first;
  for (;;) {
    if (c === 0x5f) {
      c = tokenizer.nextChar();
      if (!isDigit(c)) {
        tokenizer.backUp(c);
        return tokenizer.fail('invalid decimal literal');
      }
    }
    if (c !== 0x30) break;
    c = tokenizer.nextChar();
  }
  const zerosEnd = tokenizer.cur;
  const isNonzero = isDigit(c);
  if (isNonzero) {
    const tail = readDecimalTail(tokenizer);
    if (tail === null) return tokenizer.makeEmpty(Kind.Error);
    c = tail;
  }
  if (c === 0x2e) return readFraction(tokenizer, tokenizer.nextChar());
  if (c === 0x65 || c === 0x45) return readExponent(tokenizer, c);
  if (c === 0x6a || c === 0x4a) return readImaginary(tokenizer);
  if (isNonzero && !tokenizer.context.givesAllTokens) {
    tokenizer.backUp(c);
    const column = tokenizer.start + 1 - tokenizer.lineStart;
    const message = 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers';
    return tokenizer.failRange(message, column, zerosEnd - tokenizer.lineStart);
  }
  return checkEnd(tokenizer, c, 'decimal') ?? finish(tokenizer, c);
}

function readDecimal(tokenizer: Tokenizer): Token {
  const c = readDecimalTail(tokenizer);
  if (c === null) return tokenizer.makeEmpty(Kind.Error);
  if (c === 0x2e) return readFraction(tokenizer, tokenizer.nextChar());
  return readAfterFraction(tokenizer, c);
}

function readFraction(tokenizer: Tokenizer, first: number): Token {
  let c: number | null = first;
  if (isDigit(c)) {
    c = readDecimalTail(tokenizer);
    if (c === null) return tokenizer.makeEmpty(Kind.Error);
  }
  return readAfterFraction(tokenizer, c);
}

function readAfterFraction(tokenizer: Tokenizer, c: number): Token {
  if (c === 0x65 || c === 0x45) return readExponent(tokenizer, c);
  if (c === 0x6a || c === 0x4a) return readImaginary(tokenizer);
  return checkEnd(tokenizer, c, 'decimal') ?? finish(tokenizer, c);
}

function readExponent(tokenizer: Tokenizer, e: number): Token {
  let c = tokenizer.nextChar();
  if (c === 0x2b || c === 0x2d) {
    c = tokenizer.nextChar();
    if (!isDigit(c)) {
      tokenizer.backUp(c);
      return tokenizer.fail('invalid decimal literal');
    }
  } else if (!isDigit(c)) {
    // The letter is not an exponent: `1else` may still be two tokens.
    tokenizer.backUp(c);
    return checkEnd(tokenizer, e, 'decimal') ?? finish(tokenizer, e);
  }
  const tail = readDecimalTail(tokenizer);
  if (tail === null) return tokenizer.makeEmpty(Kind.Error);
  if (tail === 0x6a || tail === 0x4a) return readImaginary(tokenizer);
  return checkEnd(tokenizer, tail, 'decimal') ?? finish(tokenizer, tail);
}

function readImaginary(tokenizer: Tokenizer): Token {
  const c = tokenizer.nextChar();
  return checkEnd(tokenizer, c, 'imaginary') ?? finish(tokenizer, c);
}

/** The rest of a run of digits; the character after it, or null if an underscore had no digit after it. */
function readDecimalTail(tokenizer: Tokenizer): number | null {
  for (;;) {
    let c: number;
    do c = tokenizer.nextChar();
    while (isDigit(c));
    if (c !== 0x5f) return c;
    c = tokenizer.nextChar();
    if (!isDigit(c)) {
      tokenizer.backUp(c);
      tokenizer.fail('invalid decimal literal');
      return null;
    }
  }
}

/** `c` is the character after the literal, already read. Returns the failure, or null if the literal may end here. */
function checkEnd(tokenizer: Tokenizer, c: number, kind: string): Token | null {
  if (tokenizer.context.givesAllTokens) return null;
  if (c === END_OF_FILE || !isIdentifierCharacter(c)) return null;
  if (isFollowedByKeyword(tokenizer, c)) {
    // As an error it would point at the number's end.
    tokenizer.backUp(c);
    tokenizer.warn(tokenizer.profile.numberBeforeKeywordWarning, `invalid ${kind} literal`);
    tokenizer.nextChar();
    return null;
  }
  if (c >= 0x80 && !tokenizer.profile.numberMayTouchNonAscii) {
    tokenizer.backUp(c);
    return tokenizer.fail(`invalid ${kind} literal`);
  }
  if (c < 0x80) {
    tokenizer.backUp(c);
    return tokenizer.fail(`invalid ${kind} literal`);
  }
  return null;
}

/** Whether the character begins `and`, `else`, `for`, `or` or `not`, or any word that starts like `if`, `in` and `is`. */
function isFollowedByKeyword(tokenizer: Tokenizer, c: number): boolean {
  const rest = (word: string): boolean => {
    const end = tokenizer.cur + word.length;
    if (!tokenizer.text.startsWith(word, tokenizer.cur) || end > tokenizer.lineEnd) return false;
    return end >= tokenizer.text.length || !isIdentifierCharacter(tokenizer.text.charCodeAt(end));
  };
  if (c === 0x61) return rest('nd');
  if (c === 0x65) return rest('lse');
  if (c === 0x66) return rest('or');
  if (c === 0x69) {
    const c2 = tokenizer.cur < tokenizer.lineEnd ? tokenizer.text.charCodeAt(tokenizer.cur) : END_OF_FILE;
    return c2 === 0x66 || c2 === 0x6e || c2 === 0x73;
  }
  if (c === 0x6f) return rest('r');
  if (c === 0x6e) return rest('ot');
  return false;
}
