// SipHash over strings and bytes with 64-bit words as pairs of int32: no BigInt, nothing allocated for short inputs.
// Follows CPython 3.13 pyhash.c (siphash13, siphash24, _Py_HashBytes): characters are hashed as they lie in memory, little
// endian, 1, 2 or 4 bytes each; the empty input hashes to 0; -1 becomes -2.
// One hasher belongs to one interpreter: the key is PYTHONHASHSEED's, the rounds are the version's.

import { type HashPair, reserveMinusOne } from './hash-pair.ts';

export type SipRounds = 13 | 24;
/** k0 and k1, each as low and high int32. */
export type SipKey = readonly [number, number, number, number];

export const ZERO_KEY: SipKey = [0, 0, 0, 0];
/** Typed arrays up to 64 bytes are made with the object; larger ones cost an allocation outside the heap. */
const SCRATCH_WORDS = 16;
const SCRATCH_WORDS_MAX = 16384;

export class SipHasher {
  private readonly compressions: number;
  private readonly finalizations: number;
  private words = new Int32Array(SCRATCH_WORDS);

  constructor(
    private readonly key: SipKey,
    rounds: SipRounds,
  ) {
    this.compressions = rounds === 13 ? 1 : 2;
    this.finalizations = rounds === 13 ? 3 : 4;
  }

  /** Characters below U+0100, one byte each. */
  hashLatin1(out: HashPair, text: string): void {
    const length = text.length;
    const words = this.room(length);
    const whole = length >> 2;
    let at = 0;
    for (let i = 0; i < whole; i++, at += 4) {
      words[i] =
        text.charCodeAt(at) | (text.charCodeAt(at + 1) << 8) | (text.charCodeAt(at + 2) << 16) | (text.charCodeAt(at + 3) << 24);
    }
    let tail = 0;
    for (let shift = 0; at < length; at++, shift += 8) tail |= text.charCodeAt(at) << shift;
    words[whole] = tail;
    this.finish(out, length);
  }

  /** Characters below U+10000 with at least one above U+00FF, two bytes each. */
  hashUcs2(out: HashPair, text: string): void {
    const length = text.length;
    const words = this.room(length * 2);
    const whole = length >> 1;
    for (let i = 0; i < whole; i++) words[i] = text.charCodeAt(2 * i) | (text.charCodeAt(2 * i + 1) << 16);
    words[whole] = length & 1 ? text.charCodeAt(length - 1) : 0;
    this.finish(out, length * 2);
  }

  /** Characters with at least one above U+FFFF, four bytes each. */
  hashUcs4(out: HashPair, points: ArrayLike<number>): void {
    const length = points.length;
    const words = this.room(length * 4);
    for (let i = 0; i < length; i++) words[i] = points[i]!;
    words[length] = 0;
    this.finish(out, length * 4);
  }

  hashBytes(out: HashPair, bytes: ArrayLike<number>, start = 0, end = bytes.length): void {
    const length = end - start;
    const words = this.room(length);
    const whole = length >> 2;
    let at = start;
    for (let i = 0; i < whole; i++, at += 4) {
      words[i] = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    }
    let tail = 0;
    for (let shift = 0; at < end; at++, shift += 8) tail |= bytes[at]! << shift;
    words[whole] = tail;
    this.finish(out, length);
  }

  private room(byteCount: number): Int32Array {
    const needed = (byteCount >> 2) + 1;
    if (needed <= this.words.length) return this.words;
    // Large inputs get an array of their own, so that one of them does not hold memory forever.
    this.words = new Int32Array(needed + (needed >> 1));
    return this.words;
  }

  /** Hashes byteCount bytes of this.words; the incomplete last word is zero-padded. */
  private finish(out: HashPair, byteCount: number): void {
    if (byteCount === 0) {
      out.set(0, 0);
      return;
    }
    this.run(out, this.words, byteCount);
    if (this.words.length > SCRATCH_WORDS_MAX) this.words = new Int32Array(SCRATCH_WORDS);
    reserveMinusOne(out);
  }

  private run(out: HashPair, words: Int32Array, byteCount: number): void {
    const [k0lo, k0hi, k1lo, k1hi] = this.key;
    let v0l = k0lo ^ 0x70736575;
    let v0h = k0hi ^ 0x736f6d65;
    let v1l = k1lo ^ 0x6e646f6d;
    let v1h = k1hi ^ 0x646f7261;
    let v2l = k0lo ^ 0x6e657261;
    let v2h = k0hi ^ 0x6c796765;
    let v3l = k1lo ^ 0x79746573;
    let v3h = k1hi ^ 0x74656462;
    const blocks = byteCount >> 3;
    const compressions = this.compressions;
    for (let block = 0; block <= blocks + 1; block++) {
      let ml = 0;
      let mh = 0;
      let rounds = compressions;
      if (block < blocks) {
        ml = words[2 * block]!;
        mh = words[2 * block + 1]!;
      } else if (block === blocks) {
        // The last block: the remaining bytes below, the length modulo 256 in the top byte.
        const inLow = (byteCount & 7) >= 4;
        ml = words[2 * block]!;
        mh = (inLow ? words[2 * block + 1]! : 0) | (byteCount << 24);
      } else {
        v2l ^= 0xff;
        rounds = this.finalizations;
      }
      v3l ^= ml;
      v3h ^= mh;
      for (let round = 0; round < rounds; round++) {
        let sl = (v0l + v1l) | 0;
        v0h = (v0h + v1h + (sl >>> 0 < v0l >>> 0 ? 1 : 0)) | 0;
        v0l = sl;
        sl = (v2l + v3l) | 0;
        v2h = (v2h + v3h + (sl >>> 0 < v2l >>> 0 ? 1 : 0)) | 0;
        v2l = sl;
        let tl = (v1l << 13) | (v1h >>> 19);
        v1h = ((v1h << 13) | (v1l >>> 19)) ^ v0h;
        v1l = tl ^ v0l;
        tl = (v3l << 16) | (v3h >>> 16);
        v3h = ((v3h << 16) | (v3l >>> 16)) ^ v2h;
        v3l = tl ^ v2l;
        tl = v0l;
        v0l = v0h;
        v0h = tl;
        sl = (v2l + v1l) | 0;
        v2h = (v2h + v1h + (sl >>> 0 < v2l >>> 0 ? 1 : 0)) | 0;
        v2l = sl;
        sl = (v0l + v3l) | 0;
        v0h = (v0h + v3h + (sl >>> 0 < v0l >>> 0 ? 1 : 0)) | 0;
        v0l = sl;
        tl = (v1l << 17) | (v1h >>> 15);
        v1h = ((v1h << 17) | (v1l >>> 15)) ^ v2h;
        v1l = tl ^ v2l;
        tl = (v3l << 21) | (v3h >>> 11);
        v3h = ((v3h << 21) | (v3l >>> 11)) ^ v0h;
        v3l = tl ^ v0l;
        tl = v2l;
        v2l = v2h;
        v2h = tl;
      }
      v0l ^= ml;
      v0h ^= mh;
    }
    out.set(v0l ^ v1l ^ v2l ^ v3l, v0h ^ v1h ^ v2h ^ v3h);
  }
}
