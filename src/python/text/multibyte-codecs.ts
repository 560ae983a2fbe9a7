// East Asian encodings of one to four bytes a character: GBK and its kin, Big5, Shift_JIS, EUC-JP, EUC-KR.
// Follows Modules/cjkcodecs (multibytecodec.c, _codecs_cn.c, _codecs_tw.c, _codecs_jp.c, _codecs_kr.c), CPython 3.10-3.13. The host's
// decoder knows nearly the same characters; the tables say which codes CPython knows, and where it differs.
// Leaves out the eight bytes that EUC-KR writes for syllables that it has no code for.
// Invariant: bytes and characters below 128 are ASCII in all of them.

import { ByteWriter, type Codec, CodecFailure, type DecodeHandler, type EncodeHandler, TextWriter } from './codec.ts';
import { MULTIBYTE_TABLES, type MultibyteTable } from './multibyte-tables.ts';
import { lengthOf, pointAt, type StrData } from './str-data.ts';

/** Both directions of one encoding; codes are numbers whose bytes are written from the highest. */
interface Charset {
  readonly pointOf: ReadonlyMap<number, number>;
  readonly codeOf: ReadonlyMap<number, number>;
  /** Of GB 18030. */
  readonly fourBytes: readonly number[];
}

const ILLEGAL = 'illegal multibyte sequence';
const INCOMPLETE = 'incomplete multibyte sequence';

/** Charsets take some milliseconds to make and are the same for all: each is made once. */
const charsets = new Map<string, Charset>();

/** null: no such encoding here. `name` is the canonical one, with underscores. */
export function multibyteCodec(name: string): Codec | null {
  if (name !== 'cp949' && MULTIBYTE_TABLES[name] === undefined) return null;
  return {
    name,
    encode: (text, onError) => encode(name, text, onError),
    decode: (bytes, onError) => decode(name, bytes, onError, true).text,
    decodePart: (bytes, onError) => decode(name, bytes, onError, false),
  };
}

function charsetOf(name: string): Charset {
  let found = charsets.get(name);
  if (found === undefined) {
    const maps = name === 'cp949' ? unifiedHangul() : readTable(MULTIBYTE_TABLES[name] as MultibyteTable);
    found = { ...maps, fourBytes: name === 'gb18030' ? pointsOfFourBytes(maps.codeOf) : [] };
    charsets.set(name, found);
  }
  return found;
}

// ---- tables

const words = (text: string): string[] => (text === '' ? [] : text.split(' '));
const fromHex = (text: string): number => Number.parseInt(text, 16);

function readTable(table: MultibyteTable): Omit<Charset, 'fourBytes'> {
  const decoder = new TextDecoder(table.host);
  const pointOf = new Map<number, number>();
  for (const code of codesOf(table)) {
    const text = decoder.decode(Uint8Array.from(bytesOf(code)));
    pointOf.set(code, text.codePointAt(0) as number);
  }
  for (const [code, point] of pairs(table.changed)) pointOf.set(code, point);
  const codeOf = new Map<number, number>();
  for (const [code, point] of pointOf) if (!codeOf.has(point)) codeOf.set(point, code);
  for (const [point, code] of pairs(table.encodedAs)) codeOf.set(point, code);
  for (const point of words(table.notEncoded)) codeOf.delete(fromHex(point));
  return { pointOf, codeOf };
}

const pairs = (text: string): [number, number][] => words(text).map((pair) => pair.split('=').map(fromHex) as [number, number]);

/** A run goes on from the last byte that may come second to the first one after the next lead byte. */
function* codesOf(table: MultibyteTable): IterableIterator<number> {
  const trails = words(table.trails).map(fromHex);
  for (const run of words(table.codes)) {
    const [first = 0, last = first] = run.split('-').map(fromHex);
    for (let code = first; code <= last; code++) if (code < 256 || isTrail(trails, code & 255)) yield code;
  }
}

function isTrail(trails: readonly number[], byte: number): boolean {
  for (let i = 0; i < trails.length; i += 2) if (byte >= (trails[i] as number) && byte <= (trails[i + 1] as number)) return true;
  return false;
}

function bytesOf(code: number): number[] {
  const bytes = [code & 255];
  for (let rest = Math.floor(code / 256); rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest & 255);
  return bytes;
}

/** cp949 is EUC-KR and, in the order of Unicode, all other syllables where EUC-KR has nothing. */
function unifiedHangul(): Omit<Charset, 'fourBytes'> {
  const base = charsetOf('euc_kr');
  const pointOf = new Map(base.pointOf);
  const codeOf = new Map(base.codeOf);
  codeOf.delete(0x3164);
  pointOf.set(0xa4d4, 0x3164);
  codeOf.set(0x3164, 0xa4d4);
  const free = freeHangulCodes();
  for (let point = 0xac00; point <= 0xd7a3; point++) {
    if (base.codeOf.has(point)) continue;
    const code = free.next().value as number;
    pointOf.set(code, point);
    codeOf.set(point, code);
  }
  return { pointOf, codeOf };
}

function* freeHangulCodes(): Generator<number, never> {
  for (let lead = 0x81; ; lead++) {
    const last = lead < 0xa1 ? 0xfe : 0xa0;
    for (let trail = 0x41; trail <= last; trail++) {
      const isLetter = (trail >= 0x41 && trail <= 0x5a) || (trail >= 0x61 && trail <= 0x7a);
      if (isLetter || trail > 0x80) yield lead * 256 + trail;
    }
  }
}

