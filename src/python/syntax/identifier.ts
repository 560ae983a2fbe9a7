// Identifiers beyond ASCII: which characters they may hold, and their normal form. PEP 3131.
// Follows verify_identifier in Parser/tokenizer.c and PyUnicode_IsIdentifier of CPython 3.13.
// Left out: characters newer than the host's own Unicode tables would not be normalized; Unicode promises that no older one changes.

import type { SourceUnicode } from './source-context.ts';
import { encodeUtf8 } from './utf8-text.ts';

export interface InvalidCharacter {
  readonly point: number;
  /** Bytes of the name up to and with the character. */
  readonly bytesThrough: number;
}

export function invalidIdentifierCharacter(name: string, unicode: SourceUnicode): InvalidCharacter | null {
  let seen = '';
  for (const character of name) {
    const point = character.codePointAt(0)!;
    const isAllowed = seen === '' ? unicode.isIdentifierStart(point) : unicode.isIdentifierPart(point);
    seen += character;
    if (!isAllowed) return { point, bytesThrough: encodeUtf8(seen).length };
  }
  return null;
}

/** The name as the program sees it: NFKC, so that two spellings are one variable. */
export function normalizeIdentifier(name: string): string {
  return name.normalize('NFKC');
}
