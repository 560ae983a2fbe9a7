// _tokenize (from 3.12 on): the parser's own tokenizer as an iterator, for tokenize.py. Follows Python/Python-tokenize.c, CPython 3.12
// and 3.13. The lines are read when the first token is asked for, all of them; a line that readline() cannot give fails there.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { isBytes } from '../objects/bytes.ts';
import { catching, type PyRaise, raiseWith, typeError } from '../objects/errors.ts';
import { INDENTATION_ERROR, STOP_ITERATION, SYNTAX_ERROR, TAB_ERROR } from '../objects/exceptions.ts';
import { newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { callMethod } from '../objects/protocols/attribute.ts';
import { isTrue } from '../objects/protocols/number.ts';
import { isStr, newStr, newStrFromText, strOf } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { ScanFailure, type ScannedToken, scanTokens } from '../syntax/all-tokens.ts';
import { pointsOf, utf16Of } from '../text/str-data.ts';
import type { PyThread } from '../vm/thread.ts';
import type { NativeModule } from './native-module.ts';

const STEPS_PER_TOKEN = 4;

class Scan {
  tokens: Iterator<ScannedToken> | null = null;
  constructor(
    /** Owned; null once all lines are read. */
    public readline: PyObject | null,
    /** The name of the encoding of lines that are bytes. Owned; null where lines are str. */
    public encoding: PyObject | null,
    readonly givesAll: boolean,
  ) {}
}

const NEW = signature('tokenizeriter', { params: ['readline', 'encoding', 'extra_tokens'], required: 1, positionalMax: 1 });

export const TOKENIZER_ITER: TypeSpec = new TypeSpec({
  name: 'TokenizerIter',
  module: '_tokenize',
  flags: TypeFlags.None,
  basicsize: 40,
  slots: {
    tpNew: (t, type, args, kwnames) => {
      const [readline, encoding, givesAll] = parseArguments(t, NEW, args, kwnames);
      const o = newInstance(t, type);
      o.value = new Scan(
        incref(readline as PyObject),
        encoding == null ? null : incref(encoding),
        givesAll != null && isTrue(t, givesAll),
      );
      return o;
    },
    tpDealloc: (t, o) => {
      const scan = o.value as Scan;
      const { readline, encoding } = scan;
      scan.readline = scan.encoding = null;
      xdecref(t, readline);
      xdecref(t, encoding);
      releaseObject(t, o);
    },
    tpIter: (_t, o) => incref(o),
    tpIternext: next,
  },
});

function next(t: Thread, o: PyObject): PyObject | null {
  const scan = o.value as Scan;
  if (scan.tokens === null) {
    const lines = readLines(t, scan);
    const { sourceUnicode } = t as PyThread; // every Thread of a running process is one
    scan.tokens = scanTokens(lines, { profile: t.profile, unicode: sourceUnicode, givesAll: scan.givesAll });
  }
  t.charge(STEPS_PER_TOKEN);
  try {
    const { value, done } = scan.tokens.next();
    return done === true ? null : tokenTuple(t, value);
  } catch (thrown) {
    if (thrown instanceof ScanFailure) throw failureOf(t, thrown);
    throw thrown;
  }
}

function tokenTuple(t: Thread, { type, text, start, end, line }: ScannedToken): PyObject {
  const pair = ([row, column]: readonly [number, number]): PyObject => newTuple(t, [newInt(t, row), newInt(t, column)]);
  return newTuple(t, [newInt(t, type), newStrFromText(t, text), pair(start), pair(end), newStrFromText(t, line)]);
}

function failureOf(t: Thread, { kind, message, lineno, offset, text }: ScanFailure): PyRaise {
  const spec = { SyntaxError: SYNTAX_ERROR, IndentationError: INDENTATION_ERROR, TabError: TAB_ERROR }[kind];
  const shown = text === null ? incref(t.none) : newStrFromText(t, text);
  const place = [newStr(t, '<string>'), newInt(t, lineno), newInt(t, offset), shown, incref(t.none), incref(t.none)];
  return raiseWith(t, spec, [newStr(t, message), newTuple(t, place)]);
}

function readLines(t: Thread, { readline, encoding }: Scan): string[] {
  const lines: string[] = [];
  for (;;) {
    const line = catching(t, STOP_ITERATION, () => t.call(readline as PyObject, [], null));
    if (line === null) return lines;
    try {
      const text = lineText(t, line, encoding);
      if (text === '') return lines;
      lines.push(text);
    } finally {
      decref(t, line);
    }
  }
}

function lineText(t: Thread, line: PyObject, encoding: PyObject | null): string {
  if (isStr(line)) return utf16Of(pointsOf(strOf(line)));
  if (encoding === null || !isBytes(line)) throw typeError(t, 'readline() returned a non-string object');
  const text = callMethod(t, line, t.name('decode'), [encoding], null);
  try {
    return utf16Of(pointsOf(strOf(text)));
  } finally {
    decref(t, text);
  }
}

export const TOKENIZE: NativeModule = {
  name: '_tokenize',
  types: () => ({ TokenizerIter: TOKENIZER_ITER }),
  when: (profile) => profile.tokenizedFStrings,
};
