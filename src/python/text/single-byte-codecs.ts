// Encodings of one byte per character: ascii, latin-1, and those that a table describes (cp1252 and its kin).
// Follows Objects/unicodeobject.c (unicode_encode_ucs1, PyUnicode_DecodeASCII, PyUnicode_DecodeCharmap, PyUnicode_EncodeCharmap),
// CPython 3.10-3.13.

import { CHARMAPS, NO_CHARACTER } from './charmaps.ts';
import {
  ByteWriter,
  type Codec,
  CodecFailure,
  type CodecProblem,
  type DecodeHandler,
  type EncodeHandler,
  TextWriter,
} from './codec.ts';
import { fromUnits, lengthOf, pointAt, type StrData, utf16Of } from './str-data.ts';

const UNDEFINED = NO_CHARACTER.charCodeAt(0);

export const ASCII: Codec = {
  name: 'ascii',
  encode: (text, onError) => encodeBelow(text, onError, { name: 'ascii', end: 128 }),
  decode: (bytes, onError) =>
    decodeBy(bytes, onError, (byte) => (byte < 128 ? byte : -1), { encoding: 'ascii', reason: 'ordinal not in range(128)' }),
};

export const LATIN1: Codec = {
  name: 'iso8859-1',
  encode: (text, onError) => encodeBelow(text, onError, { name: 'latin-1', end: 256 }),
  decode: (bytes) => fromUnits(utf16Of(bytes)),
};

/** By name; the table gives the upper half, or all 256 characters. */
export function charmapCodec(name: string): Codec | null {
  const table = CHARMAPS[name];
  if (table === undefined) return null;
  const decoded = (byte: number): number => {
    const point = table.length === 256 ? table.charCodeAt(byte) : byte < 128 ? byte : table.charCodeAt(byte - 128);
    return point === UNDEFINED ? -1 : point;
  };
  const reason = 'character maps to <undefined>';
  return {
    name,
    encode(text, onError) {
      const byPoint = new Map<number, number>();
      for (let byte = 0; byte < 256; byte++) byPoint.set(decoded(byte), byte);
      byPoint.delete(-1);
      return encodeBy(text, onError, (point) => byPoint.get(point) ?? -1, { encoding: 'charmap', reason });
    },
    decode: (bytes, onError) => decodeBy(bytes, onError, decoded, { encoding: 'charmap', reason }),
  };
}

function encodeBelow(text: StrData, onError: EncodeHandler, limit: { name: string; end: number }): Uint8Array {
  const reason = `ordinal not in range(${limit.end})`;
  return encodeBy(text, onError, (point) => (point < limit.end ? point : -1), { encoding: limit.name, reason });
}

/** A run of characters without a byte is one problem. */
function encodeBy(
  text: StrData,
  onError: EncodeHandler,
  byteOf: (point: number) => number,
  message: Pick<CodecProblem, 'encoding' | 'reason'>,
): Uint8Array {
  const length = lengthOf(text);
  const out = new ByteWriter(length);
  for (let i = 0; i < length; ) {
    const byte = byteOf(pointAt(text, i));
    if (byte >= 0) {
      out.push(byte);
      i++;
      continue;
    }
    let end = i + 1;
    while (end < length && byteOf(pointAt(text, end)) < 0) end++;
    const problem = { ...message, start: i, end };
    const { replacement, next } = onError(problem, text);
    if (replacement instanceof Uint8Array) {
      out.pushAll(replacement);
    } else {
      for (let k = 0; k < lengthOf(replacement); k++) {
        const replaced = byteOf(pointAt(replacement, k));
        if (replaced < 0) throw new CodecFailure('encode', problem);
        out.push(replaced);
      }
    }
    i = next;
  }
  return out.finish();
}

function decodeBy(
  bytes: Uint8Array,
  onError: DecodeHandler,
  pointOf: (byte: number) => number,
  message: Pick<CodecProblem, 'encoding' | 'reason'>,
): StrData {
  const out = new TextWriter();
  for (let i = 0; i < bytes.length; ) {
    const point = pointOf(bytes[i]!);
    if (point >= 0) {
      out.push(point);
      i++;
      continue;
    }
    const { replacement, next } = onError({ ...message, start: i, end: i + 1 }, bytes);
    out.pushText(replacement);
    i = next;
  }
  return out.finish();
}
