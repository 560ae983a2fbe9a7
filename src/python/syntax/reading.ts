// What reading characters is about: how it can end, and which characters names are made of.
// Follows Include/errcode.h and the character classes at the head of Parser/tokenizer.c, CPython 3.13.

export const END_OF_FILE = -1;

/** How reading ended, as CPython's `tok->done`. */
export const enum Done {
  Ok,
  EndOfFile,
  /** A failure with its own message has been made. */
  Error,
  Dedent,
  TabSpace,
  TooDeep,
  LineContinuation,
  EndOfFileInString,
  EndOfLineInString,
  /** A name is no UTF-8. */
  Decode,
}

export function isIdentifierStart(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || c === 0x5f || c >= 0x80;
}

export function isIdentifierCharacter(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39) || c === 0x5f || c >= 0x80;
}
