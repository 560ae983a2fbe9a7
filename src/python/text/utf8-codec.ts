// UTF-8 and UTF-8 with a byte order mark. Follows Objects/stringlib/codecs.h (utf8_decode, utf8_encoder) of CPython 3.10-3.13:
// an ill-formed sequence ends before the first byte that cannot continue it.

import { asciiText, ByteWriter, type Codec, CodecFailure, type DecodeHandler, type EncodeHandler, TextWriter } from './codec.ts';
import { fromUnits, isAsciiText, lengthOf, pointAt, type StrData } from './str-data.ts';

const MARK = [0xef, 0xbb, 0xbf];

export const UTF8: Codec = { name: 'utf-8', encode: encodeUtf8, decode: decodeUtf8 };

export const UTF8_SIG: Codec = {
  name: 'utf-8-sig',
  encode(text, onError) {
    const body = encodeUtf8(text, onError);
    const marked = new Uint8Array(body.length + MARK.length);
    marked.set(MARK);
    marked.set(body, MARK.length);
    return marked;
  },
  decode(bytes, onError) {
    if (!MARK.every((byte, i) => bytes[i] === byte)) return decodeUtf8(bytes, onError);
    const rest = bytes.subarray(MARK.length);
    try {
      return decodeUtf8(rest, onError);
    } catch (thrown) {
      throw thrown instanceof CodecFailure ? new CodecFailure(thrown.kind, thrown.problem, rest) : thrown;
    }
  },
};

export function encodeUtf8(text: StrData, onError: EncodeHandler): Uint8Array {
  const length = lengthOf(text);
  const out = new ByteWriter(length + 8);
  for (let i = 0; i < length; ) {
    const point = pointAt(text, i);
    if (point >= 0xd800 && point <= 0xdfff) {
      i = encodeSurrogates(text, i, out, onError);
      continue;
    }
    writePoint(out, point);
    i++;
  }
  return out.finish();
}

/** A run of surrogates is one problem. */
function encodeSurrogates(text: StrData, start: number, out: ByteWriter, onError: EncodeHandler): number {
  let end = start + 1;
  while (end < lengthOf(text) && (pointAt(text, end) & ~0x7ff) === 0xd800) end++;
  const problem = { encoding: 'utf-8', start, end, reason: 'surrogates not allowed' };
  const { replacement, next } = onError(problem, text);
  if (replacement instanceof Uint8Array) {
    out.pushAll(replacement);
  } else {
    if (replacement.codePoints !== null || !isAsciiText(replacement.value)) throw new CodecFailure('encode', problem);
    for (let i = 0; i < replacement.value.length; i++) out.push(replacement.value.charCodeAt(i));
  }
  return next;
}

function writePoint(out: ByteWriter, point: number): void {
  if (point < 0x80) {
    out.push(point);
  } else if (point < 0x800) {
    out.push(0xc0 | (point >> 6));
    out.push(0x80 | (point & 0x3f));
  } else if (point < 0x10000) {
    out.push(0xe0 | (point >> 12));
    out.push(0x80 | ((point >> 6) & 0x3f));
    out.push(0x80 | (point & 0x3f));
  } else {
    out.push(0xf0 | (point >> 18));
    out.push(0x80 | ((point >> 12) & 0x3f));
    out.push(0x80 | ((point >> 6) & 0x3f));
    out.push(0x80 | (point & 0x3f));
  }
}

export function decodeUtf8(bytes: Uint8Array, onError: DecodeHandler): StrData {
  const ascii = asciiText(bytes);
  if (ascii !== null) return fromUnits(ascii);
  const out = new TextWriter();
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!;
    if (lead < 0x80) {
      out.push(lead);
      i++;
      continue;
    }
    const size = sequenceLength(lead);
    const valid = validPrefix(bytes, i, size);
    if (size > 0 && valid === size) {
      out.push(pointOf(bytes, i, size));
      i += size;
      continue;
    }
    const reachesEnd = size > 0 && i + valid === bytes.length;
    const reason = size === 0 ? 'invalid start byte' : reachesEnd ? 'unexpected end of data' : 'invalid continuation byte';
    const { replacement, next } = onError({ encoding: 'utf-8', start: i, end: i + Math.max(1, valid), reason }, bytes);
    out.pushText(replacement);
    i = next;
  }
  return out.finish();
}

/** 0 for a byte that starts nothing. */
function sequenceLength(lead: number): number {
  if (lead < 0xc2) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
}

/** How many bytes from `start` can begin a sequence of that length. */
function validPrefix(bytes: Uint8Array, start: number, size: number): number {
  const lead = bytes[start]!;
  let count = 1;
  for (; count < size && start + count < bytes.length; count++) {
    const byte = bytes[start + count]!;
    if ((byte & 0xc0) !== 0x80) break;
    // Overlong forms, surrogates and what exceeds U+10FFFF are told by the second byte.
    if (count === 1) {
      if ((lead === 0xe0 && byte < 0xa0) || (lead === 0xed && byte >= 0xa0)) break;
      if ((lead === 0xf0 && byte < 0x90) || (lead === 0xf4 && byte >= 0x90)) break;
    }
  }
  return count;
}

function pointOf(bytes: Uint8Array, at: number, size: number): number {
  let point = bytes[at]! & (0xff >> (size + 1));
  for (let i = 1; i < size; i++) point = (point << 6) | (bytes[at + i]! & 0x3f);
  return point;
}
