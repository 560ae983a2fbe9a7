// format() of int, float, complex and str by a parsed specification: signs, prefixes, grouping, zero padding, alignment.
// Follows CPython 3.13 formatter_unicode.c (format_long_internal, format_float_internal, format_complex_internal,
// format_string_internal, calc_number_widths) and unicodeobject.c (_PyUnicode_InsertThousandsGrouping). The locale is C.

import { isNegative } from '../numbers/double-bits.ts';
import { type FloatConversion, formatFloat } from '../numbers/float-repr.ts';
import { absolute, type Integer } from '../numbers/int.ts';
import { toDouble } from '../numbers/int-division.ts';
import { type DigitLimit, toDecimal } from '../numbers/int-text.ts';
import { refuse } from '../numbers/refusal.ts';
import { type Align, type FormatSpec, type Grouping, unknownFormatCode } from './format-spec.ts';
import { fromPoint, fromUnits, lengthOf, type StrData, slice } from './str-data.ts';
import { pad } from './str-layout.ts';

const INT_MAX = 2147483647;
const LONG_MAX = (1n << 63n) - 1n;
const PERCENT_SCALE = 100;

/** A number taken apart: sign, prefix such as 0x, digits that can be grouped, and what follows them. */
interface NumberParts {
  readonly isNegative: boolean;
  readonly prefix: string;
  readonly digits: string;
  readonly rest: string;
}

export function formatStr(s: StrData, spec: FormatSpec, typeName: string): StrData {
  if (spec.type !== 's') unknownFormatCode(spec.type, typeName);
  if (spec.sign !== '') {
    refuse('ValueError', `${spec.sign === ' ' ? 'Space' : 'Sign'} not allowed in string format specifier`);
  }
  if (spec.coercesNegativeZero) refuse('ValueError', 'Negative zero coercion (z) not allowed in string format specifier');
  if (spec.isAlternate) refuse('ValueError', 'Alternate form (#) not allowed in string format specifier');
  if (spec.align === '=') refuse('ValueError', "'=' alignment not allowed in string format specifier");
  const cut = spec.precision >= 0 && lengthOf(s) > spec.precision ? slice(s, 0, spec.precision) : s;
  return align(cut, spec.align, spec.width, spec.fill);
}

export function formatInt(value: Integer, spec: FormatSpec, typeName: string, limit: DigitLimit): StrData {
  if ('eEfFgG%'.includes(spec.type)) return formatDouble(toDouble(value), spec, typeName);
  if (!'bcdoxXn'.includes(spec.type)) unknownFormatCode(spec.type, typeName);
  if (spec.precision !== -1) refuse('ValueError', 'Precision not allowed in integer format specifier');
  if (spec.coercesNegativeZero) refuse('ValueError', 'Negative zero coercion (z) not allowed in integer format specifier');
  if (spec.type === 'c') return formatCharacter(value, spec);
  const magnitude = absolute(value);
  const base = spec.type === 'b' ? 2 : spec.type === 'o' ? 8 : spec.type === 'x' || spec.type === 'X' ? 16 : 10;
  const digits = base === 10 ? toDecimal(magnitude, limit) : magnitude.toString(base);
  const isUpper = spec.type === 'X';
  return assemble(
    {
      isNegative: value < 0,
      prefix: spec.isAlternate && base !== 10 ? `0${spec.type}` : '',
      digits: isUpper ? digits.toUpperCase() : digits,
      rest: '',
    },
    spec,
  );
}

/** The characters that a field's width and precision ask for at the least; a precision that is refused asks for none. */
export function leastLength(spec: FormatSpec): number {
  return spec.precision > INT_MAX ? 0 : Math.max(0, spec.width, spec.precision);
}

export function formatDouble(x: number, spec: FormatSpec, typeName: string): StrData {
  const isPercent = spec.type === '%';
  if (spec.type !== '' && !'eEfFgGn%'.includes(spec.type)) unknownFormatCode(spec.type, typeName);
  if (spec.precision > INT_MAX) refuse('ValueError', 'precision too big');
  let conversion: FloatConversion = isPercent ? 'f' : floatConversion(spec.type);
  let precision = spec.precision;
  if (precision < 0) precision = spec.type === '' ? 0 : 6;
  else if (conversion === 'r') conversion = 'g';
  const text = formatFloat(isPercent ? x * PERCENT_SCALE : x, {
    conversion,
    precision,
    isAlternate: spec.isAlternate,
    addsDotZero: spec.type === '',
  });
  return assemble(partsOfFloat(text + (isPercent ? '%' : ''), spec), spec);
}

