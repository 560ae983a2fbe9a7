// The built-in error handlers: strict, ignore, replace, backslashreplace, xmlcharrefreplace, namereplace, surrogateescape, surrogatepass.
// Follows Python/codecs.c (PyCodec_StrictErrors ... PyCodec_SurrogateEscapeErrors), CPython 3.10-3.13.

import { CodecFailure, type CodecProblem, type DecodeHandler, type EncodeHandler } from './codec.ts';
import { EMPTY, fromPoints, fromUnits, pointAt } from './str-data.ts';
import { hexEscape } from './str-repr.ts';
import type { UnicodeNames } from './unicode/unicode-names.ts';

const ESCAPED_BYTE = 0xdc00;
const REPLACEMENT = 0xfffd;

/** null when there is no built-in handler of that name for encoding. */
export function encodeHandler(name: string, names: UnicodeNames): EncodeHandler | null {
  switch (name) {
    case 'strict':
      return (problem) => fail('encode', problem);
    case 'ignore':
      return ({ end }) => ({ replacement: EMPTY, next: end });
    case 'replace':
      return ({ start, end }) => ({ replacement: fromUnits('?'.repeat(end - start)), next: end });
    case 'backslashreplace':
      return perCharacter(hexEscape);
    case 'xmlcharrefreplace':
      return perCharacter((point) => `&#${point};`);
    case 'namereplace':
      return perCharacter((point) => {
        const found = names.nameOf(point);
        return found === null ? hexEscape(point) : `\\N{${found}}`;
      });
    case 'surrogateescape':
      return escapedBytes;
    case 'surrogatepass':
      return passedSurrogates;
    default:
      return null;
  }
}

/** null when there is no built-in handler of that name for decoding. */
export function decodeHandler(name: string): DecodeHandler | null {
  switch (name) {
    case 'strict':
      return (problem) => fail('decode', problem);
    case 'ignore':
      return ({ end }) => ({ replacement: EMPTY, next: end });
    case 'replace':
      return ({ end }) => ({ replacement: fromPoints([REPLACEMENT]), next: end });
    case 'backslashreplace':
      return ({ start, end }, bytes) => ({
        replacement: fromUnits(Array.from(bytes.subarray(start, end), hexEscape).join('')),
        next: end,
      });
    case 'surrogateescape':
      return bytesToSurrogates;
    case 'surrogatepass':
      return surrogatesFromBytes;
    default:
      return null;
  }
}

function fail(kind: 'encode' | 'decode', problem: CodecProblem): never {
  throw new CodecFailure(kind, problem);
}

function perCharacter(shown: (point: number) => string): EncodeHandler {
  return ({ start, end }, text) => {
    const parts: string[] = [];
    for (let i = start; i < end; i++) parts.push(shown(pointAt(text, i)));
    return { replacement: fromUnits(parts.join('')), next: end };
  };
}

/** U+DC80 to U+DCFF are the bytes 0x80 to 0xFF. */
const escapedBytes: EncodeHandler = (problem, text) => {
  const bytes: number[] = [];
  for (let i = problem.start; i < problem.end; i++) {
    const point = pointAt(text, i);
    if (point < 0xdc80 || point > 0xdcff) {
      // The codecs written in C get to the character that is no escaped byte; a table-driven one reports the whole run.
      fail('encode', problem.encoding === 'charmap' ? problem : { ...problem, start: i });
    }
    bytes.push(point - ESCAPED_BYTE);
  }
  return { replacement: Uint8Array.from(bytes), next: problem.end };
};

/** Surrogates as if they were characters of the encoding. */
const passedSurrogates: EncodeHandler = (problem, text) => {
  const width = unitOf(problem.encoding);
  const bytes: number[] = [];
  for (let i = problem.start; i < problem.end; i++) {
    const point = pointAt(text, i);
    if (width === null || point < 0xd800 || point > 0xdfff) fail('encode', problem);
    if (width.size === 1) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
    else bytes.push(...ordered(point, width));
  }
  return { replacement: Uint8Array.from(bytes), next: problem.end };
};

const bytesToSurrogates: DecodeHandler = (problem, bytes) => {
  const points: number[] = [];
  // At most four bytes at a time, and none that would be ASCII.
  for (let i = problem.start; i < problem.end && points.length < 4 && bytes[i]! >= 128; i++)
    points.push(ESCAPED_BYTE + bytes[i]!);
  if (points.length === 0) fail('decode', problem);
  return { replacement: fromPoints(points), next: problem.start + points.length };
};

const surrogatesFromBytes: DecodeHandler = (problem, bytes) => {
  const unit = unitOf(problem.encoding);
  const { start } = problem;
  const at = (i: number): number => bytes[start + i] ?? 0;
  const size = unit === null ? 0 : unit.size === 1 ? 3 : unit.size;
  if (unit === null || bytes.length - start < size) fail('decode', problem);
  let point: number;
  if (unit.size === 1) {
    const isEncoded = (at(0) & 0xf0) === 0xe0 && (at(1) & 0xc0) === 0x80 && (at(2) & 0xc0) === 0x80;
    point = isEncoded ? ((at(0) & 0x0f) << 12) | ((at(1) & 0x3f) << 6) | (at(2) & 0x3f) : 0;
  } else {
    point = 0;
    for (let i = 0; i < size; i++) point = point * 256 + at(unit.isBig ? i : size - 1 - i);
  }
  if (point < 0xd800 || point > 0xdfff) fail('decode', problem);
  return { replacement: fromPoints([point]), next: start + size };
};

interface CodeUnit {
  readonly size: 1 | 2 | 4;
  readonly isBig: boolean;
}

/** Only the UTF encodings can hold a surrogate. */
function unitOf(encoding: string): CodeUnit | null {
  const match = /^utf[-_]?(8|16|32)(?:[-_]?(le|be))?$/i.exec(encoding);
  if (match === null) return null;
  const size = match[1] === '8' ? 1 : match[1] === '16' ? 2 : 4;
  return { size, isBig: match[2]?.toLowerCase() === 'be' };
}

function ordered(point: number, { size, isBig }: CodeUnit): number[] {
  const bytes = Array.from({ length: size }, (_, i) => (point >>> (8 * i)) & 0xff);
  return isBig ? bytes.reverse() : bytes;
}
