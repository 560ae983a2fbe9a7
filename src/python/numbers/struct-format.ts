// Format strings of the struct module: read into items with their place, packed into bytes and read back. Values are host values.
// Follows Modules/_struct.c of CPython 3.10-3.13 (prepare_s, the native and the standard tables). The simulated machine is x86-64.

import { ldexp } from './double-bits.ts';
import { type Integer, normalize } from './int.ts';

export type StructKind = 'pad' | 'char' | 'bool' | 'signed' | 'unsigned' | 'pointer' | 'float' | 'string' | 'pascal';

export interface StructItem {
  readonly code: string;
  readonly kind: StructKind;
  /** Bytes of one value; for strings of the whole. */
  readonly size: number;
  readonly offset: number;
}

export interface StructFormat {
  readonly items: readonly StructItem[];
  readonly size: number;
  readonly isBig: boolean;
  /** Codes written with a repeat count count once, pads not at all. */
  readonly unitCount: number;
}

interface CodeForm {
  readonly kind: StructKind;
  readonly standard: number;
  readonly native: number;
}

const CODES: Readonly<Record<string, CodeForm>> = {
  x: { kind: 'pad', standard: 1, native: 1 },
  c: { kind: 'char', standard: 1, native: 1 },
  b: { kind: 'signed', standard: 1, native: 1 },
  B: { kind: 'unsigned', standard: 1, native: 1 },
  '?': { kind: 'bool', standard: 1, native: 1 },
  h: { kind: 'signed', standard: 2, native: 2 },
  H: { kind: 'unsigned', standard: 2, native: 2 },
  i: { kind: 'signed', standard: 4, native: 4 },
  I: { kind: 'unsigned', standard: 4, native: 4 },
  l: { kind: 'signed', standard: 4, native: 8 },
  L: { kind: 'unsigned', standard: 4, native: 8 },
  q: { kind: 'signed', standard: 8, native: 8 },
  Q: { kind: 'unsigned', standard: 8, native: 8 },
  n: { kind: 'signed', standard: 0, native: 8 },
  N: { kind: 'unsigned', standard: 0, native: 8 },
  P: { kind: 'pointer', standard: 0, native: 8 },
  e: { kind: 'float', standard: 2, native: 2 },
  f: { kind: 'float', standard: 4, native: 4 },
  d: { kind: 'float', standard: 8, native: 8 },
  s: { kind: 'string', standard: 1, native: 1 },
  p: { kind: 'pascal', standard: 1, native: 1 },
};
const SIZE_MAX = 2 ** 53;

/** The format, or the message of struct.error. */
export function parseStructFormat(text: string, itemsMax: number): StructFormat | string {
  if (text.includes('\0')) return 'embedded null character';
  const mode = '@=<>!'.includes(text[0] ?? 'x') ? text[0]! : '';
  const isNative = mode === '' || mode === '@';
  const items: StructItem[] = [];
  let size = 0;
  let unitCount = 0;
  for (let at = mode.length; at < text.length; ) {
    const [, space, count, code] = /^([ \t\n\r\f\v]*)([0-9]*)([\s\S]?)/.exec(text.slice(at)) as unknown as [
      string,
      string,
      string,
      string,
    ];
    at += space.length + count.length + code.length;
    if (code === '') {
      if (count !== '') return 'repeat count given without format specifier';
      break;
    }
    const form = Object.hasOwn(CODES, code) ? CODES[code]! : null;
    const bytes = form === null ? 0 : isNative ? form.native : form.standard;
    if (form === null || bytes === 0) return 'bad char in struct format';
    const repeat = count === '' ? 1 : Number(count);
    if (isNative) size = Math.ceil(size / bytes) * bytes;
    if (size + repeat * bytes > SIZE_MAX) return 'total struct size too long';
    if (form.kind === 'string' || form.kind === 'pascal') {
      items.push({ code, kind: form.kind, size: repeat, offset: size });
    } else if (form.kind !== 'pad') {
      if (items.length + repeat > itemsMax) return 'total struct size too long';
      for (let i = 0; i < repeat; i++) items.push({ code, kind: form.kind, size: bytes, offset: size + i * bytes });
    }
    if (form.kind !== 'pad' && (repeat > 0 || form.kind === 'string' || form.kind === 'pascal')) unitCount++;
    size += repeat * bytes;
  }
  return { items, size, isBig: mode === '>' || mode === '!', unitCount };
}

/** Bounds of an integer code. */
export function structRange(item: StructItem): readonly [bigint, bigint] {
  const bits = BigInt(8 * item.size);
  return item.kind === 'signed' ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
}

export function packInteger(bytes: Uint8Array, at: number, value: Integer, form: { size: number; isBig: boolean }): void {
  let rest = BigInt.asUintN(8 * form.size, BigInt(value));
  for (let i = 0; i < form.size; i++, rest >>= 8n) bytes[form.isBig ? at + form.size - 1 - i : at + i] = Number(rest & 0xffn);
}

export function unpackInteger(bytes: Uint8Array, at: number, item: StructItem, isBig: boolean): Integer {
  let value = 0n;
  for (let i = 0; i < item.size; i++) value = (value << 8n) | BigInt(bytes[isBig ? at + i : at + item.size - 1 - i]!);
  return normalize(item.kind === 'signed' ? BigInt.asIntN(8 * item.size, value) : value);
}

/** False when the value is too large for the size. Native floats become infinite instead. */
export function packFloat(bytes: Uint8Array, at: number, x: number, form: { size: number; isBig: boolean }): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at);
  if (form.size === 8) {
    view.setFloat64(0, x, !form.isBig);
    return true;
  }
  if (form.size === 4) {
    view.setFloat32(0, x, !form.isBig);
    return x - x !== 0 || Math.fround(x) - Math.fround(x) === 0;
  }
  const half = halfOf(x);
  if (half === null) return false;
  view.setUint16(0, half, !form.isBig);
  return true;
}

export function unpackFloat(bytes: Uint8Array, at: number, form: { size: number; isBig: boolean }): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at);
  if (form.size === 8) return view.getFloat64(0, !form.isBig);
  return form.size === 4 ? view.getFloat32(0, !form.isBig) : fromHalf(view.getUint16(0, !form.isBig));
}

/** The bits of the nearest half-precision number, half to even; null beyond its range. */
export function halfOf(x: number): number | null {
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0;
  if (x !== x) return 0x7e00;
  const size = Math.abs(x);
  if (size === Infinity) return sign | 0x7c00;
  // Units of the last place: subnormals have 2**-24.
  const exponent = size < 2 ** -14 ? -24 : Math.floor(Math.log2(size)) - 10;
  let scale = exponent;
  while (size >= ldexp(2048, scale)) scale++;
  while (scale > -24 && size < ldexp(1024, scale)) scale--;
  const units = ldexp(size, -scale);
  const whole = Math.floor(units);
  const rest = units - whole;
  const rounded = rest > 0.5 || (rest === 0.5 && whole % 2 === 1) ? whole + 1 : whole;
  const bits = rounded < 1024 ? rounded : (scale + 25) * 1024 + (rounded - 1024);
  return bits >= 0x7c00 ? null : sign | bits;
}

export function fromHalf(bits: number): number {
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  const sign = bits & 0x8000 ? -1 : 1;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN;
  return sign * (exponent === 0 ? ldexp(fraction, -24) : ldexp(1024 + fraction, exponent - 25));
}
