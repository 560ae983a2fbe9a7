// _csv.writer: rows as lines. Follows join_append_data, csv_writerow, csv_writerows of Modules/_csv.c, CPython 3.10-3.13.
// Invariant: `bufferAddress` is a block of `bufferCharacters` characters, at least as many as the longest record so far.

import { decref, xdecref } from '../heap/heap.ts';
import { type Address, incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { oneArg, TypeSpec } from '../heap/type-spec.ts';
import { isComplex } from '../objects/complex.ts';
import { catching, typeError } from '../objects/errors.ts';
import { TYPE_ERROR } from '../objects/exceptions.ts';
import { releaseObject } from '../objects/object.ts';
import { getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { forEachItem, getIter } from '../objects/protocols/iterate.ts';
import { str } from '../objects/protocols/object.ts';
import { isStr, newStrOf, strOf } from '../objects/str.ts';
import * as data from '../text/str-data.ts';
import { CSV_ERROR, csvError, type Dialect, dialectOf, Quoting, unsetCharacter } from './csv-dialect.ts';
import { csvFunction, isEmpty, replaced } from './csv-object.ts';

const WRITER_BYTES = 72;
const CHARACTER_BYTES = 4;
const BUFFER_STEP = 32768;
const [NEWLINE, RETURN, SPACE] = [0x0a, 0x0d, 0x20];

class WriterData {
  record: number[] = [];
  fieldCount = 0;
  bufferAddress: Address = 0;
  bufferCharacters = 0;
  /** The module's Error. Owned. */
  error: PyObject | null = null;
  constructor(
    /** Owned. */
    public write: PyObject,
    /** Owned. */
    public dialect: PyObject,
  ) {}
}

const writerOf = (o: PyObject): WriterData => o.value as WriterData;

function growBuffer(t: Thread, w: WriterData): void {
  const length = w.record.length;
  if (length <= w.bufferCharacters) return;
  const characters = (Math.floor(length / BUFFER_STEP) + 1) * BUFFER_STEP;
  const bytes = CHARACTER_BYTES * characters;
  if (w.bufferAddress === 0) w.bufferAddress = t.heap.malloc(bytes);
  else w.bufferAddress = t.heap.realloc(w.bufferAddress, CHARACTER_BYTES * w.bufferCharacters, bytes);
  w.bufferCharacters = characters;
}

/** Null stands for None. */
function appendField(t: Thread, w: WriterData, dialect: Dialect, text: data.StrData | null, isQuoted: boolean): void {
  const points = text === null ? [] : data.pointsOf(text);
  if (w.fieldCount > 0) w.record.push(dialect.delimiter);
  const { isQuoted: needsQuotes, out } = fieldOf(t, dialect, points, isQuoted || mustQuoteEmpty(t, dialect, text));
  if (needsQuotes) w.record.push(dialect.quotechar);
  for (const point of out) w.record.push(point);
  if (needsQuotes) w.record.push(dialect.quotechar);
  t.charge(out.length >> 3);
  growBuffer(t, w);
  w.fieldCount++;
}

/** Readers that skip spaces would lose an empty field between spaces (3.13). */
function mustQuoteEmpty(t: Thread, dialect: Dialect, text: data.StrData | null): boolean {
  if (!t.profile.csv.rejectsClashes || dialect.delimiter !== SPACE || !dialect.skipinitialspace) return false;
  if (text !== null && text.value !== '') return false;
  if (dialect.quoting === Quoting.None || (text === null && leavesNoneBare(dialect)))
    throw csvError(t, 'empty field must be quoted if delimiter is a space and skipinitialspace is true');
  return true;
}

const leavesNoneBare = ({ quoting }: Dialect): boolean => quoting === Quoting.Strings || quoting === Quoting.NotNull;

function fieldOf(
  t: Thread,
  dialect: Dialect,
  points: readonly number[],
  isQuoted: boolean,
): { readonly isQuoted: boolean; readonly out: readonly number[] } {
  const { quotechar, escapechar, quoting, doublequote } = dialect;
  const out: number[] = [];
  let needsQuotes = isQuoted;
  for (const c of points) {
    if (isSpecial(t, dialect, c)) {
      let needsEscape = quoting === Quoting.None;
      if (!needsEscape && c === quotechar) {
        if (doublequote) out.push(quotechar);
        else needsEscape = true;
      } else if (!needsEscape && c === escapechar) {
        needsEscape = true;
      }
      if (!needsEscape) needsQuotes = true;
      else if (escapechar === unsetCharacter(t)) throw csvError(t, 'need to escape, but no escapechar set');
      else out.push(escapechar);
    }
    out.push(c);
  }
  return { isQuoted: needsQuotes, out };
}

function isSpecial(t: Thread, dialect: Dialect, c: number): boolean {
  if (c === dialect.delimiter || c === dialect.escapechar || c === dialect.quotechar) return true;
  if (t.profile.csv.rejectsClashes && (c === NEWLINE || c === RETURN)) return true;
  const { terminator } = dialect;
  for (let i = 0; i < data.lengthOf(terminator); i++) if (data.pointAt(terminator, i) === c) return true;
  return false;
}

function isNumber(t: Thread, o: PyObject): boolean {
  const { nbFloat, nbIndex, nbInt } = o.type.ops;
  return nbFloat !== null || nbIndex !== null || nbInt !== null || isComplex(t, o);
}

function writeRow(t: Thread, self: PyObject, row: PyObject): PyObject {
  if (isEmpty(self)) throw csvError(t, 'nothing to write to');
  const w = writerOf(self);
  const dialect = dialectOf(w.dialect);
  const fields = catching(t, TYPE_ERROR, () => getIter(t, row));
  if (fields === null) throw csvError(t, `iterable expected, not ${row.type.name}`);
  w.record = [];
  w.fieldCount = 0;
  let lastIsNone = false;
  try {
    forEachItem(t, fields, (field) => {
      lastIsNone = field === t.none;
      appendValue(t, w, dialect, field);
    });
  } finally {
    decref(t, fields);
  }
  if (w.fieldCount > 0 && w.record.length === 0) {
    if (dialect.quoting === Quoting.None || (t.profile.csv.readsByQuotes && lastIsNone && leavesNoneBare(dialect)))
      throw csvError(t, 'single empty field record must be quoted');
    w.fieldCount--;
    appendField(t, w, dialect, null, true);
  }
  w.record.push(...data.pointsOf(dialect.terminator));
  growBuffer(t, w);
  const line = newStrOf(t, data.fromPoints(w.record));
  try {
    return t.call(w.write, [line], null);
  } finally {
    decref(t, line);
  }
}

function appendValue(t: Thread, w: WriterData, dialect: Dialect, field: PyObject): void {
  const isQuoted = quotes(t, dialect.quoting, field);
  if (field === t.none) return appendField(t, w, dialect, null, isQuoted);
  if (isStr(field)) return appendField(t, w, dialect, strOf(field), isQuoted);
  const text = str(t, field);
  try {
    appendField(t, w, dialect, strOf(text), isQuoted);
  } finally {
    decref(t, text);
  }
}

function quotes(t: Thread, quoting: number, field: PyObject): boolean {
  switch (quoting) {
    case Quoting.NonNumeric:
      return !isNumber(t, field);
    case Quoting.All:
      return true;
    case Quoting.Strings:
      return isStr(field);
    case Quoting.NotNull:
      return field !== t.none;
    default:
      return false;
  }
}

function writeRows(t: Thread, self: PyObject, rows: PyObject): PyObject {
  forEachItem(t, rows, (row) => decref(t, writeRow(t, self, row)));
  return incref(t.none);
}

/** The module's `writer`. */
export const NEW_WRITER = csvFunction<WriterData>({
  name: 'writer',
  type: () => WRITER,
  bytes: WRITER_BYTES,
  empty: (t) => {
    const w = new WriterData(incref(t.none), incref(t.none));
    w.error = incref(t.typeOf(CSV_ERROR));
    return w;
  },
  open: (t, w, file) => {
    w.write = replaced(t, w.write, writeMethodOf(t, file));
  },
});

function writeMethodOf(t: Thread, file: PyObject): PyObject {
  const write = getAttrTextOrNull(t, file, 'write');
  if (write !== null && write.type.ops.tpCall !== null) return write;
  xdecref(t, write);
  throw typeError(t, 'argument 1 must have a "write" method');
}

function release(t: Thread, w: WriterData): void {
  decref(t, w.dialect);
  decref(t, w.write);
  xdecref(t, w.error);
  if (w.bufferAddress !== 0) t.heap.free(w.bufferAddress, CHARACTER_BYTES * w.bufferCharacters);
}

export const WRITER: TypeSpec = new TypeSpec({
  name: 'writer',
  module: '_csv',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  sealedWhen: ({ csv }) => csv.isSealed,
  basicsize: WRITER_BYTES,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      if (!isEmpty(o)) release(t, writerOf(o));
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      if (!isEmpty(o)) {
        const { dialect, write, error } = writerOf(o);
        visit(dialect);
        visit(write);
        if (error !== null) visit(error);
      }
      visit(o.type);
    },
    tpClear: (t, o) => {
      if (isEmpty(o)) return;
      const w = writerOf(o);
      w.dialect = replaced(t, w.dialect, incref(t.none));
      w.write = replaced(t, w.write, incref(t.none));
      const { error } = w;
      w.error = null;
      xdecref(t, error);
    },
  },
  methods: [oneArg('writerow', writeRow), oneArg('writerows', writeRows)],
  getset: [{ name: 'dialect', member: true, get: (t, o) => incref(isEmpty(o) ? t.none : writerOf(o).dialect) }],
  doc: 'Writes rows as lines.',
});
