// Quoted-printable bytes, both ways. Follows binascii_a2b_qp and b2a_qp of Modules/binascii.c, CPython 3.10-3.13.

const LINE_CHARS_MAX = 76;
const [TAB, LF, CR, SPACE, DOT, EQUALS, UNDERSCORE] = [9, 10, 13, 32, 46, 61, 95] as const;
const HEX = '0123456789ABCDEF';

function hexValue(byte: number | undefined): number {
  return byte === undefined ? -1 : HEX.indexOf(String.fromCharCode(byte).toUpperCase());
}

/** `header`: an underscore stands for a space. */
export function decodeQuotedPrintable(text: Uint8Array, header: boolean): Uint8Array {
  const out: number[] = [];
  let i = 0;
  while (i < text.length) {
    const char = text[i++] as number;
    if (char !== EQUALS) {
      out.push(header && char === UNDERSCORE ? SPACE : char);
      continue;
    }
    if (i >= text.length) break;
    const next = text[i] as number;
    if (next === LF || next === CR) {
      // A soft line break: up to its end.
      while (i < text.length && text[i] !== LF) i++;
      i++;
    } else if (next === EQUALS) {
      out.push(EQUALS);
      i++;
    } else if (hexValue(next) >= 0 && hexValue(text[i + 1]) >= 0) {
      out.push(hexValue(next) * 16 + hexValue(text[i + 1]));
      i += 2;
    } else out.push(EQUALS);
  }
  return Uint8Array.from(out);
}

export interface QuotedPrintableOptions {
  /** Spaces and tabs are quoted too. */
  readonly quotetabs: boolean;
  /** Line ends are line ends, not bytes to quote. */
  readonly istext: boolean;
  readonly header: boolean;
}

export function encodeQuotedPrintable(bytes: Uint8Array, options: QuotedPrintableOptions): Uint8Array {
  const out: number[] = [];
  const firstLine = bytes.indexOf(LF);
  const lineEnd = firstLine > 0 && bytes[firstLine - 1] === CR ? [CR, LF] : [LF];
  const quote = (byte: number): void => {
    out.push(EQUALS, HEX.charCodeAt(byte >> 4), HEX.charCodeAt(byte & 15));
  };
  let column = 0;
  let i = 0;
  while (i < bytes.length) {
    const byte = bytes[i] as number;
    const next = bytes[i + 1];
    if (mustQuote(byte, next, column, options)) {
      if (column + 3 >= LINE_CHARS_MAX) {
        out.push(EQUALS, ...lineEnd);
        column = 0;
      }
      quote(byte);
      column += 3;
      i++;
    } else if (options.istext && (byte === LF || (byte === CR && next === LF))) {
      column = 0;
      const last = out.at(-1);
      if (last === SPACE || last === TAB) {
        out.pop();
        quote(last);
      }
      out.push(...lineEnd);
      i += byte === CR ? 2 : 1;
    } else {
      if (next !== undefined && next !== LF && column + 1 >= LINE_CHARS_MAX) {
        out.push(EQUALS, ...lineEnd);
        column = 0;
      }
      column++;
      out.push(options.header && byte === SPACE ? UNDERSCORE : byte);
      i++;
    }
  }
  return Uint8Array.from(out);
}

function mustQuote(byte: number, next: number | undefined, column: number, options: QuotedPrintableOptions): boolean {
  const { quotetabs, istext, header } = options;
  const isLast = next === undefined;
  const isLineEnd = byte === CR || byte === LF;
  const isBlank = byte === TAB || byte === SPACE;
  if (byte > 126 || byte === EQUALS || (header && byte === UNDERSCORE)) return true;
  if (byte === DOT && column === 0) return isLast || next === LF || next === CR || next === 0;
  if (isLineEnd) return !istext;
  if (isBlank && isLast) return true;
  return byte < 33 && (quotetabs || !isBlank);
}
