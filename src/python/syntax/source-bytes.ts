// Source given as bytes: its encoding, from the mark at its start or the comment in its first two lines, and its text as UTF-8. PEP 263.
// Follows check_bom, check_coding_spec and decode_str in Parser/tokenizer.c, CPython 3.12. UTF-8 is not checked here: bytes that are no
// text matter only where the tokenizer or a literal needs them, so they may stand in comments.
// Left out: unicode_escape and what is no encoding of text are unknown here.

import type { DecodeHandler } from '../text/codec.ts';
import { findPlainCodec, isUtf8 } from '../text/codecs.ts';
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
  return readRawSource(unitsOf(bytes));
}

/** The bytes of a file, one unit each: whatever is wrong with its encoding is one problem. */
export function readFileSource(raw: string): SourceText {
  try {
    return readRawSource(raw);
  } catch (thrown) {
    const encoding = thrown instanceof SyntaxFailure ? declaredEncoding(raw) : null;
    throw encoding === null ? thrown : new SyntaxFailure('SyntaxError', `encoding problem: ${encoding}`, null);
  }
}

function unitsOf(bytes: Uint8Array): string {
  let raw = '';
  for (const byte of bytes) raw += String.fromCharCode(byte);
  return raw;
}

function readRawSource(raw: string): SourceText {
  const hasMark = raw.startsWith(BYTE_ORDER_MARK);
  const text = hasMark ? raw.slice(BYTE_ORDER_MARK.length) : raw;
  const encoding = declaredEncoding(text);
  if (encoding === null || encoding === 'utf-8') {
    return { text, isBroken: findBrokenUtf8(text) !== null, isUndeclared: encoding === null && !hasMark };
  }
  if (hasMark) throw refusal(`encoding problem: ${encoding} with BOM`);
  if (isUtf8(encoding)) return { text, isBroken: findBrokenUtf8(text) !== null, isUndeclared: false };
  if (encoding === 'iso-8859-1') return { text: encodeUtf8(text), isBroken: false, isUndeclared: false };
  const codec = findPlainCodec(encoding);
  if (codec === null) throw refusal(`unknown encoding: ${encoding}`);
  const decoded = codec.decode(
    Uint8Array.from(text, (unit) => unit.charCodeAt(0)),
    refuseToDecode,
  );
  return { text: encodeUtf8(decoded.value), isBroken: false, isUndeclared: false };
}

const refuseToDecode: DecodeHandler = (problem, bytes) => {
  throw refusal(undecodable(problem.encoding, unitsOf(bytes), problem));
};

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
export function brokenUtf8Message(text: string, broken: BrokenUtf8): string {
  return undecodable('utf-8', text, broken);
}

function undecodable(encoding: string, text: string, { start, end, reason }: BrokenUtf8): string {
  const bytes =
    end - start === 1
      ? `byte 0x${text.charCodeAt(start).toString(16).padStart(2, '0')} in position ${start}`
      : `bytes in position ${start}-${end - 1}`;
  return `'${encoding}' codec can't decode ${bytes}: ${reason}`;
}
