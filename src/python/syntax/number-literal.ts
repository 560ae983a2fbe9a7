// The value of a number's text. The tokenizer has checked its form.
// Follows parsenumber in Parser/pegen.c, CPython 3.13.
// The number of decimal digits is limited, because longer text takes quadratic time to convert.

import type { ConstantValue } from './ast.ts';

/** sys.int_info.default_max_str_digits. */
export const defaultIntDigitsMax = 4300;

/** The value, or the number of digits if they are too many. */
export function parseNumber(literal: string, intDigitsMax: number): ConstantValue | number {
  const text = literal.includes('_') ? literal.replaceAll('_', '') : literal;
  const last = text.charCodeAt(text.length - 1) | 0x20;
  const second = text.charCodeAt(1) | 0x20;
  if (text.charCodeAt(0) === 0x30 && (second === 0x78 || second === 0x6f || second === 0x62)) {
    return { type: 'int', value: BigInt(text) };
  }
  if (last === 0x6a) return { type: 'complex', real: 0, imag: Number(text.slice(0, -1)) };
  if (/^[0-9]+$/.test(text)) {
    if (text.length <= 15) return { type: 'int', value: BigInt(Number(text)) };
    if (intDigitsMax > 0 && text.length > intDigitsMax && text.charCodeAt(0) !== 0x30) return text.length;
    return { type: 'int', value: BigInt(text) };
  }
  return { type: 'float', value: Number(text) };
}
