// Complex arithmetic on pairs of doubles, repr and parsing.
// Follows Objects/complexobject.c of CPython 3.10-3.13 (_Py_c_quot, _Py_c_pow, c_powi, complex_repr, complex_from_string_inner).

import { isNegative } from './double-bits.ts';
import { parseDecimal, trimCSpaces, withoutUnderscores } from './float-parse.ts';
import { formatFloat } from './float-repr.ts';
import { atan2, cos, exp, hypot, log, pow, sin } from './libm.ts';
import { refuse } from './refusal.ts';

export interface Complex {
  readonly real: number;
  readonly imag: number;
}

const SMALL_EXPONENT_MAX = 100;
const ONE: Complex = { real: 1, imag: 0 };

export function add(a: Complex, b: Complex): Complex {
  return { real: a.real + b.real, imag: a.imag + b.imag };
}

export function subtract(a: Complex, b: Complex): Complex {
  return { real: a.real - b.real, imag: a.imag - b.imag };
}

export function negate(a: Complex): Complex {
  return { real: -a.real, imag: -a.imag };
}

export function multiply(a: Complex, b: Complex): Complex {
  return { real: a.real * b.real - a.imag * b.imag, imag: a.real * b.imag + a.imag * b.real };
}

export function divide(a: Complex, b: Complex): Complex {
  const quotient = divideOrNull(a, b);
  if (quotient === null) refuse('ZeroDivisionError', 'complex division by zero');
  return quotient;
}

/** Divides by the larger part of b first, so that nothing overflows on the way; null when b is zero. */
function divideOrNull(a: Complex, b: Complex): Complex | null {
  const [x, y] = [Math.abs(b.real), Math.abs(b.imag)];
  if (x >= y) {
    if (x === 0) return null;
    const ratio = b.imag / b.real;
    const denominator = b.real + b.imag * ratio;
    return { real: (a.real + a.imag * ratio) / denominator, imag: (a.imag - a.real * ratio) / denominator };
  }
  if (y >= x) {
    const ratio = b.real / b.imag;
    const denominator = b.real * ratio + b.imag;
    return { real: (a.real * ratio + a.imag) / denominator, imag: (a.imag * ratio - a.real) / denominator };
  }
  return { real: Number.NaN, imag: Number.NaN };
}

export function power(a: Complex, b: Complex): Complex {
  const isSmall = b.imag === 0 && b.real === Math.floor(b.real) && Math.abs(b.real) <= SMALL_EXPONENT_MAX;
  const result = isSmall ? integerPower(a, b.real) : generalPower(a, b);
  if (result === null) refuse('ZeroDivisionError', '0.0 to a negative or complex power');
  if (Math.abs(result.real) === Infinity || Math.abs(result.imag) === Infinity) refuse('OverflowError', 'complex exponentiation');
  return result;
}

function integerPower(a: Complex, exponent: number): Complex | null {
  return exponent > 0 ? positivePower(a, exponent) : divideOrNull(ONE, positivePower(a, -exponent));
}

function positivePower(a: Complex, exponent: number): Complex {
  let result = ONE;
  let square = a;
  for (let mask = 1; exponent >= mask; mask *= 2) {
    if (exponent & mask) result = multiply(result, square);
    square = multiply(square, square);
  }
  return result;
}

function generalPower(a: Complex, b: Complex): Complex | null {
  if (b.real === 0 && b.imag === 0) return ONE;
  if (a.real === 0 && a.imag === 0) return b.imag !== 0 || b.real < 0 ? null : { real: 0, imag: 0 };
  const magnitude = hypot(a.real, a.imag);
  let length = pow(magnitude, b.real);
  const angle = atan2(a.imag, a.real);
  let phase = angle * b.real;
  if (b.imag !== 0) {
    length /= exp(angle * b.imag);
    phase += b.imag * log(magnitude);
  }
  // The C library's sine of an infinity is a domain error, which CPython takes for its own.
  if (Math.abs(phase) === Infinity) return null;
  return { real: length * cos(phase), imag: length * sin(phase) };
}

/** abs(). */
export function magnitudeOf(a: Complex): number {
  const result = hypot(a.real, a.imag);
  if (result === Infinity && Math.abs(a.real) !== Infinity && Math.abs(a.imag) !== Infinity) {
    refuse('OverflowError', 'absolute value too large');
  }
  return result;
}

/** repr() and str(). */
export function complexRepr({ real, imag }: Complex): string {
  const imaginary = partRepr(imag);
  if (real === 0 && !isNegative(real)) return `${imaginary}j`;
  return `(${partRepr(real)}${imaginary[0] === '-' ? '' : '+'}${imaginary}j)`;
}

function partRepr(x: number): string {
  return formatFloat(x, { conversion: 'r', precision: 0, isAlternate: false, addsDotZero: false });
}

export type ParsedComplex = Complex | 'malformed' | 'badUnderscore';

const NUMBER = /^[+-]?(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|inf(?:inity)?|nan)/i;

/** ASCII text; other digits and spaces have been mapped before. */
export function parseComplex(text: string): ParsedComplex {
  let body = text;
  if (text.includes('_')) {
    const plain = withoutUnderscores(trimCSpaces(text));
    if (plain === null) return 'badUnderscore';
    body = plain;
  }
  let rest = trimCSpaces(body);
  if (rest[0] === '(') {
    if (rest.at(-1) !== ')') return 'malformed';
    rest = trimCSpaces(rest.slice(1, -1));
  }
  const first = NUMBER.exec(rest)?.[0] ?? '';
  let tail = rest.slice(first.length);
  if (first === '') {
    const unit = /^[+-]?[jJ]$/.test(tail);
    return unit ? { real: 0, imag: tail[0] === '-' ? -1 : 1 } : 'malformed';
  }
  const value = parseDecimal(first)!;
  if (tail === '') return { real: value, imag: 0 };
  if (tail === 'j' || tail === 'J') return { real: 0, imag: value };
  if (!/[jJ]$/.test(tail)) return 'malformed';
  tail = tail.slice(0, -1);
  if (tail === '+' || tail === '-') return { real: value, imag: tail === '-' ? -1 : 1 };
  if (tail[0] !== '+' && tail[0] !== '-') return 'malformed';
  const imag = NUMBER.exec(tail)?.[0] === tail ? parseDecimal(tail) : null;
  return imag === null ? 'malformed' : { real: value, imag };
}