export function formatComplex(real: number, imaginary: number, spec: FormatSpec, typeName: string): StrData {
  if (spec.type !== '' && !'eEfFgGn'.includes(spec.type)) unknownFormatCode(spec.type, typeName);
  if (spec.precision > INT_MAX) refuse('ValueError', 'precision too big');
  if (spec.fill === 48) refuse('ValueError', 'Zero padding is not allowed in complex format specifier');
  if (spec.align === '=') refuse('ValueError', "'=' alignment flag is not allowed in complex format specifier");
  let conversion = floatConversion(spec.type);
  let precision = spec.precision;
  if (precision < 0) precision = spec.type === '' ? 0 : 6;
  else if (conversion === 'r') conversion = 'g';
  const style = { conversion, precision, isAlternate: spec.isAlternate, addsDotZero: false };
  const part = (x: number, sign: FormatSpec['sign']): string => {
    const plain: FormatSpec = { ...spec, sign, width: -1, fill: 0, align: '<' };
    return assemble(partsOfFloat(formatFloat(x, style), plain), plain).value;
  };
  const isBare = spec.type === '';
  // Without a type it looks like repr: a positive zero real part is not shown, else there are parentheses.
  const skipsReal = isBare && real === 0 && !isNegative(real);
  const shownReal = skipsReal ? '' : part(real, spec.sign);
  const shownImaginary = part(imaginary, skipsReal ? spec.sign : '+');
  const body = `${shownReal}${shownImaginary}j`;
  return align(fromUnits(isBare && !skipsReal ? `(${body})` : body), spec.align, spec.width, spec.fill);
}

function formatCharacter(value: Integer, spec: FormatSpec): StrData {
  if (spec.sign !== '') refuse('ValueError', "Sign not allowed with integer format specifier 'c'");
  if (spec.isAlternate) refuse('ValueError', "Alternate form (#) not allowed with integer format specifier 'c'");
  if (typeof value === 'bigint' && (value > LONG_MAX || value < -LONG_MAX - 1n)) {
    refuse('OverflowError', 'Python int too large to convert to C long');
  }
  if (value < 0 || value > 0x10ffff) refuse('OverflowError', '%c arg not in range(0x110000)');
  // A character pads like a number without digits.
  return align(fromPoint(Number(value)), spec.align === '=' ? '>' : spec.align, spec.width, spec.fill);
}

function floatConversion(type: string): FloatConversion {
  switch (type) {
    case 'e':
    case 'E':
      return 'e';
    case 'f':
    case 'F':
      return 'f';
    case '':
      return 'r';
    default:
      return 'g';
  }
}

function partsOfFloat(text: string, spec: FormatSpec): NumberParts {
  const shown = spec.type === 'E' || spec.type === 'F' || spec.type === 'G' ? text.toUpperCase() : text;
  const hasMinus = shown[0] === '-';
  const body = hasMinus ? shown.slice(1) : shown;
  const digits = /^[0-9]*/.exec(body)![0];
  // `z`: what rounds to zero has no minus.
  const isZero = spec.coercesNegativeZero && /^[0.]*(?:e|E|%|$)/.test(body);
  return { isNegative: hasMinus && !isZero, prefix: '', digits, rest: body.slice(digits.length) };
}

function assemble(parts: NumberParts, spec: FormatSpec): StrData {
  const { prefix, digits, rest } = parts;
  const sign = parts.isNegative ? '-' : spec.sign === '+' || spec.sign === ' ' ? spec.sign : '';
  const fixed = sign.length + prefix.length + rest.length;
  const zeroFilled = spec.fill === 48 && spec.align === '=';
  const grouped = digits === '' ? '' : group(digits, spec.grouping, zeroFilled ? spec.width - fixed : 0);
  const missing = spec.width - fixed - grouped.length;
  if (missing <= 0) return fromUnits(sign + prefix + grouped + rest);
  if (spec.align !== '=') return align(fromUnits(sign + prefix + grouped + rest), spec.align, spec.width, spec.fill);
  const tail = pad(fromUnits(grouped + rest), missing, 0, spec.fill);
  return sign + prefix === ''
    ? tail
    : {
        value: sign + prefix + tail.value,
        codePoints: tail.codePoints && [...(sign + prefix)].map((c) => c.charCodeAt(0)).concat(tail.codePoints),
      };
}

/** Groups from the right, with zeros in front up to minWidth characters (a group is never started by a separator). */
function group(digits: string, grouping: Grouping, minWidth: number): string {
  if (grouping === 'none') return digits.padStart(minWidth, '0');
  const size = grouping === 'underscoreFour' ? 4 : 3;
  const separator = grouping === 'comma' ? ',' : '_';
  const groups: string[] = [];
  let left = digits.length;
  let width = minWidth;
  for (;;) {
    const length = Math.min(size, Math.max(left, width, 1));
    const taken = Math.min(left, length);
    groups.push(digits.slice(left - taken, left).padStart(length, '0'));
    left -= taken;
    width -= length;
    if (left <= 0 && width <= 0) break;
    width -= separator.length;
  }
  return groups.reverse().join(separator);
}

function align(s: StrData, where: Align, width: number, fill: number): StrData {
  const missing = width - lengthOf(s);
  if (missing <= 0) return s;
  const left = where === '^' ? Math.floor(missing / 2) : where === '<' ? 0 : missing;
  return pad(s, left, missing - left, fill);
}
