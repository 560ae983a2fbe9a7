// Identifiers beyond ASCII: which characters they may hold, and their normal form. PEP 3131.
// Follows verify_identifier in Parser/tokenizer.c and PyUnicode_IsIdentifier of CPython 3.13.
// Left out: characters that Unicode gained after the table of the simulated release are taken as the host's table has them.

import { encodeUtf8 } from './utf8-text.ts';

const IDENTIFIER_START = /^[\p{XID_Start}_]$/u;
const IDENTIFIER_CHARACTER = /^\p{XID_Continue}$/u;
const UNPRINTABLE = /^[\p{C}\p{Z}]$/u;

export interface InvalidCharacter {
  readonly point: number;
  /** Bytes of the name up to and with the character. */
  readonly bytesThrough: number;
}

export function invalidIdentifierCharacter(name: string): InvalidCharacter | null {
  let seen = '';
  for (const character of name) {
    const allowed = seen === '' ? IDENTIFIER_START : IDENTIFIER_CHARACTER;
    seen += character;
    if (!allowed.test(character)) return { point: character.codePointAt(0)!, bytesThrough: encodeUtf8(seen).length };
  }
  return null;
}

export function isPrintable(point: number): boolean {
  return point === 0x20 || !UNPRINTABLE.test(String.fromCodePoint(point));
}

/** The name as the program sees it: NFKC, so that two spellings are one variable. */
export function normalizeIdentifier(name: string): string {
  return name.normalize('NFKC');
}
