// unicode_escape and raw_unicode_escape: Python's own notation of characters, in bytes.
// Follows Objects/unicodeobject.c (_PyUnicode_DecodeUnicodeEscapeInternal, PyUnicode_AsUnicodeEscapeString and their raw forms),
// CPython 3.10-3.13. Bytes that are no escape are characters up to U+00FF.

import { ByteWriter, type Codec, type DecodeHandler, TextWriter } from './codec.ts';
import { lengthOf, pointAt, type StrData } from './str-data.ts';
import { hexEscape } from './str-repr.ts';
import type { UnicodeNames } from './unicode/unicode-names.ts';

const BACKSLASH = 92;
const SIMPLE: Readonly<Record<string, number | null>> = {
  '\n': null,
  '\\': 92,
  "'": 39,
  '"': 34,
  b: 8,
  f: 12,
  t: 9,
  n: 10,
  r: 13,
  v: 11,
  a: 7,
};
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const TRUNCATED: Readonly<Record<string, string>> = {
  x: 'truncated \\xXX escape',
  u: 'truncated \\uXXXX escape',
  U: 'truncated \\UXXXXXXXX escape',
};

export function unicodeEscapeCodec(names: UnicodeNames): Codec {
  return {
    name: 'unicode-escape',
    encode: (text) => encodeEscaped(text),
    decode: (bytes, onError, onWarning) => new EscapeDecoder(bytes, onError, names, onWarning).run(),
  };
}

export const RAW_UNICODE_ESCAPE: Codec = { name: 'raw-unicode-escape', encode: encodeRaw, decode: decodeRaw };

function encodeEscaped(text: StrData): Uint8Array {
  const out = new ByteWriter(lengthOf(text) + 16);
  for (let i = 0; i < lengthOf(text); i++) {
    const point = pointAt(text, i);
    if (point === BACKSLASH) writeAscii(out, '\\\\');
    else if (point === 9) writeAscii(out, '\\t');
    else if (point === 10) writeAscii(out, '\\n');
    else if (point === 13) writeAscii(out, '\\r');
    else if (point >= 32 && point < 127) out.push(point);
    else writeAscii(out, hexEscape(point));
  }
  return out.finish();
}

function encodeRaw(text: StrData): Uint8Array {
  const out = new ByteWriter(lengthOf(text) + 16);
  for (let i = 0; i < lengthOf(text); i++) {
    const point = pointAt(text, i);
    if (point < 256) out.push(point);
    else writeAscii(out, hexEscape(point));
  }
  return out.finish();
}

function writeAscii(out: ByteWriter, text: string): void {
  for (let i = 0; i < text.length; i++) out.push(text.charCodeAt(i));
}

class EscapeDecoder {
  private at = 0;
  private readonly out = new TextWriter();
  private hasWarned = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly onError: DecodeHandler,
    private readonly names: UnicodeNames,
    private readonly onWarning: ((message: string) => void) | undefined,
  ) {}

  run(): StrData {
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at]!;
      if (byte === BACKSLASH) {
        this.escape();
      } else {
        this.out.push(byte);
        this.at++;
      }
    }
    return this.out.finish();
  }

  private escape(): void {
    const start = this.at;
    if (start + 1 >= this.bytes.length) return this.fail(start, start + 1, '\\ at end of string');
    const letter = String.fromCharCode(this.bytes[start + 1]!);
    this.at = start + 2;
    const simple = SIMPLE[letter];
    if (simple !== undefined) {
      if (simple !== null) this.out.push(simple);
    } else if (letter >= '0' && letter <= '7') {
      this.octal(start);
    } else if (letter in HEX_DIGITS) {
      this.hexadecimal(start, letter);
    } else if (letter === 'N') {
      this.named(start);
    } else {
      this.warn(`invalid escape sequence '\\${letter}'`);
      this.out.push(BACKSLASH);
      this.out.push(letter.charCodeAt(0));
    }
  }

  private octal(start: number): void {
    let value = this.bytes[start + 1]! - 48;
    for (let count = 1; count < 3 && this.isOctal(this.at); count++) value = value * 8 + this.bytes[this.at++]! - 48;
    if (value > 255) this.warn(`invalid octal escape sequence '\\${value.toString(8)}'`);
    this.out.push(value);
  }

  private hexadecimal(start: number, letter: string): void {
    const end = hexEnd(this.bytes, this.at, HEX_DIGITS[letter]!);
    if (end - this.at < HEX_DIGITS[letter]!) return this.fail(start, end, TRUNCATED[letter]!);
    const point = hexValue(this.bytes, this.at, end);
    if (point > 0x10ffff) return this.fail(start, end, 'illegal Unicode character');
    this.at = end;
    this.out.push(point);
  }

  private named(start: number): void {
    const close = this.bytes[this.at] === 123 ? this.bytes.indexOf(125, this.at + 1) : -1;
    if (this.bytes[this.at] !== 123) return this.fail(start, this.at, 'malformed \\N character escape');
    if (close < 0) return this.fail(start, this.bytes.length, 'malformed \\N character escape');
    if (close === this.at + 1) return this.fail(start, close, 'malformed \\N character escape');
    const name = String.fromCharCode(...this.bytes.subarray(this.at + 1, close));
    const point = this.names.characterNamed(name);
    if (point === null) return this.fail(start, close + 1, 'unknown Unicode character name');
    this.at = close + 1;
    this.out.push(point);
  }

  private fail(start: number, end: number, reason: string): void {
    const { replacement, next } = this.onError({ encoding: 'unicodeescape', start, end, reason }, this.bytes);
    this.out.pushText(replacement);
    this.at = next;
  }

  /** Only the first invalid escape is reported. */
  private warn(message: string): void {
    if (!this.hasWarned) this.onWarning?.(message);
    this.hasWarned = true;
  }

  private isOctal(at: number): boolean {
    const byte = this.bytes[at] ?? 0;
    return byte >= 48 && byte <= 55;
  }
}

function decodeRaw(bytes: Uint8Array, onError: DecodeHandler): StrData {
  const out = new TextWriter();
  for (let i = 0; i < bytes.length; ) {
    const digits = bytes[i] === BACKSLASH ? (bytes[i + 1] === 117 ? 4 : bytes[i + 1] === 85 ? 8 : 0) : 0;
    if (digits === 0) {
      // A backslash keeps what follows it from starting an escape.
      out.push(bytes[i]!);
      if (bytes[i] === BACKSLASH && i + 1 < bytes.length) out.push(bytes[++i]!);
      i++;
      continue;
    }
    const end = hexEnd(bytes, i + 2, digits);
    const point = end - i - 2 === digits ? hexValue(bytes, i + 2, end) : -1;
    if (point >= 0 && point <= 0x10ffff) {
      out.push(point);
      i = end;
      continue;
    }
    const reason = point > 0 ? '\\Uxxxxxxxx out of range' : TRUNCATED[digits === 4 ? 'u' : 'U']!;
    const { replacement, next } = onError({ encoding: 'rawunicodeescape', start: i, end, reason }, bytes);
    out.pushText(replacement);
    i = next;
  }
  return out.finish();
}

function hexEnd(bytes: Uint8Array, start: number, digits: number): number {
  let end = start;
  while (end < bytes.length && end - start < digits && /[0-9a-fA-F]/.test(String.fromCharCode(bytes[end]!))) end++;
  return end;
}

function hexValue(bytes: Uint8Array, start: number, end: number): number {
  return Number.parseInt(String.fromCharCode(...bytes.subarray(start, end)), 16);
}
