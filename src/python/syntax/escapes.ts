// Escape sequences in string and bytes literals, decoded from UTF-8 text.
// Follows decode_unicode_with_escapes in Parser/string_parser.c, _PyUnicode_DecodeUnicodeEscapeInternal in Objects/unicodeobject.c and
// _PyBytes_DecodeEscape in Objects/bytesobject.c, CPython 3.13. CPython first rewrites every character beyond ASCII as a ten-character
// escape, so that is what a character counts for in the positions of its messages.

import type { ConstantValue } from './ast.ts';
import type { SourceContext } from './source-context.ts';
import type { DecodingFailure } from './syntax-failure.ts';
import { decodeCodePoints, decodeUtf8, isAscii } from './utf8-text.ts';

type StrValue = Extract<ConstantValue, { type: 'str' }>;

/** A literal that cannot be decoded: the message a SyntaxError is made of. */
export class EscapeFailure {
  constructor(
    readonly message: string,
    readonly decoding: DecodingFailure | null = null,
  ) {}
}

/** Told of the first escape that means nothing; the argument begins at its letter. */
export type InvalidEscapeListener = (escape: string) => void;

export function strConstant(points: readonly number[]): StrValue {
  let isWide = false;
  let value = '';
  for (const point of points) {
    if (point > 0xffff) isWide = true;
    value += String.fromCodePoint(point);
  }
  return { type: 'str', value, codePoints: isWide ? points : null };
}

/** A str from UTF-8 text without escapes. */
export function plainStr(bytes: string): StrValue {
  if (isAscii(bytes)) return { type: 'str', value: bytes, codePoints: null };
  const value = decodeUtf8(bytes);
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdfff) return strConstant(decodeCodePoints(bytes));
  }
  return { type: 'str', value, codePoints: null };
}

export function joinStr(a: StrValue, b: StrValue): StrValue {
  if (b.value === '') return a;
  if (a.value === '') return b;
  const value = a.value + b.value;
  if (a.codePoints === null && b.codePoints === null) return { type: 'str', value, codePoints: null };
  return { type: 'str', value, codePoints: [...pointsOf(a), ...pointsOf(b)] };
}

function pointsOf(str: StrValue): readonly number[] {
  if (str.codePoints !== null) return str.codePoints;
  const points: number[] = [];
  for (let i = 0; i < str.value.length; i++) points.push(str.value.charCodeAt(i));
  return points;
}

const simpleEscapes: Readonly<Record<string, number>> = {
  '\\': 0x5c,
  "'": 0x27,
  '"': 0x22,
  b: 0x08,
  f: 0x0c,
  t: 0x09,
  n: 0x0a,
  r: 0x0d,
  v: 0x0b,
  a: 0x07,
};

const hexDigit = /^[0-9a-fA-F]$/;

export function decodeStrEscapes(bytes: string, context: SourceContext, onInvalid: InvalidEscapeListener): StrValue {
  if (!bytes.includes('\\')) return plainStr(bytes);
  const source = isAscii(bytes) ? null : decodeCodePoints(bytes);
  const at = (i: number): string =>
    source === null ? bytes.charAt(i) : i < source.length ? String.fromCodePoint(source[i]!) : '';
  const length = source === null ? bytes.length : source.length;
  const points: number[] = [];
  let invalid: string | null = null;
  // `place` is the position in CPython's rewritten text.
  let i = 0;
  let place = 0;
  while (i < length) {
    const character = at(i);
    if (character !== '\\') {
      points.push(character.codePointAt(0)!);
      place += character <= '\x7f' ? 1 : 10;
      i++;
      continue;
    }
    const escape = at(i + 1);
    if (escape === '' || escape > '\x7f') {
      points.push(0x5c);
      place += 6;
      i++;
      continue;
    }
    const simple = simpleEscapes[escape];
    if (simple !== undefined) points.push(simple);
    if (simple !== undefined || escape === '\n') {
      i += 2;
      place += 2;
      continue;
    }
    if (escape >= '0' && escape <= '7') {
      let end = i + 2;
      let value = escape.charCodeAt(0) - 0x30;
      while (end < i + 4 && at(end) >= '0' && at(end) <= '7') value = value * 8 + (at(end++).charCodeAt(0) - 0x30);
      if (value > 0o377 && context.profile.warnsOctalEscapes && invalid === null) invalid = at(i + 1) + at(i + 2) + at(i + 3);
      points.push(value);
      place += end - i;
      i = end;
      continue;
    }
    if (escape === 'x' || escape === 'u' || escape === 'U') {
      const end = readHexEscape({ at, i, place, escape, bytes, points });
      place += end - i;
      i = end;
      continue;
    }
    if (escape === 'N') {
      const end = readNamedEscape({ at, i, place, escape, bytes, points }, context);
      place += end - i;
      i = end;
      continue;
    }
    if (invalid === null) invalid = escape;
    points.push(0x5c, escape.charCodeAt(0));
    i += 2;
    place += 2;
  }
  if (invalid !== null) onInvalid(invalid);
  return strConstant(points);
}

