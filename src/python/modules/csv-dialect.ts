// _csv.Dialect: how fields are separated and quoted, and the register of named dialects.
// Follows dialect_new and the registry of Modules/_csv.c, CPython 3.10-3.13.
// Invariant: a dialect is checked when it is made and never changes; characters are code points, `unset` where there is none.

import { xdecref } from '../heap/heap.ts';
import { incref, isSubtype, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { type GetSetSpec, positional, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { dictGetItem, newDict } from '../objects/dict.ts';
import { catching, overflowError, type PyRaise, raiseNew, typeError, valueError } from '../objects/errors.ts';
import { BASE_EXCEPTION, EXCEPTION } from '../objects/exceptions.ts';
import { integerOf, newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { getAttrText } from '../objects/protocols/attribute.ts';
import { isTrue } from '../objects/protocols/number.ts';
import { isStr, newStr, newStrOf, strOf } from '../objects/str.ts';
import * as data from '../text/str-data.ts';

export const enum Quoting {
  Minimal = 0,
  All = 1,
  NonNumeric = 2,
  None = 3,
  Strings = 4,
  NotNull = 5,
}

export interface Dialect {
  readonly delimiter: number;
  readonly escapechar: number;
  readonly quotechar: number;
  readonly doublequote: boolean;
  readonly skipinitialspace: boolean;
  readonly strict: boolean;
  readonly quoting: number;
  readonly terminator: data.StrData;
  /** Owned. */
  readonly lineterminator: PyObject;
}

/** What stands for a character that is not set. */
export function unsetCharacter(t: Thread): number {
  return t.profile.csv.zeroIsUnset ? 0 : -1;
}

export function dialectOf(o: PyObject): Dialect {
  return o.value as Dialect;
}

// ---- the register and the other state of the module

interface CsvState {
  readonly dialects: PyContainer;
  fieldLimit: number | bigint;
}

const STATES = new WeakMap<Thread, CsvState>();
const FIELD_LIMIT = 128 * 1024;

export function csvState(t: Thread): CsvState {
  let state = STATES.get(t);
  if (state === undefined) {
    state = { dialects: newDict(t), fieldLimit: FIELD_LIMIT };
    t.keepForever(state.dialects);
    STATES.set(t, state);
  }
  return state;
}

export const CSV_ERROR: TypeSpec = new TypeSpec({
  name: 'Error',
  module: '_csv',
  base: () => EXCEPTION,
  flags: TypeFlags.BaseType,
  basicsize: (profile) => profile.exceptionBytes,
  slots: {},
});

export function csvError(t: Thread, message: string): PyRaise {
  return raiseNew(t, CSV_ERROR, message);
}

export function registeredDialect(t: Thread, name: PyObject): PyObject {
  const found = dictGetItem(t, csvState(t).dialects, name);
  if (found === null) throw csvError(t, 'unknown dialect');
  return incref(found);
}

/** What a reader or a writer is given as a dialect, with the settings beside it. */
export function callDialect(t: Thread, given: PyObject | undefined, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const settings = args.slice(args.length - (kwnames?.length ?? 0));
  return t.call(t.typeOf(DIALECT), given === undefined ? settings : [given, ...settings], kwnames);
}

// ---- making one

const SETTINGS = [
  'delimiter',
  'doublequote',
  'escapechar',
  'lineterminator',
  'quotechar',
  'quoting',
  'skipinitialspace',
  'strict',
] as const;
type Setting = (typeof SETTINGS)[number];
type Given = Record<Setting, PyObject | null>;

const NEW = signature('', { params: ['dialect', ...SETTINGS], required: 0 });

function make(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [other = null, ...values] = parseArguments(t, NEW, args, kwnames);
  const base = other !== null && isStr(other) ? registeredDialect(t, other) : other === null ? null : incref(other);
  const given = Object.fromEntries(SETTINGS.map((name, i) => [name, values[i] ?? null])) as Given;
  if (base !== null && isSubtype(base.type, t.typeOf(DIALECT)) && values.every((value) => value === null)) return base;
  for (const name of SETTINGS) if (given[name] !== null) incref(given[name]);
  try {
    const self = newInstance(t, type);
    if (base !== null) for (const name of SETTINGS) given[name] ??= attributeOrNull(t, base, name);
    try {
      self.value = checked(t, given);
    } catch (thrown) {
      releaseUnmade(t, self);
      throw thrown;
    }
    return self;
  } finally {
    xdecref(t, base);
    for (const name of SETTINGS) xdecref(t, given[name]);
  }
}

function releaseUnmade(t: Thread, self: PyObject): void {
  self.value = null;
  xdecref(t, self);
}

/** Whatever asking raises counts as not set. */
function attributeOrNull(t: Thread, o: PyObject, name: Setting): PyObject | null {
  return catching(t, BASE_EXCEPTION, () => getAttrText(t, o, name));
}

function checked(t: Thread, given: Given): Dialect {
  const unset = unsetCharacter(t);
  const delimiter = character(t, 'delimiter', given, 0x2c);
  const doublequote = flag(t, given.doublequote, true);
  const escapechar = characterOrNone(t, 'escapechar', given, unset);
  const { lineterminator } = given;
  if (lineterminator !== null && lineterminator !== t.none && !isStr(lineterminator))
    throw typeError(t, '"lineterminator" must be a string');
  const quotechar = characterOrNone(t, 'quotechar', given, 0x22);
  let quoting = given.quoting === null ? Quoting.Minimal : wholeNumber(t, given.quoting);
  const skipinitialspace = flag(t, given.skipinitialspace, false);
  const strict = flag(t, given.strict, false);
  if (quoting < 0 || quoting > t.profile.csv.quotingMax) throw typeError(t, 'bad "quoting" value');
  if (delimiter === unset) throw typeError(t, '"delimiter" must be a 1-character string');
  if (given.quotechar === t.none && given.quoting === null) quoting = Quoting.None;
  if (quoting !== Quoting.None && quotechar === unset) throw typeError(t, 'quotechar must be set if quoting enabled');
  if (lineterminator === t.none) throw typeError(t, 'lineterminator must be set');
  const terminator = lineterminator === null ? data.fromUnits('\r\n') : strOf(lineterminator);
  if (t.profile.csv.rejectsClashes) {
    const points = data.pointsOf(terminator);
    rejectClashes(
      t,
      [
        { name: 'delimiter', point: delimiter, mayBeSpace: true },
        { name: 'escapechar', point: escapechar, mayBeSpace: !skipinitialspace },
        { name: 'quotechar', point: quotechar, mayBeSpace: !skipinitialspace },
      ],
      points,
    );
  }
  const owned = lineterminator === null ? newStr(t, '\r\n') : incref(lineterminator);
  return { delimiter, escapechar, quotechar, doublequote, skipinitialspace, strict, quoting, terminator, lineterminator: owned };
}

function flag(t: Thread, value: PyObject | null, otherwise: boolean): boolean {
  return value === null ? otherwise : isTrue(t, value);
}

function wholeNumber(t: Thread, value: PyObject): number {
  if (value.type !== t.types.int) throw typeError(t, '"quoting" must be an integer');
  const number = integerOf(value);
  if (number > 2147483647 || number < -2147483648) throw overflowError(t, 'Python int too large to convert to C int');
  return Number(number);
}

function character(t: Thread, name: Setting, given: Given, otherwise: number, kind = 'string'): number {
  const value = given[name];
  if (value === null) return otherwise;
  if (!isStr(value)) throw typeError(t, `"${name}" must be ${kind}, not ${value.type.name}`);
  const text = strOf(value);
  const length = data.lengthOf(text);
  if (length > 1 || (length === 0 && !t.profile.csv.zeroIsUnset)) throw typeError(t, `"${name}" must be a 1-character string`);
  return length === 0 ? unsetCharacter(t) : data.pointAt(text, 0);
}

function characterOrNone(t: Thread, name: Setting, given: Given, otherwise: number): number {
  if (given[name] === t.none) return unsetCharacter(t);
  return character(t, name, given, otherwise, 'string or None');
}

interface Special {
  readonly name: string;
  readonly point: number;
  readonly mayBeSpace: boolean;
}

const [NEWLINE, RETURN, SPACE] = [0x0a, 0x0d, 0x20];

function rejectClashes(t: Thread, specials: readonly [Special, Special, Special], terminator: readonly number[]): void {
  const unset = unsetCharacter(t);
  for (const { name, point, mayBeSpace } of specials) {
    if (point === NEWLINE || point === RETURN || (point === SPACE && !mayBeSpace)) throw valueError(t, `bad ${name} value`);
    if (terminator.includes(point)) throw valueError(t, `bad ${name} or lineterminator value`);
  }
  const [delimiter, escape, quote] = specials;
  for (const [a, b] of [
    [delimiter, escape],
    [delimiter, quote],
    [escape, quote],
  ] as const)
    if (a.point === b.point && a.point !== unset) throw valueError(t, `bad ${a.name} or ${b.name} value`);
}

// ---- the type

const flagMember = (name: 'skipinitialspace' | 'doublequote' | 'strict'): GetSetSpec => ({
  name,
  member: true,
  get: (t, o) => newBool(t, dialectOf(o)[name]),
});

const characterAttribute = (name: 'delimiter' | 'escapechar' | 'quotechar'): GetSetSpec => ({
  name,
  get: (t, o) => {
    const point = dialectOf(o)[name];
    return point === unsetCharacter(t) ? incref(t.none) : newStrOf(t, data.fromPoint(point));
  },
});

function refuseReduce(t: Thread, self: PyObject): PyObject {
  const { name } = self.type;
  throw typeError(t, `cannot pickle '${name.slice(name.lastIndexOf('.') + 1)}' instances`);
}

export const DIALECT: TypeSpec = new TypeSpec({
  name: 'Dialect',
  module: '_csv',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  basicsize: 48,
  slots: {
    tpNew: make,
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      if (o.value !== null) xdecref(t, dialectOf(o).lineterminator);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      if (o.value !== null) visit(dialectOf(o).lineterminator);
      visit(o.type);
    },
  },
  methods: [positional('__reduce__', [0, 255], refuseReduce), positional('__reduce_ex__', [0, 255], refuseReduce)],
  getset: [
    flagMember('skipinitialspace'),
    flagMember('doublequote'),
    flagMember('strict'),
    characterAttribute('delimiter'),
    characterAttribute('escapechar'),
    { name: 'lineterminator', get: (_t, o) => incref(dialectOf(o).lineterminator) },
    characterAttribute('quotechar'),
    { name: 'quoting', get: (t, o) => newInt(t, dialectOf(o).quoting) },
  ],
  doc: 'How fields are separated and quoted.',
});
