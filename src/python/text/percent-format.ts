// The template language of `%` on str and bytes, one piece at a time: a piece is read only when those before it have been
// formatted, because formatting runs Python code that comes before the errors of later pieces.
// Follows CPython 3.13 unicodeobject.c (unicode_format_arg_parse, unicode_format_arg_output) and bytesobject.c (_PyBytes_FormatEx).
// A caller handles a piece in this order: key, star width, star precision, `failure`, then the argument by conversion.

import { formatFloat } from '../numbers/float-repr.ts';
import type { Integer } from '../numbers/int.ts';
import { type DigitLimit, toDecimal } from '../numbers/int-text.ts';
import { Refusal, refuse } from '../numbers/refusal.ts';
import { concat, fromUnits, lengthOf, pointAt, type StrData, slice } from './str-data.ts';
import { pad } from './str-layout.ts';

export const enum PercentFlag {
  Left = 1,
  Sign = 2,
  Blank = 4,
  Alternate = 8,
  Zero = 16,
}

export type PercentPiece =
  | { readonly kind: 'literal'; readonly text: StrData }
  | {
      readonly kind: 'field';
      /** `(key)`: the argument is looked up in the mapping. */
      readonly key: StrData | null;
      readonly flags: number;
      /** -1 when not given. */
      readonly width: number;
      readonly widthIsStar: boolean;
      readonly precision: number;
      readonly precisionIsStar: boolean;
      /** A code point. */
      readonly conversion: number;
      /** Where the conversion stands, for the message about an unknown one. */
      readonly index: number;
      /** Met after key and stars have been served. */
      readonly failure: Refusal | null;
    };

const PERCENT = 37;
const INT_MAX = 2147483647;
const SSIZE_MAX = 9223372036854775807n;

export class PercentTemplate {
  private at = 0;

  /** A bytes template is passed as text of one character per byte. */
  constructor(
    private readonly template: StrData,
    private readonly target: 'str' | 'bytes' = 'str',
    /** Keys are refused where there is nothing to look them up in. */
    private readonly hasMapping = true,
  ) {}

  /** null at the end. */
  next(): PercentPiece | null {
    const end = lengthOf(this.template);
    if (this.at >= end) return null;
    const from = this.at;
    while (this.at < end && pointAt(this.template, this.at) !== PERCENT) this.at++;
    if (this.at > from) return { kind: 'literal', text: slice(this.template, from, this.at) };
    this.at++;
    // Only `%%` is a percent sign; with flags or a width it is an unknown conversion.
    if (this.peek() === PERCENT) return { kind: 'literal', text: slice(this.template, this.at, ++this.at) };
    return this.field();
  }

  private field(): PercentPiece {
    const key = this.peek() === 40 ? this.key() : null;
    let flags = 0;
    for (let flag = flagOf(this.peek()); flag !== 0; flag = flagOf(this.peek())) {
      flags |= flag;
      this.at++;
    }
    let failure: Refusal | null = null;
    const width = this.number(SSIZE_MAX);
    if (width.value === null) failure = new Refusal('ValueError', 'width too big');
    let precision: { value: number | null; isStar: boolean } = { value: -1, isStar: false };
    if (failure === null && this.peek() === 46) {
      this.at++;
      precision = this.number(BigInt(INT_MAX));
      if (precision.value === null) {
        failure = new Refusal('ValueError', this.target === 'str' ? 'precision too big' : 'prec too big');
      } else if (precision.value === -1 && !precision.isStar) precision = { value: 0, isStar: false };
    }
    // Length modifiers of C are accepted and mean nothing.
    const modifier = this.peek();
    if (modifier === 104 || modifier === 108 || modifier === 76) this.at++;
    if (failure === null && this.peek() < 0) failure = new Refusal('ValueError', 'incomplete format');
    const index = this.at;
    return {
      kind: 'field',
      key,
      flags,
      width: width.value ?? -1,
      widthIsStar: width.isStar,
      precision: precision.value ?? -1,
      precisionIsStar: precision.isStar,
      conversion: failure === null ? pointAt(this.template, this.at++) : PERCENT,
      index,
      failure,
    };
  }

  private key(): StrData {
    if (!this.hasMapping) refuse('TypeError', 'format requires a mapping');
    const start = ++this.at;
    const end = lengthOf(this.template);
    let depth = 1;
    for (; this.at < end; this.at++) {
      const point = pointAt(this.template, this.at);
      if (point === 40) depth++;
      else if (point === 41 && --depth === 0) return slice(this.template, start, this.at++);
    }
    refuse('ValueError', 'incomplete format key');
  }

