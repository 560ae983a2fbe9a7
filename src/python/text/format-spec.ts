// The mini-language of format(): [[fill]align][sign][z][#][0][width][grouping][.precision][type], parsed once for all types.
// Follows CPython 3.13 formatter_unicode.c (parse_internal_render_format_spec, invalid_thousands_separator_type).
// Which options a type accepts is for number-format.ts and formatStr to say, in CPython's order of complaints.

import { refuse } from '../numbers/refusal.ts';
import { lengthOf, pointAt, type StrData } from './str-data.ts';
import type { UnicodeDatabase } from './unicode/unicode-database.ts';

export type Align = '<' | '>' | '=' | '^';
/** Four: groups of four digits, for b, o, x and X. */
export type Grouping = 'none' | 'comma' | 'underscore' | 'underscoreFour';

export interface FormatSpec {
  /** A code point. */
  readonly fill: number;
  readonly align: Align;
  readonly sign: '' | '+' | '-' | ' ';
  readonly coercesNegativeZero: boolean;
  readonly isAlternate: boolean;
  /** -1 when not given. */
  readonly width: number;
  readonly grouping: Grouping;
  /** -1 when not given. */
  readonly precision: number;
  /** One character, perhaps none that any type knows; '' when neither given nor defaulted. */
  readonly type: string;
}

/** What the version and the interpreter decide. */
export interface FormatRules {
  readonly formatNegativeZeroOption: boolean;
  readonly formatErrorNamesType: boolean;
}

export interface FormatTarget {
  readonly typeName: string;
  readonly defaultType: string;
  readonly defaultAlign: '<' | '>';
}

const SSIZE_MAX = 9223372036854775807n;

export function parseFormatSpec(spec: StrData, target: FormatTarget, rules: FormatRules, database: UnicodeDatabase): FormatSpec {
  const end = lengthOf(spec);
  const at = (i: number): string => (i < end ? String.fromCodePoint(pointAt(spec, i)) : '');
  let pos = 0;
  let fill = 32;
  let align: Align = target.defaultAlign;
  let hasFill = false;
  let hasAlign = false;
  if (end >= 2 && isAlign(at(1))) {
    fill = pointAt(spec, 0);
    align = at(1) as Align;
    hasFill = hasAlign = true;
    pos = 2;
  } else if (isAlign(at(0))) {
    align = at(0) as Align;
    hasAlign = true;
    pos = 1;
  }
  let sign: FormatSpec['sign'] = '';
  const first = at(pos);
  if (first === '+' || first === '-' || first === ' ') {
    sign = first;
    pos++;
  }
  const coercesNegativeZero = rules.formatNegativeZeroOption && at(pos) === 'z';
  if (coercesNegativeZero) pos++;
  const isAlternate = at(pos) === '#';
  if (isAlternate) pos++;
  if (!hasFill && at(pos) === '0') {
    fill = 48;
    if (!hasAlign && target.defaultAlign === '>') align = '=';
    pos++;
  }
  const width = readNumber(spec, pos, database);
  pos = width.next;
  let grouping: Grouping = 'none';
  if (at(pos) === ',') {
    grouping = 'comma';
    pos++;
  }
  if (at(pos) === '_') {
    if (grouping === 'comma') refuse('ValueError', "Cannot specify both ',' and '_'.");
    grouping = 'underscore';
    pos++;
  }
  if (at(pos) === ',' && grouping === 'underscore') refuse('ValueError', "Cannot specify both ',' and '_'.");
  let precision = -1;
  if (at(pos) === '.') {
    const digits = readNumber(spec, pos + 1, database);
    if (digits.value < 0) refuse('ValueError', 'Format specifier missing precision');
    precision = digits.value;
    pos = digits.next;
  }
  if (end - pos > 1) {
    const detail = rules.formatErrorNamesType ? ` '${spec.value}' for object of type '${target.typeName}'` : '';
    refuse('ValueError', `Invalid format specifier${detail}`);
  }
  const type = end - pos === 1 ? at(pos) : target.defaultType;
  if (grouping !== 'none') grouping = groupingFor(grouping, type);
  return { fill, align, sign, coercesNegativeZero, isAlternate, width: width.value, grouping, precision, type };
}

export function unknownFormatCode(type: string, typeName: string): never {
  refuse('ValueError', `Unknown format code '${shownCode(type)}' for object of type '${typeName}'`);
}

/** Digits of any script, as a number; value -1 when there is none. */
export function readNumber(
  s: StrData,
  start: number,
  database: UnicodeDatabase,
): { readonly value: number; readonly next: number } {
  const end = lengthOf(s);
  let digits = '';
  let next = start;
  for (; next < end; next++) {
    const digit = database.decimalValue(pointAt(s, next));
    if (digit < 0) break;
    digits += digit;
  }
  if (digits.length > 18 && BigInt(digits) > SSIZE_MAX) refuse('ValueError', 'Too many decimal digits in format string');
  return { value: digits === '' ? -1 : Number(digits), next };
}

function groupingFor(grouping: Grouping, type: string): Grouping {
  if (type === '' || 'defgEGF%'.includes(type)) return grouping;
  if (grouping === 'underscore' && 'boxX'.includes(type)) return 'underscoreFour';
  refuse('ValueError', `Cannot specify '${grouping === 'comma' ? ',' : '_'}' with '${shownCode(type)}'.`);
}

/** Characters beyond 33 to 127 are shown by their number. */
function shownCode(type: string): string {
  const point = type.codePointAt(0) ?? 0;
  return point > 32 && point < 128 ? type : `\\x${point.toString(16)}`;
}

function isAlign(c: string): boolean {
  return c === '<' || c === '>' || c === '=' || c === '^';
}
