// Source given as bytes: its encoding, from the mark at its start or the comment in its first two lines, and its text as UTF-8. PEP 263.
// Follows check_bom, check_coding_spec and decode_str in Parser/tokenizer.c, CPython 3.12. UTF-8 is not checked here: bytes that are no
// text matter only where the tokenizer or a literal needs them, so they may stand in comments.
// Left out: encodings of more than one byte other than UTF-8: they are unknown here.

import { NO_CHARACTER } from '../text/charmaps.ts';
import { charmapOf, isUtf8 } from '../text/codecs.ts';
import { SyntaxFailure } from './syntax-failure.ts';
import { continuationsAfter, encodeUtf8, isContinuation } from './utf8-text.ts';

export interface SourceText {
  /** One unit per UTF-8 byte. */
  readonly text: string;
  /** Some of it is no UTF-8. */
  readonly isBroken: boolean;
  /** The source came as bytes and names no encoding. */
  readonly isUndeclared: boolean;
}

const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK = /^[ \t\f]*(?:#.*)?\r?$/;
const BYTE_ORDER_MARK = '\xef\xbb\xbf';

export function readSourceBytes(bytes: Uint8Array): SourceText {
  let raw = '';
  for (const byte of bytes) raw += String.fromCharCode(byte);
  return readRawSource(raw);
}

/** The same for bytes that are one unit each already. */
export function readRawSource(raw: string): SourceText {
  const hasMark = raw.startsWith(BYTE_ORDER_MARK);
  const text = hasMark ? raw.slice(BYTE_ORDER_MARK.length) : raw;
  const encoding = declaredEncoding(text);
  if (encoding === null || encoding === 'utf-8') {
    return { text, isBroken: findBrokenUtf8(text) !== null, isUndeclared: encoding === null && !hasMark };
  }
  if (hasMark) throw refusal(`encoding problem: ${encoding} with BOM`);
  if (isUtf8(encoding)) return { text, isBroken: findBrokenUtf8(text) !== null, isUndeclared: false };
  if (encoding === 'iso-8859-1') return { text: encodeUtf8(text), isBroken: false, isUndeclared: false };
  if (/^(?:us[-_])?ascii$/i.test(encoding)) {
    const place = text.search(/[^\x00-\x7f]/);
    if (place === -1) return { text, isBroken: false, isUndeclared: false };
    const byte = text.charCodeAt(place).toString(16);
    throw refusal(`'ascii' codec can't decode byte 0x${byte} in position ${place}: ordinal not in range(128)`);
  }
  const chars = charmapOf(encoding);
  if (chars === null) throw refusal(`unknown encoding: ${encoding}`);
  return { text: encodeUtf8(decodeCharmap(text, chars)), isBroken: false, isUndeclared: false };
}

function decodeCharmap(text: string, chars: string): string {
  return text.replace(/[\x80-\xff]/g, (unit, place: number) => {
    const byte = unit.charCodeAt(0);
    const char = chars[byte - 0x80] as string;
    if (char !== NO_CHARACTER) return char;
    throw refusal(`'charmap' codec can't decode byte 0x${byte.toString(16)} in position ${place}: character maps to <undefined>`);
  });
}

function refusal(message: string): SyntaxFailure {
  return new SyntaxFailure('SyntaxError', message, { lineno: 0, offset: -1, endLineno: null, endOffset: null, text: null });
}

/** The name in the comment, the common ones in one spelling; null if there is none. */
function declaredEncoding(text: string): string | null {
  const lines = text.split('\n', 2);
  for (const line of lines) {
    const match = COOKIE.exec(line);
    if (match !== null) return normalized(match[1]!);
    if (!BLANK.test(line)) return null;
  }
  return null;
}

function normalized(name: string): string {
  const short = name.slice(0, 12).toLowerCase().replaceAll('_', '-');
  if (short === 'utf-8' || short.startsWith('utf-8-')) return 'utf-8';
  if (/^(?:latin-1|iso-8859-1|iso-latin-1)(?:-|$)/.test(short)) return 'iso-8859-1';
  return name;
}

export interface BrokenUtf8 {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** The first bytes that are no UTF-8. */
export function findBrokenUtf8(text: string): BrokenUtf8 | null {
  for (let i = 0; i < text.length; ) {
    const lead = text.charCodeAt(i);
    const more = continuationsAfter(lead);
    if (more === 0 && lead >= 0x80) return { start: i, end: i + 1, reason: 'invalid start byte' };
    for (let seen = 0; seen < more; seen++) {
      const at = i + 1 + seen;
      if (at >= text.length) return { start: i, end: text.length, reason: 'unexpected end of data' };
      if (!isContinuation(lead, seen, text.charCodeAt(at))) return { start: i, end: at, reason: 'invalid continuation byte' };
    }
    i += 1 + more;
  }
  return null;
}

/** What a UnicodeDecodeError says of the bytes. */
export function brokenUtf8Message(text: string, { start, end, reason }: BrokenUtf8): string {
  const bytes =
    end - start === 1
      ? `byte 0x${text.charCodeAt(start).toString(16).padStart(2, '0')} in position ${start}`
      : `bytes in position ${start}-${end - 1}`;
  return `'utf-8' codec can't decode ${bytes}: ${reason}`;
}
