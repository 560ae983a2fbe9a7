// One string token: prefix, quotes and body, and the value of a literal that is not an f-string.
// Follows _PyPegen_parsestr (3.10, 3.11) and _PyPegen_parse_string (3.12, 3.13) in CPython's Parser/string_parser.c.

import type { ConstantValue } from './ast.ts';
import { decodeBytesEscapes, decodeStrEscapes, EscapeFailure, invalidEscapeMessage, plainStr } from './escapes.ts';
import { brokenUtf8Message, findBrokenUtf8 } from './source-bytes.ts';
import type { SourceContext } from './source-context.ts';
import type { FailurePlace } from './syntax-failure.ts';
import type { Token } from './token.ts';
import { decodeUtf8, isAscii, toCharacters } from './utf8-text.ts';

export interface StringParts {
  readonly isBytes: boolean;
  readonly isRaw: boolean;
  readonly isFString: boolean;
  /** `u`, the one prefix that the tree remembers; only in lower case. */
  readonly kind: 'u' | null;
  /** Where the body is in the token's text. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

export function splitString(text: string): StringParts {
  let i = 0;
  let isBytes = false;
  let isRaw = false;
  let isFString = false;
  for (;;) {
    const c = text.charCodeAt(i);
    if (c === 0x22 || c === 0x27) break;
    const lower = c | 0x20;
    if (lower === 0x62) isBytes = true;
    else if (lower === 0x72) isRaw = true;
    else if (lower === 0x66) isFString = true;
    i++;
  }
  const quote = text.charAt(i);
  const isTriple = text.length - i >= 6 && text.charAt(i + 1) === quote && text.charAt(i + 2) === quote;
  const width = isTriple ? 3 : 1;
  const kind = text.charCodeAt(0) === 0x75 ? 'u' : null;
  return { isBytes, isRaw, isFString, kind, bodyStart: i + width, bodyEnd: text.length - width };
}

export class BytesNotAscii extends EscapeFailure {
  constructor(readonly token: Token) {
    super('bytes can only contain ASCII literal characters');
  }
}

export function warnInvalidEscape(context: SourceContext, escape: string, token: Token): void {
  context.warnings.push({
    category: context.profile.invalidEscapeWarning,
    message: invalidEscapeMessage(escape),
    lineno: token.lineno,
    place: failurePlaceOf(context, token),
  });
}

/**
 * Where a SyntaxError about a token points, while the parser has not gone beyond it (RAISE_SYNTAX_ERROR with known_err_token). The line that
 * is shown ends with its line feed if it is the one that the tokenizer reads.
 */
function failurePlaceOf({ text, countsBytes }: SourceContext, token: Token): FailurePlace {
  const start = text.lastIndexOf('\n', token.start - 1) + 1;
  const newline = text.indexOf('\n', start);
  const end = newline === -1 ? text.length : newline;
  const isReadOn = token.level > 0 && /^[ \t]*(?:#.*)?$/.test(text.slice(token.end, end));
  const isCurrent = token.end_lineno === token.lineno && !isReadOn;
  const line = text.slice(start, isCurrent ? end + 1 : end);
  const column = (bytes: number): number => (countsBytes ? bytes + 1 : toCharacters(line, bytes + 1));
  return {
    lineno: token.lineno,
    offset: column(token.col_offset),
    endLineno: token.end_lineno,
    endOffset: column(token.end_col_offset),
    text: decodeUtf8(line),
  };
}

/** The value of a literal without replacement fields. Throws an EscapeFailure. */
export function decodeString(context: SourceContext, text: string, parts: StringParts, token: Token): ConstantValue {
  const body = text.slice(parts.bodyStart, parts.bodyEnd);
  if (context.isBroken && !parts.isBytes) refuseBroken(body);
  if (!parts.isBytes) {
    if (parts.isRaw || !body.includes('\\')) return plainStr(body);
    return decodeStrBody(context, body, token);
  }
  if (!isAscii(body)) throw new BytesNotAscii(token);
  if (parts.isRaw || !body.includes('\\')) return { type: 'bytes', value: asciiBytes(body) };
  const warn = (escape: string): void => warnInvalidEscape(context, escape, token);
  return { type: 'bytes', value: decodeBytesEscapes(body, context.profile.warnsOctalEscapes, warn) };
}

export function decodeStrBody(context: SourceContext, body: string, token: Token): Extract<ConstantValue, { type: 'str' }> {
  return decodeStrEscapes(body, context, (escape) => warnInvalidEscape(context, escape, token));
}

/** Text of an f-string of 3.10 or 3.11. */
export function decodeLiteral(
  context: SourceContext,
  text: string,
  isRaw: boolean,
  token: Token,
): Extract<ConstantValue, { type: 'str' }> {
  if (context.isBroken) refuseBroken(text);
  return isRaw ? plainStr(text) : decodeStrBody(context, text, token);
}

/** Text of an f-string that came as a token. The tokenizer has warned of backslashes before braces. */
export function decodeFStringText(context: SourceContext, text: string, token: Token): Extract<ConstantValue, { type: 'str' }> {
  if (context.isBroken) refuseBroken(text);
  return decodeStrEscapes(text, context, (escape) => {
    if (escape !== '{' && escape !== '}') warnInvalidEscape(context, escape, token);
  });
}

/** With escapes in it, CPython decodes each run of bytes beyond ASCII by itself. */
function refuseBroken(body: string): void {
  for (const part of body.includes('\\') ? (body.match(/[^\x00-\x7f]+/g) ?? []) : [body]) {
    const broken = findBrokenUtf8(part);
    if (broken !== null) throw new EscapeFailure(`(unicode error) ${brokenUtf8Message(part, broken)}`);
  }
}

function asciiBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

export function joinBytes(values: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const value of values) length += value.length;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const value of values) {
    joined.set(value, at);
    at += value.length;
  }
  return joined;
}
