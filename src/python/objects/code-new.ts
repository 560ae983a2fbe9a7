// Code objects made by a program: `types.CodeType(...)` and `code.replace(...)`. Follows code_new_impl, code_replace_impl and _PyCode_Validate of
// Objects/codeobject.c, CPython 3.10-3.13. Instructions are CPython 3.13's in every version; others are refused, since nothing could run them.

import {
  type CodeConstant,
  type CodeFields,
  CodeObject,
  SlotKind,
  type StringConstant,
  type TupleConstant,
} from '../compile/code-object.ts';
import { decodeCode, decodeExceptionTable, positionsOf, unitsOf } from '../compile/decode.ts';
import { encodedCode } from '../compile/encode.ts';
import { readLines310, readLocations } from '../compile/location-table.ts';
import { incref, type PyContainer, type PyObject, type PyStr, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { kindOf, parseArguments, signature } from './arguments.ts';
import { checkPositional } from './builtin-function.ts';
import { bytesOf } from './bytes.ts';
import { newCodeFrom, type PyCode } from './code.ts';
import { rejectKeywords } from './container-arguments.ts';
import { systemError, typeError, valueError } from './errors.ts';
import { doubleOf } from './float.ts';
import { integerOf } from './int.ts';
import { asInt } from './protocols/number.ts';
import { strOf } from './str.ts';
import { tupleItems } from './tuple.ts';

type Kind = 'int' | 'bytes' | 'tuple' | 'names' | 'str';
interface Field {
  readonly name: string;
  readonly kind: Kind;
}

const FIELDS: readonly Field[] = (
  [
    ['argcount', 'int'],
    ['posonlyargcount', 'int'],
    ['kwonlyargcount', 'int'],
    ['nlocals', 'int'],
    ['stacksize', 'int'],
    ['flags', 'int'],
    ['code', 'bytes'],
    ['consts', 'tuple'],
    ['names', 'names'],
    ['varnames', 'names'],
    ['filename', 'str'],
    ['name', 'str'],
    ['qualname', 'str'],
    ['firstlineno', 'int'],
    ['linetable', 'bytes'],
    ['exceptiontable', 'bytes'],
    ['freevars', 'names'],
    ['cellvars', 'names'],
  ] as const
).map(([name, kind]) => ({ name, kind }));
const SINCE_311 = new Set(['qualname', 'exceptiontable']);

/** Values by field; borrowed. */
type Given = Map<string, PyObject>;

function fieldsOf(t: Thread): readonly Field[] {
  return t.profile.codeHasQualname ? FIELDS : FIELDS.filter(({ name }) => !SINCE_311.has(name));
}

/** code(argcount, ...) */
export function codeNew(t: Thread, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  rejectKeywords(t, 'code', kwnames);
  return codeFrom(t, args, null);
}

/** code(*args) with what catches exceptions given apart, for 3.10, which has no argument for it. */
export function codeFrom(t: Thread, args: readonly PyObject[], handlers: PyObject | null): PyObject {
  const fields = fieldsOf(t);
  // The free variables and the cells may be left out.
  checkPositional(t, 'code', args.length, fields.length - 2, fields.length);
  const given: Given = new Map(handlers === null ? [] : [['exceptiontable', handlers]]);
  for (const [i, { name, kind }] of fields.entries()) {
    const value = args[i];
    if (value === undefined) continue;
    checkKind(t, value, kind, `code() argument ${i + 1}`);
    given.set(name, value);
  }
  for (const name of ['argcount', 'posonlyargcount', 'kwonlyargcount', 'nlocals'])
    if (asInt(t, given.get(name) as PyObject) < 0) throw valueError(t, `code: ${name} must not be negative`);
  for (const { name, kind } of fields)
    for (const item of kind === 'names' ? tupleItems(given.get(name) ?? t.emptyTuple) : [])
      if ((item.type.flags & TypeFlags.UnicodeSubclass) === 0)
        throw typeError(t, `name tuples must contain only strings, not '${item.type.name}'`);
  return build(t, given, null);
}

const REPLACE_ORDER =
  'argcount posonlyargcount kwonlyargcount nlocals stacksize flags firstlineno code consts names varnames freevars cellvars filename name qualname linetable exceptiontable'.split(
    ' ',
  );

/** code.replace(co_argcount=..., ...) */
export function codeReplace(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const known = new Map(fieldsOf(t).map((field) => [field.name, field]));
  const order = REPLACE_ORDER.filter((name) => known.has(name));
  const shape = signature('replace', { params: order.map((name) => `co_${name}`), required: 0, positionalMax: 0 });
  const values = parseArguments(t, shape, args, kwnames);
  const given: Given = new Map();
  for (const [i, name] of order.entries()) {
    const value = values[i] ?? null;
    if (value === null) continue;
    const { kind } = known.get(name) as Field;
    checkKind(t, value, kind, `replace() argument 'co_${name}'`);
    if (kind === 'int' && name !== 'flags' && name !== 'firstlineno' && asInt(t, value) < 0)
      throw valueError(t, `co_${name} must be a positive integer`);
    given.set(name, value);
  }
  for (const name of ['names', 'varnames', 'freevars', 'cellvars'])
    for (const item of tupleItems(given.get(name) ?? t.emptyTuple))
      if ((item.type.flags & TypeFlags.UnicodeSubclass) === 0) throw systemError(t, 'non-string found in code slot');
  return build(t, given, self as PyCode);
}

function checkKind(t: Thread, value: PyObject, kind: Kind, place: string): void {
  if (kind === 'int') {
    asInt(t, value);
    return;
  }
  const [name, flag] =
    kind === 'bytes'
      ? (['bytes', TypeFlags.BytesSubclass] as const)
      : kind === 'str'
        ? (['str', TypeFlags.UnicodeSubclass] as const)
        : (['tuple', TypeFlags.TupleSubclass] as const);
  if ((value.type.flags & flag) === 0) throw typeError(t, `${place} must be ${name}, not ${kindOf(t, value)}`);
}

const NO_FIELDS: CodeFields = {
  name: '',
  qualname: '',
  filename: '',
  firstlineno: 0,
  flags: 0,
  argcount: 0,
  posonlyargcount: 0,
  kwonlyargcount: 0,
  varnames: [],
  cellvars: [],
  freevars: [],
  localsplusNames: [],
  localsplusKinds: new Uint8Array(0),
  names: [],
  consts: [],
  tuples: { consts: tupleConstant([]), names: tupleConstant([]), slotNames: [] },
  code: new Int32Array(0),
  positions: new Int32Array(0),
  exceptionTable: new Int32Array(0),
  stacksize: 0,
  reportedStacksize: 0,
  codeBytes: 0,
  seconds: [],
  standsForC: false,
};

/** A code object with the given fields, the others being those of `base`. */
function build(t: Thread, given: Given, base: PyCode | null): PyObject {
  const before: CodeFields = base?.value.host ?? NO_FIELDS;
  const int = (name: string, otherwise: number): number => {
    const value = given.get(name);
    return value === undefined ? otherwise : asInt(t, value);
  };
  const text = (name: string, otherwise: string): string => {
    const value = given.get(name);
    return value === undefined ? otherwise : strOf(value).value;
  };
  const names = (name: string, otherwise: readonly string[]): readonly string[] => {
    const value = given.get(name);
    return value === undefined ? otherwise : tupleItems(value).map((item) => strOf(item).value);
  };
  const counts = {
    argcount: int('argcount', before.argcount),
    posonlyargcount: int('posonlyargcount', before.posonlyargcount),
    kwonlyargcount: int('kwonlyargcount', before.kwonlyargcount),
  };
  const slots = {
    varnames: names('varnames', before.varnames),
    cellvars: names('cellvars', before.cellvars),
    freevars: names('freevars', before.freevars),
  };
  const flags = int('flags', before.flags);
  const stacksize = int('stacksize', before.reportedStacksize);
  validate(t, { ...counts, ...slots, flags, stacksize, nlocals: int('nlocals', slots.varnames.length), given });
  const consts = given.get('consts');
  const name = text('name', before.name);
  const fields: CodeFields = {
    ...before,
    ...counts,
    ...slots,
    ...layout(before, slots),
    name,
    qualname: given.has('qualname') ? text('qualname', '') : base === null || !t.profile.codeHasQualname ? name : before.qualname,
    filename: text('filename', before.filename),
    flags,
    firstlineno: int('firstlineno', before.firstlineno),
    names: names('names', before.names),
    consts: consts === undefined ? before.consts : tupleItems(consts).map(constantOf),
    stacksize: Math.max(before.stacksize, stacksize),
    reportedStacksize: stacksize,
  };
  const host = new CodeObject(withInstructions(t, fields, given, before));
  return newCodeFrom(
    t,
    withTuples(t, host),
    consts === undefined ? constsOf(base) : (incref(consts) as PyContainer),
    keptTables(given),
  );
}

function constsOf(base: PyCode | null): PyContainer | null {
  return base === null ? null : incref(base.value.constsTuple);
}

function keptTables(given: Given): readonly (readonly [string, PyObject])[] {
  return ['code', 'linetable', 'exceptiontable'].flatMap((name) => {
    const value = given.get(name);
    return value === undefined ? [] : [[`co_${name}`, incref(value)] as const];
  });
}

interface Checked {
  readonly argcount: number;
  readonly posonlyargcount: number;
  readonly kwonlyargcount: number;
  readonly nlocals: number;
  readonly stacksize: number;
  readonly flags: number;
  readonly varnames: readonly string[];
  readonly given: Given;
}

const VARARGS = 4;
const VARKEYWORDS = 8;

function validate(t: Thread, code: Checked): void {
  const { messages } = t.profile;
  const bytes = code.given.get('code');
  const isNew = t.profile.codeHasQualname;
  if (code.argcount < code.posonlyargcount || code.stacksize < 0 || code.flags < 0)
    throw systemError(t, `Objects/codeobject.c:${t.profile.codeCheckLine}: bad argument to internal function`);
  if (isNew && bytes !== undefined && bytesOf(bytes).length % 2 !== 0) throw valueError(t, 'code: co_code is malformed');
  const parameters =
    code.argcount + code.kwonlyargcount + ((code.flags & VARARGS) !== 0 ? 1 : 0) + ((code.flags & VARKEYWORDS) !== 0 ? 1 : 0);
  if (parameters > code.varnames.length) throw valueError(t, messages.codeVarnamesTooSmall);
  if (isNew && code.nlocals !== code.varnames.length) throw valueError(t, 'code: co_nlocals != len(co_varnames)');
}

/** The slots of a frame: locals, cells that are no locals, free variables. */
function layout(
  before: CodeFields,
  slots: { readonly varnames: readonly string[]; readonly cellvars: readonly string[]; readonly freevars: readonly string[] },
): Pick<CodeFields, 'localsplusNames' | 'localsplusKinds'> {
  const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((x, i) => x === b[i]);
  const isAsBefore =
    same(slots.varnames, before.varnames) && same(slots.cellvars, before.cellvars) && same(slots.freevars, before.freevars);
  if (isAsBefore) return { localsplusNames: before.localsplusNames, localsplusKinds: before.localsplusKinds };
  const cells = slots.cellvars.filter((name) => !slots.varnames.includes(name));
  const kinds = [
    ...slots.varnames.map((name) => SlotKind.LOCAL | (slots.cellvars.includes(name) ? SlotKind.CELL : 0)),
    ...cells.map(() => SlotKind.CELL),
    ...slots.freevars.map(() => SlotKind.FREE),
  ];
  return { localsplusNames: [...slots.varnames, ...cells, ...slots.freevars], localsplusKinds: Uint8Array.from(kinds) };
}

/** The instructions, where they come from and what catches their exceptions, from the bytes that were given. */
function withInstructions(t: Thread, fields: CodeFields, given: Given, before: CodeFields): CodeFields {
  const bytes = given.get('code');
  const known = before instanceof CodeObject ? encodedCode(before) : null;
  const isSame = known !== null && (bytes === undefined || sameBytes(bytesOf(bytes), known.bytes));
  const decoded = isSame || bytes === undefined ? null : decodeCode(bytesOf(bytes));
  if (!isSame && decoded === null) throw systemError(t, 'unknown opcode');
  const code = decoded?.code ?? fields.code;
  const units = decoded?.units ?? unitsOf(before as CodeObject, (known as NonNullable<typeof known>).starts);
  const changed: CodeFields =
    decoded === null
      ? fields
      : {
          ...fields,
          code,
          seconds: decoded.seconds,
          codeBytes: bytes === undefined ? fields.codeBytes : bytesOf(bytes).length,
          positions: positionsOf([], units, code.length),
        };
  const table = given.get('exceptiontable');
  const exceptionTable = table === undefined ? changed.exceptionTable : decodeExceptionTable(bytesOf(table), units);
  const lines = given.get('linetable');
  if (lines === undefined) return { ...changed, exceptionTable };
  const unitCount = units[units.length - 1] as number;
  const read = t.profile.codeHasQualname ? readLocations : readLines310;
  const locations = read(bytesOf(lines), fields.firstlineno, unitCount);
  const isAsBefore = decoded === null && known !== null && sameBytes(bytesOf(lines), known.lineTable(t.profile.codeHasQualname));
  const positions = isAsBefore ? changed.positions : positionsOf(locations, units, code.length);
  return { ...changed, exceptionTable, positions };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function tupleConstant(items: readonly CodeConstant[]): TupleConstant {
  return { type: 'tuple', items, inTree: false, timesInTree: 0 };
}

const nameConstant = (value: string): StringConstant => ({
  type: 'str',
  value,
  codePoints: null,
  isInterned: true,
  isName: true,
});

/** The tuples that the heap object has, made anew from the fields. */
function withTuples(t: Thread, host: CodeObject): CodeObject {
  const named = (names: readonly string[]): TupleConstant => tupleConstant(names.map(nameConstant));
  const parts = t.profile.codeHasQualname ? [host.localsplusNames] : [host.varnames, host.cellvars, host.freevars];
  const tuples = { consts: tupleConstant(host.consts), names: named(host.names), slotNames: parts.map(named) };
  return new CodeObject({ ...host, tuples });
}

/** A constant of the heap as the compiler would have it; what no source can write stands as None. */
function constantOf(o: PyObject): CodeConstant {
  const { value, type } = o;
  switch (type.name) {
    case 'NoneType':
      return { type: 'None' };
    case 'ellipsis':
      return { type: 'Ellipsis' };
    case 'bool':
      return { type: 'bool', value: value === 1 };
    case 'int':
      return { type: 'int', value: BigInt(integerOf(o)) };
    case 'float':
      return { type: 'float', value: doubleOf(o) };
    case 'str': {
      const s = o as PyStr;
      return { type: 'str', value: s.value, codePoints: s.codePoints, isInterned: false, isName: false };
    }
    case 'bytes':
      return { type: 'bytes', value: bytesOf(o) };
    case 'tuple':
      return tupleConstant(tupleItems(o).map(constantOf));
    case 'code':
      return (o as PyCode).value.host;
    default:
      return { type: 'None' };
  }
}
