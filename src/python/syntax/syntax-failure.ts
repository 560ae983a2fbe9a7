// A SyntaxError found before anything runs, as a host value: the tokenizer, the parser and the compiler throw it, and the machine turns
// it into the Python exception. Fields are those of SyntaxError's `args`: lines and offsets from 1.
// A few programs fail before or beside the grammar, with other exceptions: the parser's own stack (MemoryError, raised without a
// message before 3.12), a null byte (ValueError in 3.10), a lone surrogate in the source (UnicodeEncodeError), the compiler's own depth
// (RecursionError).

export type SyntaxFailureKind =
  | 'SyntaxError'
  | 'IndentationError'
  | 'TabError'
  | '_IncompleteInputError'
  | 'MemoryError'
  | 'RecursionError'
  | 'ValueError'
  | 'UnicodeEncodeError'
  | 'UnicodeDecodeError';

export interface FailurePlace {
  readonly lineno: number;
  /** Column from 1, in characters for the parser and in UTF-8 bytes for the compiler, as CPython gives it; null when it gives None. */
  readonly offset: number | null;
  readonly endLineno: number | null;
  readonly endOffset: number | null;
  /** The source line, newline included, when the failing stage has it. The compiler has not: CPython rereads the file by its name. */
  readonly text: string | null;
}

/** What a UnicodeDecodeError says of bytes that are no text. */
export interface DecodingFailure {
  readonly encoding: string;
  /** One unit per byte. */
  readonly object: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** A warning the tokenizer or parser issues; CPython has no column for them. */
export interface SyntaxWarningRecord {
  readonly category: 'SyntaxWarning' | 'DeprecationWarning';
  readonly message: string;
  readonly lineno: number;
  /** For the SyntaxError that the warning becomes under an `error` filter; null: it stays a warning that is raised. */
  readonly place: FailurePlace | null;
}

export class SyntaxFailure {
  /** The warnings that were issued before the failure. */
  warnings: readonly SyntaxWarningRecord[] = [];
  /** True when the program stops too early: more lines could still make it right. `codeop` asks. */
  incomplete = false;
  /** For UnicodeEncodeError: where the lone surrogates are, in characters. */
  surrogates: { readonly start: number; readonly end: number } | null = null;
  /** For UnicodeDecodeError: its arguments. */
  decoding: DecodingFailure | null = null;

  constructor(
    readonly kind: SyntaxFailureKind,
    readonly message: string,
    /** null when CPython reports no place at all. */
    readonly place: FailurePlace | null,
  ) {}
}
