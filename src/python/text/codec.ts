// What a codec is: characters to bytes and back, with an error handler that is asked where a character or byte has no counterpart.
// Follows the contract of Python/codecs.c and Objects/unicodeobject.c (unicode_encode_call_errorhandler,
// unicode_decode_call_errorhandler_writer), CPython 3.10-3.13.

import { fromPoints, type StrData, utf16Of } from './str-data.ts';

/** What UnicodeEncodeError and UnicodeDecodeError say besides the object. */
export interface CodecProblem {
  /** As the message shows it: 'utf-8', 'charmap', 'unicodeescape'. */
  readonly encoding: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** Thrown by the strict handler, and by codecs that cannot use a replacement. The caller makes the exception and knows the object. */
export class CodecFailure {
  constructor(
    readonly kind: 'encode' | 'decode',
    readonly problem: CodecProblem,
    /** Another object than the one given was being decoded (utf-8-sig, without its mark). */
    readonly object: Uint8Array | null = null,
  ) {}
}

export interface EncodeResult {
  /** Characters are encoded again, bytes are taken as they are. */
  readonly replacement: StrData | Uint8Array;
  /** Where to go on, within the text. */
  readonly next: number;
}

export interface DecodeResult {
  readonly replacement: StrData;
  readonly next: number;
}

export type EncodeHandler = (problem: CodecProblem, text: StrData) => EncodeResult;
export type DecodeHandler = (problem: CodecProblem, bytes: Uint8Array) => DecodeResult;

export interface Codec {
  /** As codecs.lookup(...).name has it. */
  readonly name: string;
  encode(text: StrData, onError: EncodeHandler): Uint8Array;
  /** onWarning is told of invalid escapes. */
  decode(bytes: Uint8Array, onError: DecodeHandler, onWarning?: (message: string) => void): StrData;
  /** Where what is incomplete shows no other way: as much as is certain without the bytes that may follow. */
  decodePart?(bytes: Uint8Array, onError: DecodeHandler): { readonly text: StrData; readonly consumed: number };
}

/** Bytes that grow. */
export class ByteWriter {
  private bytes: Uint8Array;
  private length = 0;

  constructor(room: number) {
    this.bytes = new Uint8Array(Math.max(16, room));
  }

  push(byte: number): void {
    if (this.length === this.bytes.length) this.grow(1);
    this.bytes[this.length++] = byte;
  }

  pushAll(bytes: ArrayLike<number>): void {
    if (this.length + bytes.length > this.bytes.length) this.grow(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private grow(by: number): void {
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + by));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}

/** Characters that grow: host text while all are below U+10000. */
export class TextWriter {
  private readonly points: number[] = [];

  push(point: number): void {
    this.points.push(point);
  }

  pushText(text: StrData): void {
    if (text.codePoints !== null) for (const point of text.codePoints) this.points.push(point);
    else for (let i = 0; i < text.value.length; i++) this.points.push(text.value.charCodeAt(i));
  }

  get length(): number {
    return this.points.length;
  }

  finish(end = this.points.length): StrData {
    this.points.length = end;
    return fromPoints(this.points);
  }
}

/** Bytes below 128 as text, fast; null when another is among them. */
export function asciiText(bytes: Uint8Array): string | null {
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! > 127) return null;
  return utf16Of(bytes);
}
