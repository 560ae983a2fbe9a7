// A SyntaxFailure of the front end as the Python exception it stands for.
// Follows the arguments that CPython's parser and compiler give SyntaxError: (msg, (filename, lineno, offset, text, end_lineno, end_offset)).

import { incref, type PyObject } from '../heap/object.ts';
import { newBytes } from '../objects/bytes.ts';
import type { PyRaise } from '../objects/errors.ts';
import { raiseNew, raiseWith } from '../objects/errors.ts';
import * as exceptions from '../objects/exceptions.ts';
import { newInt } from '../objects/int.ts';
import { newStr, newStrFromText } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import type { SyntaxFailure } from '../syntax/syntax-failure.ts';
import type { PyThread } from './thread.ts';

/** `filename` and `source` are those of the text that was being compiled. */
export function syntaxErrorOf(t: PyThread, failure: SyntaxFailure, filename: string, source: string | null): PyRaise {
  const { place } = failure;
  switch (failure.kind) {
    case 'MemoryError':
      return failure.message === ''
        ? raiseWith(t, exceptions.MEMORY_ERROR, [])
        : raiseNew(t, exceptions.MEMORY_ERROR, failure.message);
    case 'RecursionError':
      return raiseNew(t, exceptions.RECURSION_ERROR, failure.message);
    case 'ValueError':
      return raiseNew(t, exceptions.VALUE_ERROR, failure.message);
    case 'UnicodeEncodeError':
      return surrogateError(t, failure, source ?? '');
    case 'UnicodeDecodeError':
      return decodeError(t, failure);
    default:
  }
  const spec = {
    SyntaxError: exceptions.SYNTAX_ERROR,
    IndentationError: exceptions.INDENTATION_ERROR,
    TabError: exceptions.TAB_ERROR,
    _IncompleteInputError: exceptions.INCOMPLETE_INPUT_ERROR,
  }[failure.kind as 'SyntaxError' | 'IndentationError' | 'TabError' | '_IncompleteInputError'];
  if (place === null) return raiseNew(t, spec, failure.message);
  // The compiler has no text: the line is read again from the file, if there is one of that name. Its columns stay bytes of UTF-8.
  const text = place.text ?? lineOf(t.sources.get(filename) ?? null, place.lineno);
  const number = (n: number | null): PyObject => (n === null ? incref(t.none) : newInt(t, n));
  const details = newTuple(t, [
    newStr(t, filename),
    newInt(t, place.lineno),
    number(place.offset),
    text === null ? incref(t.none) : newStrFromText(t, text),
    number(place.endLineno),
    number(place.endOffset),
  ]);
  return raiseWith(t, spec, [newStrFromText(t, failure.message), details]);
}

function lineOf(source: string | null, line: number): string | null {
  if (source === null) return null;
  const lines = source.split('\n');
  const found = lines[line - 1];
  if (found === undefined) return null;
  return line < lines.length ? `${found}\n` : found;
}

/** An escape in a format specification that is no character. */
function decodeError(t: PyThread, failure: SyntaxFailure): PyRaise {
  const { encoding, object, start, end, reason } = failure.decoding ?? {
    encoding: 'utf-8',
    object: '',
    start: 0,
    end: 0,
    reason: '',
  };
  return raiseWith(t, exceptions.UNICODE_DECODE_ERROR, [
    newStr(t, encoding),
    newBytes(
      t,
      Uint8Array.from(object, (byte) => byte.charCodeAt(0)),
    ),
    newInt(t, start),
    newInt(t, end),
    newStr(t, reason),
  ]);
}

function surrogateError(t: PyThread, failure: SyntaxFailure, source: string): PyRaise {
  const { start, end } = failure.surrogates ?? { start: 0, end: 1 };
  return raiseWith(t, exceptions.UNICODE_ENCODE_ERROR, [
    newStr(t, 'utf-8'),
    newStrFromText(t, source),
    newInt(t, start),
    newInt(t, end),
    newStr(t, failure.message),
  ]);
}
