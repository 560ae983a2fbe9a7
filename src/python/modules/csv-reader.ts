// _csv.reader: rows from lines. Follows parse_process_char, parse_save_field, Reader_iternext of Modules/_csv.c, CPython 3.10-3.13.
// A line without quotes, escapes and odd line ends is split at once, which gives the fields that the states give.
// Invariant: `bufferAddress` is a block of as many characters as the longest field so far asked for.

import { decref, xdecref } from '../heap/heap.ts';
import { type Address, incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { newInt } from '../objects/int.ts';
import { selfIter } from '../objects/iterator-support.ts';
import { listAppend, newList } from '../objects/list-storage.ts';
import { releaseObject } from '../objects/object.ts';
import { getIter, iterNext } from '../objects/protocols/iterate.ts';
import { isStr, newStrOf, strOf } from '../objects/str.ts';
import * as data from '../text/str-data.ts';
import { csvError, csvState, type Dialect, dialectOf, Quoting } from './csv-dialect.ts';
import { csvFunction, isEmpty, replaced } from './csv-object.ts';

const enum State {
  StartRecord = 0,
  StartField = 1,
  Escaped = 2,
  InField = 3,
  InQuoted = 4,
  EscapedInQuoted = 5,
  QuoteInQuoted = 6,
  EatNewline = 7,
  AfterEscapedNewline = 8,
}

const READER_BYTES = 88;
const CHARACTER_BYTES = 4;
const BUFFER_START = 4096;
const [NEWLINE, RETURN, SPACE] = [0x0a, 0x0d, 0x20];
/** Comes after the last character of a line; in 3.10 it is the character 0. */
const endOfLine = (t: Thread): number => (t.profile.csv.zeroIsUnset ? 0 : -2);

class ReaderData {
  lineNumber = 0;
  state = State.StartRecord;
  /** The characters of the field being read. */
  field: number[] = [];
  bufferAddress: Address = 0;
  bufferCharacters = 0;
  /** The field being read began without a quote. */
  isUnquoted = true;
  /** It has a character that begins a field. */
  isBegun = false;
  /** The row being read, of which it owns a reference; null after a row. */
  fields: PyContainer | null = null;
  constructor(
    /** Owned. */
    public lines: PyObject,
    /** Owned. */
    public dialect: PyObject,
  ) {}
}

const readerOf = (o: PyObject): ReaderData => o.value as ReaderData;

function reset(t: Thread, r: ReaderData): void {
  const old = r.fields;
  r.fields = newList(t, []);
  xdecref(t, old);
  r.field = [];
  r.state = State.StartRecord;
  r.isUnquoted = true;
  r.isBegun = false;
}

function next(t: Thread, o: PyObject): PyObject | null {
  if (isEmpty(o)) return null;
  const r = readerOf(o);
  const dialect = dialectOf(r.dialect);
  reset(t, r);
  do {
    const line = iterNext(t, r.lines);
    if (line === null) {
      if (r.field.length === 0 && r.state !== State.InQuoted) return null;
      if (dialect.strict) throw csvError(t, 'unexpected end of data');
      saveField(t, r, dialect);
      break;
    }
    try {
      if (!isStr(line)) {
        const hint = '(the file should be opened in text mode)';
        throw csvError(t, `iterator should return strings, not ${line.type.name} ${hint}`);
      }
      r.lineNumber++;
      readLine(t, r, dialect, strOf(line));
    } finally {
      decref(t, line);
    }
    process(t, r, dialect, endOfLine(t));
  } while (r.state !== State.StartRecord);
  const row = r.fields as PyContainer;
  r.fields = null;
  return row;
}

function readLine(t: Thread, r: ReaderData, dialect: Dialect, line: data.StrData): void {
  t.charge(data.lengthOf(line) >> 3);
  if (r.state === State.StartRecord && splitPlain(t, r, dialect, line)) return;
  const points = data.pointsOf(line);
  for (let i = 0; i < points.length; i++) {
    const c = points[i] as number;
    if (c === 0 && t.profile.csv.zeroIsUnset) throw csvError(t, 'line contains NUL');
    process(t, r, dialect, c);
  }
}

/** Was the line one record that needs no states? */
function splitPlain(t: Thread, r: ReaderData, dialect: Dialect, line: data.StrData): boolean {
  const { quoting, quotechar, escapechar, delimiter } = dialect;
  if (quoting !== Quoting.Minimal && quoting !== Quoting.All && quoting !== Quoting.None) return false;
  if (dialect.skipinitialspace || line.codePoints !== null || delimiter > 0xffff) return false;
  const text = line.value.replace(/\r\n$|[\r\n]$/, '');
  if (
    text === '' ||
    text.length > csvState(t).fieldLimit ||
    /[\r\n\0]/.test(text) ||
    delimiter === NEWLINE ||
    delimiter === RETURN
  )
    return false;
  for (const special of [quotechar, escapechar]) if (special >= 0 && text.includes(String.fromCodePoint(special))) return false;
  for (const part of text.split(String.fromCharCode(delimiter))) {
    growBuffer(t, r, part.length);
    appendField(t, r, newStrOf(t, data.fromUnits(part)));
  }
  return true;
}

/** Steals `field`. */
function appendField(t: Thread, r: ReaderData, field: PyObject): void {
  listAppend(t, r.fields as PyContainer, field);
}

function growBuffer(t: Thread, r: ReaderData, length: number): void {
  while (length > r.bufferCharacters) {
    const characters = r.bufferCharacters === 0 ? BUFFER_START : r.bufferCharacters * 2;
    const bytes = CHARACTER_BYTES * characters;
    if (r.bufferAddress === 0) r.bufferAddress = t.heap.malloc(bytes);
    else r.bufferAddress = t.heap.realloc(r.bufferAddress, CHARACTER_BYTES * r.bufferCharacters, bytes);
    r.bufferCharacters = characters;
  }
}

function addCharacter(t: Thread, r: ReaderData, c: number): void {
  const limit = csvState(t).fieldLimit;
  if (r.field.length >= limit) throw csvError(t, `field larger than field limit (${limit})`);
  growBuffer(t, r, r.field.length + 1);
  r.field.push(c);
}

function saveField(t: Thread, r: ReaderData, dialect: Dialect): void {
  const { quoting } = dialect;
  const { isUnquoted, isBegun } = r;
  const isEmpty = r.field.length === 0;
  if (t.profile.csv.readsByQuotes && isUnquoted && isEmpty && (quoting === Quoting.Strings || quoting === Quoting.NotNull)) {
    appendField(t, r, incref(t.none));
    return;
  }
  let field: PyObject = newStrOf(t, data.fromPoints(r.field));
  r.field = [];
  r.isUnquoted = true;
  r.isBegun = false;
  const isNumber = t.profile.csv.readsByQuotes
    ? isUnquoted && !isEmpty && (quoting === Quoting.NonNumeric || quoting === Quoting.Strings)
    : isBegun && quoting === Quoting.NonNumeric;
  if (isNumber) {
    const text = field;
    try {
      field = t.call(t.types.float, [text], null);
    } finally {
      decref(t, text);
    }
  }
  appendField(t, r, field);
}

/** Saves the field that a line end, the end of the line or a delimiter ends. */
function endField(t: Thread, r: ReaderData, dialect: Dialect, c: number): void {
  saveField(t, r, dialect);
  if (c === endOfLine(t)) r.state = State.StartRecord;
  else r.state = c === NEWLINE || c === RETURN ? State.EatNewline : State.StartField;
}

function process(t: Thread, r: ReaderData, dialect: Dialect, c: number): void {
  const isEnd = c === endOfLine(t);
  const isLineEnd = isEnd || c === NEWLINE || c === RETURN;
  const isQuote = c === dialect.quotechar && dialect.quoting !== Quoting.None;
  switch (r.state) {
    case State.StartRecord:
      if (isEnd) return;
      if (isLineEnd) {
        r.state = State.EatNewline;
        return;
      }
      r.state = State.StartField;
      return startField(t, r, dialect, c, isLineEnd, isQuote);
    case State.StartField:
      return startField(t, r, dialect, c, isLineEnd, isQuote);
    case State.Escaped:
      addCharacter(t, r, isEnd ? NEWLINE : c);
      r.state = isLineEnd && !isEnd ? State.AfterEscapedNewline : State.InField;
      return;
    case State.AfterEscapedNewline:
      if (isEnd) return;
      return inField(t, r, dialect, c, isLineEnd);
    case State.InField:
      return inField(t, r, dialect, c, isLineEnd);
    case State.InQuoted:
      if (isEnd) return;
      if (c === dialect.escapechar) r.state = State.EscapedInQuoted;
      else if (isQuote) r.state = dialect.doublequote ? State.QuoteInQuoted : State.InField;
      else addCharacter(t, r, c);
      return;
    case State.EscapedInQuoted:
      addCharacter(t, r, isEnd ? NEWLINE : c);
      r.state = State.InQuoted;
      return;
    case State.QuoteInQuoted:
      return afterQuote(t, r, dialect, c, isLineEnd, isQuote);
    case State.EatNewline:
      if (isEnd) r.state = State.StartRecord;
      else if (!isLineEnd) throw csvError(t, t.profile.csv.newlineInField);
  }
}

function startField(t: Thread, r: ReaderData, dialect: Dialect, c: number, isLineEnd: boolean, isQuote: boolean): void {
  if (isLineEnd) return endField(t, r, dialect, c);
  if (isQuote) {
    r.isUnquoted = false;
    r.state = State.InQuoted;
  } else if (c === dialect.escapechar) {
    r.state = State.Escaped;
  } else if (c === SPACE && dialect.skipinitialspace) {
    r.state = State.StartField;
  } else if (c === dialect.delimiter) {
    endField(t, r, dialect, c);
  } else {
    r.isBegun = true;
    addCharacter(t, r, c);
    r.state = State.InField;
  }
}

function inField(t: Thread, r: ReaderData, dialect: Dialect, c: number, isLineEnd: boolean): void {
  if (isLineEnd) return endField(t, r, dialect, c);
  if (c === dialect.escapechar) r.state = State.Escaped;
  else if (c === dialect.delimiter) endField(t, r, dialect, c);
  else {
    addCharacter(t, r, c);
    r.state = State.InField;
  }
}

/** The end of the quotes, or one half of a doubled quote. */
function afterQuote(t: Thread, r: ReaderData, dialect: Dialect, c: number, isLineEnd: boolean, isQuote: boolean): void {
  if (isQuote) {
    addCharacter(t, r, c);
    r.state = State.InQuoted;
  } else if (c === dialect.delimiter || isLineEnd) {
    endField(t, r, dialect, c);
  } else if (!dialect.strict) {
    addCharacter(t, r, c);
    r.state = State.InField;
  } else {
    const [delimiter, quote] = [dialect.delimiter, dialect.quotechar].map((point) => String.fromCodePoint(point));
    throw csvError(t, `'${delimiter}' expected after '${quote}'`);
  }
}

function release(t: Thread, r: ReaderData): void {
  decref(t, r.dialect);
  decref(t, r.lines);
  xdecref(t, r.fields);
  if (r.bufferAddress !== 0) t.heap.free(r.bufferAddress, CHARACTER_BYTES * r.bufferCharacters);
}

/** The module's `reader`: the object exists, with an empty row, before what it reads is asked for an iterator. */
export const NEW_READER = csvFunction<ReaderData>({
  name: 'reader',
  type: () => READER,
  bytes: READER_BYTES,
  empty: (t) => {
    const r = new ReaderData(incref(t.none), incref(t.none));
    reset(t, r);
    return r;
  },
  open: (t, r, lines) => {
    r.lines = replaced(t, r.lines, getIter(t, lines));
  },
});

export const READER: TypeSpec = new TypeSpec({
  name: 'reader',
  module: '_csv',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  sealedWhen: ({ csv }) => csv.isSealed,
  basicsize: READER_BYTES,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      if (!isEmpty(o)) release(t, readerOf(o));
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      if (!isEmpty(o)) {
        const { dialect, lines, fields } = readerOf(o);
        visit(dialect);
        visit(lines);
        if (fields !== null) visit(fields);
      }
      visit(o.type);
    },
    tpClear: (t, o) => {
      if (isEmpty(o)) return;
      const r = readerOf(o);
      r.dialect = replaced(t, r.dialect, incref(t.none));
      r.lines = replaced(t, r.lines, incref(t.none));
      const { fields } = r;
      r.fields = null;
      xdecref(t, fields);
    },
    tpIter: selfIter,
    tpIternext: next,
  },
  getset: [
    { name: 'dialect', member: true, get: (t, o) => incref(isEmpty(o) ? t.none : readerOf(o).dialect) },
    { name: 'line_num', member: true, get: (t, o) => newInt(t, isEmpty(o) ? 0 : readerOf(o).lineNumber) },
  ],
  doc: 'Reads rows from lines.',
});
