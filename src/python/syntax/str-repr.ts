// repr() of str and bytes constants.
// Follows unicode_repr in Objects/unicodeobject.c and PyBytes_Repr in Objects/bytesobject.c, CPython 3.13.
// Single quotes unless the text has those and no double ones.

import { SourceUnicode } from './source-context.ts';

const shortEscapes: Readonly<Record<number, string>> = { 0x09: '\\t', 0x0a: '\\n', 0x0d: '\\r', 0x5c: '\\\\' };

/** `codePoints` is given where the text has characters above U+FFFF. Without `unicode`, the newest release says what is printable. */
export function strRepr(text: string, codePoints: readonly number[] | null, unicode: SourceUnicode = new SourceUnicode('15.1.0')): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const plain = quote === "'" ? /^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/ : /^[\x20-\x21\x23-\x5b\x5d-\x7e]*$/;
  if (plain.test(text)) return quote + text + quote;
  let out = quote;
  const add = (point: number): void => {
    out += pointRepr(point, quote, unicode);
  };
  if (codePoints !== null) codePoints.forEach(add);
  else for (let i = 0; i < text.length; i++) add(text.charCodeAt(i));
  return out + quote;
}

function pointRepr(point: number, quote: string, unicode: SourceUnicode): string {
  const short = shortEscapes[point];
  if (short !== undefined) return short;
  if (point === quote.charCodeAt(0)) return `\\${quote}`;
  if (point >= 0x20 && point < 0x7f) return String.fromCharCode(point);
  if (point > 0x7f && unicode.isPrintable(point)) return String.fromCodePoint(point);
  if (point <= 0xff) return `\\x${point.toString(16).padStart(2, '0')}`;
  if (point <= 0xffff) return `\\u${point.toString(16).padStart(4, '0')}`;
  return `\\U${point.toString(16).padStart(8, '0')}`;
}

export function bytesRepr(bytes: Uint8Array): string {
  const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? '"' : "'";
  let out = `b${quote}`;
  for (const byte of bytes) {
    const short = shortEscapes[byte];
    if (short !== undefined) out += short;
    else if (byte === quote.charCodeAt(0)) out += `\\${quote}`;
    else if (byte >= 0x20 && byte < 0x7f) out += String.fromCharCode(byte);
    else out += `\\x${byte.toString(16).padStart(2, '0')}`;
  }
  return out + quote;
}
