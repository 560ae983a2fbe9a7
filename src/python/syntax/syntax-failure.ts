// A SyntaxError found before anything runs, as a host value: the tokenizer, the parser and the compiler throw it, and the machine turns
// it into the Python exception. Fields are those of SyntaxError's `args`: lines and offsets from 1.

export type SyntaxFailureKind = 'SyntaxError' | 'IndentationError' | 'TabError';

export interface FailurePlace {
  readonly lineno: number;
  /** Column from 1, in characters for the parser and in UTF-8 bytes for the compiler, as CPython gives it; null when it gives None. */
  readonly offset: number | null;
  readonly endLineno: number | null;
  readonly endOffset: number | null;
  /** The source line, newline included, when the failing stage has it. The compiler has not: CPython rereads the file by its name. */
  readonly text: string | null;
}

export class SyntaxFailure {
  constructor(
    readonly kind: SyntaxFailureKind,
    readonly message: string,
    /** null when CPython reports no place at all. */
    readonly place: FailurePlace | null,
  ) {}
}