  /** Digits, `*`, or neither (-1); null when too big. */
  private number(maximum: bigint): { value: number | null; isStar: boolean } {
    if (this.peek() === 42) {
      this.at++;
      return { value: -1, isStar: true };
    }
    let digits = '';
    for (let point = this.peek(); point >= 48 && point <= 57; point = this.peek()) {
      digits += String.fromCharCode(point);
      this.at++;
    }
    if (digits === '') return { value: -1, isStar: false };
    const isTooBig = digits.length > 9 && BigInt(digits) > maximum;
    return { value: isTooBig ? null : Number(digits), isStar: false };
  }

  private peek(): number {
    return this.at < lengthOf(this.template) ? pointAt(this.template, this.at) : -1;
  }
}

/** The complaint about an unknown conversion, after its argument was fetched. */
export function unsupportedCharacter(conversion: number, index: number): Refusal {
  const shown = conversion >= 32 && conversion < 127 ? String.fromCharCode(conversion) : '?';
  return new Refusal('ValueError', `unsupported format character '${shown}' (0x${conversion.toString(16)}) at index ${index}`);
}

/** The characters that a field's width and precision ask for at the least; text is cut to its precision, not filled up to it. */
export function leastLength(form: { conversion: string; width: number; precision: number }): number {
  const digits = 'diuoxXeEfFgG'.includes(form.conversion) && form.precision <= INT_MAX - 3 ? form.precision : 0;
  return Math.max(0, form.width, digits);
}

/** Digits of %d %i %u %o %x %X: sign, prefix when alternate, zeros up to the precision. */
export function percentInteger(
  value: Integer,
  form: { conversion: string; precision: number; isAlternate: boolean },
  limit: DigitLimit,
): string {
  const { conversion, precision, isAlternate } = form;
  if (precision > INT_MAX - 3) refuse('OverflowError', 'precision too large');
  const magnitude = value < 0 ? -value : value;
  const base = conversion === 'o' ? 8 : conversion === 'x' || conversion === 'X' ? 16 : 10;
  const digits = (base === 10 ? toDecimal(magnitude, limit) : magnitude.toString(base)).padStart(precision, '0');
  const prefix = isAlternate && base !== 10 ? (base === 8 ? '0o' : '0x') : '';
  const text = (value < 0 ? '-' : '') + prefix + digits;
  return conversion === 'X' ? text.toUpperCase() : text;
}

/** %e %f %g and upper case forms; precision -1 is 6. */
export function percentFloat(x: number, form: { conversion: string; precision: number; isAlternate: boolean }): string {
  const lower = form.conversion.toLowerCase() as 'e' | 'f' | 'g';
  const text = formatFloat(x, {
    conversion: lower,
    precision: form.precision < 0 ? 6 : form.precision,
    isAlternate: form.isAlternate,
    addsDotZero: false,
  });
  return lower === form.conversion ? text : text.toUpperCase();
}

/** Puts a number into its width: signs, zeros after sign and prefix, or blanks before both. */
export function layoutNumber(text: string, form: { flags: number; width: number; conversion: string }): string {
  const { flags, width, conversion } = form;
  let sign = '';
  let rest = text;
  if (text[0] === '-' || text[0] === '+') {
    sign = text[0];
    rest = text.slice(1);
  } else if (flags & PercentFlag.Sign) {
    sign = '+';
  } else if (flags & PercentFlag.Blank) {
    sign = ' ';
  }
  const hasPrefix = (flags & PercentFlag.Alternate) !== 0 && 'xXo'.includes(conversion);
  const prefix = hasPrefix ? rest.slice(0, 2) : '';
  const digits = rest.slice(prefix.length);
  const missing = width - sign.length - rest.length;
  if (missing <= 0) return sign + rest;
  if (flags & PercentFlag.Left) return sign + rest + ' '.repeat(missing);
  if (flags & PercentFlag.Zero) return sign + prefix + '0'.repeat(missing) + digits;
  return ' '.repeat(missing) + sign + rest;
}

/** %s %r %a %c: cut to the precision (not %c), padded with blanks. */
export function layoutText(text: StrData, form: { flags: number; width: number; precision: number }): StrData {
  const cut = form.precision >= 0 && lengthOf(text) > form.precision ? slice(text, 0, form.precision) : text;
  const missing = form.width - lengthOf(cut);
  if (missing <= 0) return cut;
  return form.flags & PercentFlag.Left ? concat(cut, fromUnits(' '.repeat(missing))) : pad(cut, missing, 0, 32);
}

function flagOf(point: number): number {
  switch (point) {
    case 45:
      return PercentFlag.Left;
    case 43:
      return PercentFlag.Sign;
    case 32:
      return PercentFlag.Blank;
    case 35:
      return PercentFlag.Alternate;
    case 48:
      return PercentFlag.Zero;
    default:
      return 0;
  }
}