interface EscapeCursor {
  readonly at: (i: number) => string;
  readonly i: number;
  readonly place: number;
  readonly escape: string;
  /** The whole literal, for the failure. */
  readonly bytes: string;
  readonly points: number[];
}

function readHexEscape({ at, i, place, escape, bytes, points }: EscapeCursor): number {
  const digits = escape === 'x' ? 2 : escape === 'u' ? 4 : 8;
  let end = i + 2;
  let value = 0;
  while (end < i + 2 + digits && hexDigit.test(at(end))) value = value * 16 + Number.parseInt(at(end++), 16);
  const width = end - i;
  if (width < digits + 2) throw unicodeFailure(bytes, place, width, `truncated \\${escape}${'X'.repeat(digits)} escape`);
  if (value > 0x10ffff) throw unicodeFailure(bytes, place, width, 'illegal Unicode character');
  points.push(value);
  return end;
}

function readNamedEscape({ at, i, place, bytes, points }: EscapeCursor, { unicode }: SourceContext): number {
  let end = i + 2;
  if (at(end) === '{') {
    const start = ++end;
    let name = '';
    let width = 3;
    while (at(end) !== '' && at(end) !== '}') {
      const character = at(end++);
      width += character <= '\x7f' ? 1 : 10;
      name += character;
    }
    if (end > start && at(end) === '}') {
      const point = unicode.characterNamed(name);
      if (point === null) throw unicodeFailure(bytes, place, width + 1, 'unknown Unicode character name');
      points.push(point);
      return end + 1;
    }
    throw unicodeFailure(bytes, place, width, 'malformed \\N character escape');
  }
  throw unicodeFailure(bytes, place, 2, 'malformed \\N character escape');
}

function unicodeFailure(bytes: string, place: number, width: number, reason: string): EscapeFailure {
  const where = width === 1 ? `byte 0x5c in position ${place}` : `bytes in position ${place}-${place + width - 1}`;
  const message = `(unicode error) 'unicodeescape' codec can't decode ${where}: ${reason}`;
  const decoding = { encoding: 'unicodeescape', object: asciiForm(bytes), start: place, end: place + width, reason };
  return new EscapeFailure(message, decoding);
}

/** The text as CPython rewrites it before decoding: what is beyond ASCII as escapes, and no backslash before those. */
function asciiForm(bytes: string): string {
  let form = '';
  let isEscaped = false;
  for (const point of decodeCodePoints(bytes)) {
    if (isEscaped && point > 0x7f) form += 'u005c';
    form += point > 0x7f ? `\\U${point.toString(16).padStart(8, '0')}` : String.fromCodePoint(point);
    isEscaped = !isEscaped && point === 0x5c;
  }
  return form;
}

/** What stands for a \\x without two digits at this position; null: nothing does. */
export type BadHexHandler = (position: number) => number | null;

function refuseBadHex(position: number): never {
  throw new EscapeFailure(`(value error) invalid \\x escape at position ${position}`);
}

/** The text has a character for each byte. */
export function decodeBytesEscapes(
  text: string,
  warnsOctal: boolean,
  onInvalid: InvalidEscapeListener,
  onBadHex: BadHexHandler = refuseBadHex,
): Uint8Array {
  const out: number[] = [];
  let invalid: string | null = null;
  let i = 0;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (c !== 0x5c) {
      out.push(c);
      i++;
      continue;
    }
    const escape = text.charAt(i + 1);
    const simple = simpleEscapes[escape];
    if (simple !== undefined) out.push(simple);
    if (simple !== undefined || escape === '\n') {
      i += 2;
    } else if (escape >= '0' && escape <= '7' && escape !== '') {
      const digits = /^[0-7]{1,3}/.exec(text.slice(i + 1, i + 4))![0];
      const value = Number.parseInt(digits, 8);
      if (value > 0o377 && warnsOctal && invalid === null) invalid = digits;
      out.push(value & 0xff);
      i += 1 + digits.length;
    } else if (escape === 'x') {
      const digits = text.slice(i + 2, i + 4);
      if (/^[0-9a-fA-F]{2}$/.test(digits)) {
        out.push(Number.parseInt(digits, 16));
        i += 4;
        continue;
      }
      const instead = onBadHex(i);
      if (instead !== null) out.push(instead);
      i += hexDigit.test(digits.charAt(0)) ? 3 : 2;
    } else {
      if (invalid === null) invalid = escape;
      out.push(0x5c);
      i++;
    }
  }
  if (invalid !== null) onInvalid(invalid);
  return Uint8Array.from(out);
}

/** What the warning for an escape says. */
export function invalidEscapeMessage(escape: string): string {
  const isOctal = escape >= '4' && escape.charAt(0) <= '7';
  return isOctal ? `invalid octal escape sequence '\\${escape.slice(0, 3)}'` : `invalid escape sequence '\\${escape.charAt(0)}'`;
}
