// printf's directives: flags, width, precision, length, conversion. Follows ISO C, fprintf; %n is left out, as hardened libraries do.

import { formatFloat } from '../numbers/float-repr.ts';
import type { CCall } from './ctypes-call.ts';

const DIRECTIVE = /%([-+ #0]*)(\*|\d+)?(?:\.(\*|\d*))?(?:hh|h|ll|l|z|j|t|L)?([diouxXeEfgGcspc%])/g;

/** The text of the format that argument `index` points to, with the arguments behind it. */
export function formatText(c: CCall, index: number): Uint8Array {
  let next = index + 1;
  // Bytes pass through one character each.
  const format = Array.from(c.text(index), (byte) => String.fromCharCode(byte)).join('');
  const text = format.replace(DIRECTIVE, (whole, flags: string, width: string, precision: string, conversion: string) => {
    if (conversion === '%') return '%';
    const columns = width === '*' ? c.int(next++) : Number(width ?? 0);
    const digits = precision === undefined ? null : precision === '*' ? c.int(next++) : Number(precision);
    const isLong = /ll|l|z|j|t/.test(whole.slice(0, -1));
    return pad(converted(c, next++, { conversion, digits, flags, isLong }), columns, flags);
  });
  return Uint8Array.from(text, (ch) => ch.charCodeAt(0) & 0xff);
}

interface Directive {
  readonly conversion: string;
  readonly digits: number | null;
  readonly flags: string;
  readonly isLong: boolean;
}

function converted(c: CCall, index: number, { conversion, digits, flags, isLong }: Directive): string {
  const plus = flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  const whole = isLong ? c.long(index) : BigInt(c.int(index));
  const unsigned = BigInt.asUintN(isLong ? 64 : 32, whole);
  switch (conversion) {
    case 'd':
    case 'i': {
      const text = (whole < 0n ? -whole : whole).toString().padStart(digits ?? 1, '0');
      return `${whole < 0n ? '-' : plus}${text}`;
    }
    case 'u':
      return unsigned.toString().padStart(digits ?? 1, '0');
    case 'o':
      return unsigned.toString(8).padStart(digits ?? 1, '0');
    case 'x':
    case 'X': {
      const text = `${flags.includes('#') && unsigned !== 0n ? '0x' : ''}${unsigned.toString(16).padStart(digits ?? 1, '0')}`;
      return conversion === 'X' ? text.toUpperCase() : text;
    }
    case 'c':
      return String.fromCharCode(c.int(index) & 0xff);
    case 's': {
      const text = Array.from(c.text(index), (byte) => String.fromCharCode(byte)).join('');
      return digits === null ? text : text.slice(0, digits);
    }
    case 'p':
      return c.pointer(index) === 0 ? '(nil)' : `0x${c.pointer(index).toString(16)}`;
    default:
      return floatText(c.double(index), conversion, digits ?? 6, plus);
  }
}

function floatText(x: number, conversion: string, precision: number, plus: string): string {
  const style = conversion.toLowerCase() as 'e' | 'f' | 'g';
  const text = formatFloat(x, { conversion: style, precision, isAlternate: false, addsDotZero: false });
  const signed = x < 0 || Object.is(x, -0) ? text : plus + text;
  return conversion === style ? signed : signed.toUpperCase();
}

function pad(text: string, width: number, flags: string): string {
  if (flags.includes('-') || width < 0) return text.padEnd(Math.abs(width));
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[-+ ]/.test(text) ? text.slice(0, 1) : '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