// ---- GB 18030, four bytes

/** Where the four-byte codes of characters above U+FFFF begin, counted from 81 30 81 30. */
const ASTRAL_OFFSET = 189_000;
/** What of the codes for U+0080 to U+FFFF there is. */
const BASIC_CODES = 39_420;

const fourBytes = (offset: number): number[] => [
  0x81 + Math.floor(offset / 12_600),
  0x30 + (Math.floor(offset / 1260) % 10),
  0x81 + (Math.floor(offset / 10) % 126),
  0x30 + (offset % 10),
];

/** Characters of four bytes in the order of their codes: those of the basic plane that no two bytes stand for. */
function pointsOfFourBytes(codeOf: ReadonlyMap<number, number>): readonly number[] {
  const points: number[] = [];
  for (let point = 0x80; point < 0x10000; point++)
    if (!codeOf.has(point) && (point < 0xd800 || point > 0xdfff)) points.push(point);
  return points;
}

function fourBytePoint(bytes: Uint8Array, i: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(i, i + 4);
  const offset = (((a - 0x81) * 10 + b - 0x30) * 126 + c - 0x81) * 10 + d - 0x30;
  if (offset >= ASTRAL_OFFSET && offset - ASTRAL_OFFSET < 0x100000) return 0x10000 + offset - ASTRAL_OFFSET;
  return offset < BASIC_CODES ? (charsetOf('gb18030').fourBytes[offset] ?? -1) : -1;
}

function fourByteCode(point: number): number[] | null {
  if (point >= 0x10000) return fourBytes(ASTRAL_OFFSET + point - 0x10000);
  const points = charsetOf('gb18030').fourBytes;
  let low = 0;
  for (let high = points.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((points[middle] as number) < point) low = middle + 1;
    else high = middle;
  }
  return points[low] === point ? fourBytes(low) : null;
}

// ---- both directions

function encode(name: string, text: StrData, onError: EncodeHandler): Uint8Array {
  const { codeOf } = charsetOf(name);
  const bytesFor = (point: number): number[] | null => {
    if (point < 0x80) return [point];
    const code = codeOf.get(point);
    if (code !== undefined) return bytesOf(code);
    return name === 'gb18030' ? fourByteCode(point) : null;
  };
  const length = lengthOf(text);
  const out = new ByteWriter(length * 2);
  for (let i = 0; i < length; ) {
    const bytes = bytesFor(pointAt(text, i));
    if (bytes !== null) {
      out.pushAll(bytes);
      i++;
      continue;
    }
    const problem = { encoding: name, start: i, end: i + 1, reason: ILLEGAL };
    const { replacement, next } = onError(problem, text);
    if (replacement instanceof Uint8Array) out.pushAll(replacement);
    else
      for (let k = 0; k < lengthOf(replacement); k++) {
        const replaced = bytesFor(pointAt(replacement, k));
        if (replaced === null) throw new CodecFailure('encode', problem);
        out.pushAll(replaced);
      }
    i = next;
  }
  return out.finish();
}

function decode(name: string, bytes: Uint8Array, onError: DecodeHandler, isFinal: boolean): { text: StrData; consumed: number } {
  const { pointOf } = charsetOf(name);
  const out = new TextWriter();
  let i = 0;
  while (i < bytes.length) {
    const first = bytes[i] as number;
    const single = first < 0x80 ? first : pointOf.get(first);
    if (single !== undefined) {
      out.push(single);
      i++;
      continue;
    }
    const wanted = sizeAt(name, bytes, i);
    const isShort = i + wanted > bytes.length;
    if (isShort && !isFinal) break;
    const point = isShort ? -1 : pointAtCode(pointOf, bytes, i, wanted);
    if (point >= 0) {
      out.push(point);
      i += wanted;
      continue;
    }
    const end = isShort ? bytes.length : i + 1;
    const problem = { encoding: name, start: i, end, reason: isShort ? INCOMPLETE : ILLEGAL };
    const { replacement, next } = onError(problem, bytes);
    out.pushText(replacement);
    i = next;
  }
  return { text: out.finish(), consumed: i };
}

/** How many bytes the character at i has, as far as its first ones tell. */
function sizeAt(name: string, bytes: Uint8Array, i: number): number {
  const first = bytes[i] as number;
  if (name === 'euc_jp' && first === 0x8f) return 3;
  // No lead byte of Shift_JIS: nothing more is waited for.
  if (name === 'shift_jis' && (first === 0x80 || first === 0xa0 || first > 0xea)) return 1;
  const second = bytes[i + 1];
  return name === 'gb18030' && second !== undefined && second >= 0x30 && second <= 0x39 ? 4 : 2;
}

function pointAtCode(pointOf: ReadonlyMap<number, number>, bytes: Uint8Array, i: number, size: number): number {
  if (size === 4) {
    const [third = 0, fourth = 0] = bytes.subarray(i + 2, i + 4);
    return third < 0x81 || third > 0xfe || fourth < 0x30 || fourth > 0x39 ? -1 : fourBytePoint(bytes, i);
  }
  let code = 0;
  for (let k = 0; k < size; k++) code = code * 256 + (bytes[i + k] as number);
  return pointOf.get(code) ?? -1;
}
