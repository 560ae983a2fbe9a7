// UTF-16 and UTF-32 in both byte orders, with and without a byte order mark. The host is little endian.
// Follows Objects/unicodeobject.c (PyUnicode_DecodeUTF16Stateful, _PyUnicode_EncodeUTF16, PyUnicode_DecodeUTF32Stateful) and
// stringlib/codecs.h, CPython 3.10-3.13.

import { ByteWriter, type Codec, CodecFailure, type DecodeHandler, type EncodeHandler, TextWriter } from './codec.ts';
import { isAsciiText, lengthOf, pointAt, type StrData } from './str-data.ts';

interface Form {
  /** As messages of encoding name it; decoding always names the byte order. */
  readonly name: string;
  readonly size: 2 | 4;
  readonly isBig: boolean;
  readonly hasMark: boolean;
}

export const UTF16_CODECS: readonly Codec[] = [16, 32].flatMap((bits) => [
  codecOf({ name: `utf-${bits}`, size: bits === 16 ? 2 : 4, isBig: false, hasMark: true }),
  codecOf({ name: `utf-${bits}-le`, size: bits === 16 ? 2 : 4, isBig: false, hasMark: false }),
  codecOf({ name: `utf-${bits}-be`, size: bits === 16 ? 2 : 4, isBig: true, hasMark: false }),
]);

function codecOf(form: Form): Codec {
  return {
    name: form.name,
    encode: (text, onError) => encode(text, onError, form),
    decode: (bytes, onError) => (form.size === 2 ? decode16(bytes, onError, form) : decode32(bytes, onError, form)),
  };
}

function encode(text: StrData, onError: EncodeHandler, form: Form): Uint8Array {
  const length = lengthOf(text);
  const out = new ByteWriter((length + 1) * form.size);
  if (form.hasMark) writeUnit(out, 0xfeff, form);
  for (let i = 0; i < length; ) {
    const point = pointAt(text, i);
    if (point < 0xd800 || point > 0xdfff) {
      writePoint(out, point, form);
      i++;
      continue;
    }
    const problem = { encoding: form.name, start: i, end: i + 1, reason: 'surrogates not allowed' };
    const { replacement, next } = onError(problem, text);
    if (replacement instanceof Uint8Array) {
      if (replacement.length % form.size !== 0) throw new CodecFailure('encode', problem);
      out.pushAll(replacement);
    } else {
      if (replacement.codePoints !== null || !isAsciiText(replacement.value)) throw new CodecFailure('encode', problem);
      for (let k = 0; k < replacement.value.length; k++) writeUnit(out, replacement.value.charCodeAt(k), form);
    }
    i = next;
  }
  return out.finish();
}

function writePoint(out: ByteWriter, point: number, form: Form): void {
  if (form.size === 4 || point < 0x10000) {
    writeUnit(out, point, form);
  } else {
    writeUnit(out, 0xd7c0 + (point >> 10), form);
    writeUnit(out, 0xdc00 | (point & 0x3ff), form);
  }
}

function writeUnit(out: ByteWriter, unit: number, { size, isBig }: Form): void {
  for (let i = 0; i < size; i++) out.push((unit >>> (8 * (isBig ? size - 1 - i : i))) & 0xff);
}

function readUnit(bytes: Uint8Array, at: number, size: number, isBig: boolean): number {
  let unit = 0;
  for (let i = 0; i < size; i++) unit = unit * 256 + bytes[at + (isBig ? i : size - 1 - i)]!;
  return unit;
}

/** Byte order by the mark, and where the text starts. */
function orderOf(bytes: Uint8Array, form: Form): { readonly isBig: boolean; readonly start: number } {
  if (form.hasMark && bytes.length >= form.size) {
    if (readUnit(bytes, 0, form.size, false) === 0xfeff) return { isBig: false, start: form.size };
    if (readUnit(bytes, 0, form.size, true) === 0xfeff) return { isBig: true, start: form.size };
  }
  return { isBig: form.isBig, start: 0 };
}

function decode16(bytes: Uint8Array, onError: DecodeHandler, form: Form): StrData {
  const { isBig, start } = orderOf(bytes, form);
  const encoding = isBig ? 'utf-16-be' : 'utf-16-le';
  const end = bytes.length;
  const out = new TextWriter();
  for (let i = start; i < end; ) {
    let problem = { encoding, start: i, end: i + 2, reason: '' };
    if (end - i < 2) {
      problem = { ...problem, end, reason: 'truncated data' };
    } else {
      const unit = readUnit(bytes, i, 2, isBig);
      if (unit < 0xd800 || unit > 0xdfff) {
        out.push(unit);
        i += 2;
        continue;
      }
      if (unit >= 0xdc00) {
        problem = { ...problem, reason: 'illegal encoding' };
      } else if (end - i < 4) {
        problem = { ...problem, end, reason: 'unexpected end of data' };
      } else {
        const low = readUnit(bytes, i + 2, 2, isBig);
        if (low >= 0xdc00 && low <= 0xdfff) {
          out.push(0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
          i += 4;
          continue;
        }
        problem = { ...problem, reason: 'illegal UTF-16 surrogate' };
      }
    }
    const { replacement, next } = onError(problem, bytes);
    out.pushText(replacement);
    i = next;
  }
  return out.finish();
}

function decode32(bytes: Uint8Array, onError: DecodeHandler, form: Form): StrData {
  const { isBig, start } = orderOf(bytes, form);
  const encoding = isBig ? 'utf-32-be' : 'utf-32-le';
  const end = bytes.length;
  const out = new TextWriter();
  for (let i = start; i < end; ) {
    let problem = { encoding, start: i, end: i + 4, reason: '' };
    if (end - i < 4) {
      problem = { ...problem, end, reason: 'truncated data' };
    } else {
      const point = readUnit(bytes, i, 4, isBig);
      if (point >= 0xd800 && point <= 0xdfff) {
        problem = { ...problem, reason: 'code point in surrogate code point range(0xd800, 0xe000)' };
      } else if (point > 0x10ffff) {
        problem = { ...problem, reason: 'code point not in range(0x110000)' };
      } else {
        out.push(point);
        i += 4;
        continue;
      }
    }
    const { replacement, next } = onError(problem, bytes);
    out.pushText(replacement);
    i = next;
  }
  return out.finish();
}
