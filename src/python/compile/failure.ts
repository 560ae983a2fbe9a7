// Throws the SyntaxErrors of the compiler and the symbol table. The place is that of the node, in UTF-8 bytes, and there is no source line:
// CPython's compiler has none either and rereads the file by name.

import type { Positioned } from '../syntax/ast.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';

export function failTooDeep(): never {
  throw new SyntaxFailure('RecursionError', 'maximum recursion depth exceeded during compilation', null);
}

/** At the start of the node only. */
export function failAtStart(message: string, place: Positioned): never {
  const { lineno, col_offset: column } = place;
  throw new SyntaxFailure('SyntaxError', message, { lineno, offset: column + 1, endLineno: lineno, endOffset: null, text: null });
}

export function failAt(message: string, place: Positioned | null): never {
  throw failureAt(message, place);
}

/** The SyntaxError of a node, not thrown: a warning under an `error` filter becomes one (compiler_warn). */
export function failureAt(message: string, place: Positioned | null): SyntaxFailure {
  return new SyntaxFailure(
    'SyntaxError',
    message,
    place === null
      ? null
      : {
          lineno: place.lineno,
          offset: place.col_offset + 1,
          endLineno: place.end_lineno,
          endOffset: place.end_col_offset + 1,
          text: null,
        },
  );
}
