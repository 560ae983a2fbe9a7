// UTF-7: ASCII with runs of base64 between "+" and "-" that hold UTF-16. Follows Objects/unicodeobject.c
// (PyUnicode_DecodeUTF7Stateful, _PyUnicode_EncodeUTF7), CPython 3.10-3.13. What may be written directly is: letters, digits, white space
// and punctuation but for "\" and "~"; those two are read directly, too.

import { ByteWriter, type Codec, type DecodeHandler, TextWriter } from './codec.ts';
import { lengthOf, pointAt, type StrData } from './str-data.ts';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const [PLUS, MINUS] = [43, 45] as const;

export const UTF7: Codec = {
  name: 'utf-7',
  encode,
  decode: (bytes, onError) => new Decoder(bytes, onError).finished(),
  decodePart: (bytes, onError) => new Decoder(bytes, onError).part(),
};

const valueOf = (byte: number): number => BASE64.indexOf(String.fromCharCode(byte));
const isDirect = (point: number): boolean =>
  (point >= 32 && point < 127 && !'+\\~'.includes(String.fromCharCode(point))) || point === 9 || point === 10 || point === 13;
const isReadDirectly = (byte: number): boolean => byte < 128 && byte !== PLUS;
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

function encode(text: StrData): Uint8Array {
  const out = new ByteWriter(lengthOf(text));
  let isShifted = false;
  let bits = 0;
  let bitCount = 0;
  const put = (unit: number): void => {
    bits = (bits << 16) | unit;
    bitCount += 16;
    while (bitCount >= 6) {
      bitCount -= 6;
      out.push(BASE64.charCodeAt((bits >>> bitCount) & 63));
    }
    bits &= (1 << bitCount) - 1;
  };
  const flush = (): void => {
    if (bitCount > 0) out.push(BASE64.charCodeAt((bits << (6 - bitCount)) & 63));
    bits = 0;
    bitCount = 0;
  };
  for (let i = 0; i < lengthOf(text); i++) {
    const point = pointAt(text, i);
    if (isDirect(point)) {
      if (isShifted) flush();
      // Whatever base64 does not use ends the run by itself.
      if (isShifted && (valueOf(point) >= 0 || point === MINUS)) out.push(MINUS);
      isShifted = false;
      out.push(point);
    } else if (!isShifted && point === PLUS) {
      out.pushAll([PLUS, MINUS]);
    } else {
      if (!isShifted) out.push(PLUS);
      isShifted = true;
      if (point >= 0x10000) put(0xd7c0 + (point >> 10));
      put(point >= 0x10000 ? 0xdc00 | (point & 0x3ff) : point);
    }
  }
  flush();
  if (isShifted) out.push(MINUS);
  return out.finish();
}

class Decoder {
  private readonly out = new TextWriter();
  private at = 0;
  /** Where the run of base64 begins, in bytes and in what was written. */
  private runStart = 0;
  private runOutput = 0;
  private isShifted = false;
  private bits = 0;
  private bitCount = 0;
  /** A first half that waits for the second one; 0 for none. */
  private surrogate = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly onError: DecodeHandler,
  ) {}

  finished(): StrData {
    do {
      this.run();
      if (!this.isShifted) break;
      this.isShifted = false;
      const isComplete = this.surrogate === 0 && this.bitCount < 6 && (this.bitCount === 0 || this.bits === 0);
      if (isComplete) break;
      this.report('unterminated shift sequence', this.bytes.length);
    } while (this.at < this.bytes.length);
    return this.out.finish();
  }

  /** A run that may go on is left for later. */
  part(): { text: StrData; consumed: number } {
    this.run();
    if (!this.isShifted) return { text: this.out.finish(), consumed: this.at };
    return { text: this.out.finish(this.runOutput), consumed: this.runStart };
  }

  private run(): void {
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at] as number;
      if (!this.isShifted) this.direct(byte);
      else if (valueOf(byte) >= 0) this.shifted(valueOf(byte));
      else this.leave(byte);
    }
  }

  private direct(byte: number): void {
    const start = this.at++;
    if (isReadDirectly(byte)) {
      this.out.push(byte);
      return;
    }
    this.runStart = start;
    if (byte !== PLUS) {
      this.report('unexpected special character', this.at);
      return;
    }
    const next = this.bytes[this.at];
    if (next === MINUS) {
      this.at++;
      this.out.push(PLUS);
    } else if (next !== undefined && valueOf(next) < 0) {
      this.report('ill-formed sequence', this.at + 1);
    } else {
      this.isShifted = true;
      this.surrogate = 0;
      this.runOutput = this.out.length;
      this.bits = 0;
      this.bitCount = 0;
    }
  }

  private shifted(value: number): void {
    this.at++;
    this.bits = (this.bits << 6) | value;
    this.bitCount += 6;
    if (this.bitCount < 16) return;
    this.bitCount -= 16;
    const unit = this.bits >>> this.bitCount;
    this.bits &= (1 << this.bitCount) - 1;
    const { surrogate } = this;
    this.surrogate = 0;
    if (surrogate !== 0 && isLowSurrogate(unit)) {
      this.out.push(0x10000 + ((surrogate - 0xd800) << 10) + (unit - 0xdc00));
      return;
    }
    if (surrogate !== 0) this.out.push(surrogate);
    if (isHighSurrogate(unit)) this.surrogate = unit;
    else this.out.push(unit);
  }

  private leave(byte: number): void {
    this.isShifted = false;
    if (this.bitCount >= 6) {
      this.report('partial character in shift sequence', this.at + 1);
      return;
    }
    if (this.bitCount > 0 && this.bits !== 0) {
      this.report('non-zero padding bits in shift sequence', this.at + 1);
      return;
    }
    if (this.surrogate !== 0 && isReadDirectly(byte)) this.out.push(this.surrogate);
    this.surrogate = 0;
    // Of what may end a run only the minus is no part of the text.
    if (byte === MINUS) this.at++;
  }

  private report(reason: string, end: number): void {
    const { replacement, next } = this.onError({ encoding: 'utf7', start: this.runStart, end, reason }, this.bytes);
    this.out.pushText(replacement);
    this.at = next;
  }
}
