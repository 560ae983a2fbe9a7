// PyBytes_FromFormat: bytes made of a format and C arguments. Follows Objects/bytesobject.c (PyBytes_FromFormatV), CPython
// 3.10-3.13: widths are read and ignored, only strings have a precision, and from what is no directive on the format is text.

import { overflowError } from '../objects/errors.ts';
import { fromLatin1, latin1 } from '../text/latin1.ts';
import type { CCall } from './ctypes-call.ts';

const DIRECTIVE = /%\d*(?:\.(\d*))?[^a-zA-Z%]*(l(?=[du])|z(?=[du]))?(.?)/gs;

/** The bytes of the format that argument `index` points to, with the arguments behind it. */
export function formatBytes(c: CCall, index: number): Uint8Array {
  const format = latin1(c.text(index));
  let next = index + 1;
  let made = '';
  let at = 0;
  for (const found of format.matchAll(DIRECTIVE)) {
    made += format.slice(at, found.index);
    const [whole, precision, length, conversion] = found as unknown as [string, string | undefined, string | undefined, string];
    const text = conversion === '%' ? '%' : converted(c, next++, { precision, isLong: length !== undefined, conversion });
    if (text === null) return fromLatin1(made + format.slice(found.index));
    made += text;
    at = found.index + whole.length;
  }
  return fromLatin1(made + format.slice(at));
}

interface Directive {
  readonly precision: string | undefined;
  readonly isLong: boolean;
  readonly conversion: string;
}

/** Null: there is no such conversion. */
function converted(c: CCall, index: number, { precision, isLong, conversion }: Directive): string | null {
  const whole = isLong ? c.long(index) : BigInt(c.int(index));
  switch (conversion) {
    case 'c': {
      const code = c.int(index);
      if (code < 0 || code > 255)
        throw overflowError(c.t, 'PyBytes_FromFormatV(): %c format expects an integer in range [0; 255]');
      return String.fromCharCode(code);
    }
    case 'd':
    case 'i':
      return whole.toString();
    case 'u':
      return BigInt.asUintN(isLong ? 64 : 32, whole).toString();
    case 'x':
      return BigInt.asUintN(32, whole).toString(16);
    case 's': {
      const text = latin1(c.text(index));
      // A precision of zero is none.
      return Number(precision ?? 0) === 0 ? text : text.slice(0, Number(precision));
    }
    case 'p':
      return `0x${BigInt.asUintN(64, c.long(index)).toString(16)}`;
    default:
      return null;
  }
}
