// Hashes of numbers and of addresses: equal numbers of any type hash equally because all are reduced modulo 2**61 - 1.
// Follows CPython 3.13: pyhash.c (_Py_HashDouble, _Py_HashPointer), longobject.c (long_hash), complexobject.c (complex_hash).
// A nan hashes by the identity of its object (hashAddress); the caller decides that, here nan contributes what is passed.

import { exponentOfInteger, highWord, lowWord } from './double-bits.ts';
import { addHigh, type HashPair, mulHigh, reserveMinusOne } from './hash-pair.ts';

export const HASH_MODULUS = (1n << 61n) - 1n;
export const HASH_INF = 314159;
export const HASH_IMAG = 1000003;

export function hashInt(out: HashPair, value: number | bigint): void {
  if (typeof value === 'number') {
    if (value === -1) {
      out.set(-2, -1);
    } else {
      out.set(value | 0, Math.floor(value / 4294967296) | 0);
    }
    return;
  }
  const rest = (value < 0n ? -value : value) % HASH_MODULUS;
  const signed = value < 0n ? -rest : rest;
  out.set(Number(BigInt.asIntN(32, signed)), Number(signed >> 32n));
  reserveMinusOne(out);
}

/** x is not nan. */
export function hashFloat(out: HashPair, x: number): void {
  if (Number.isSafeInteger(x)) {
    hashInt(out, x);
    return;
  }
  if (x - x !== 0) {
    out.set(x > 0 ? HASH_INF : -HASH_INF, x > 0 ? 0 : -1);
    return;
  }
  // x = m * 2**e; multiplying by a power of two modulo 2**61 - 1 rotates 61 bits.
  const exponent = exponentOfInteger(x);
  const high = highWord(x);
  const mlo = lowWord(x);
  const mhi = exponent === -1074 && ((high >>> 20) & 0x7ff) === 0 ? high & 0xfffff : (high & 0xfffff) | 0x100000;
  const turn = ((exponent % 61) + 61) % 61;
  rotate61(out, mlo, mhi, turn);
  if (x < 0) negate(out);
  reserveMinusOne(out);
}

/** The parts have been hashed already (a nan part by identity). */
export function combineComplex(out: HashPair, realLo: number, realHi: number, imagLo: number, imagHi: number): void {
  const lo = Math.imul(imagLo, HASH_IMAG);
  const hi = mulHigh(imagLo, imagHi, HASH_IMAG, 0);
  const sum = (lo + realLo) | 0;
  out.set(sum, addHigh(lo, hi, realHi, sum));
  reserveMinusOne(out);
}

/** _Py_HashPointer: the address rotated right by four bits. */
export function hashAddress(out: HashPair, address: number): void {
  const lo = address | 0;
  const hi = Math.floor(address / 4294967296) | 0;
  out.set((lo >>> 4) | (hi << 28), (hi >>> 4) | (lo << 28));
  reserveMinusOne(out);
}

function rotate61(out: HashPair, lo: number, hi: number, turn: number): void {
  if (turn === 0) {
    out.set(lo, hi);
    return;
  }
  const back = 61 - turn;
  let upLo: number;
  let upHi: number;
  if (turn < 32) {
    upLo = lo << turn;
    upHi = (hi << turn) | (lo >>> (32 - turn));
  } else {
    upLo = 0;
    upHi = lo << (turn - 32);
  }
  let downLo: number;
  let downHi: number;
  if (back < 32) {
    downLo = (lo >>> back) | (hi << (32 - back));
    downHi = hi >>> back;
  } else {
    downLo = hi >>> (back - 32);
    downHi = 0;
  }
  out.set(upLo | downLo, (upHi & 0x1fffffff) | downHi);
}

function negate(out: HashPair): void {
  const lo = -out.lo | 0;
  out.hi = (~out.hi + (lo === 0 ? 1 : 0)) | 0;
  out.lo = lo;
}
