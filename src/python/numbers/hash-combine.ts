// Hashes of containers from the hashes of their items: tuple (order matters) and frozenset (it must not).
// Follows CPython 3.13 tupleobject.c (tuple_hash, a simplified xxHash) and setobject.c (frozenset_hash).
// Use: start, add for each item, finish. One instance serves one walk at a time; nested containers need their own.

import { addHigh, type HashPair, mulHigh } from './hash-pair.ts';

// xxHash's primes 1, 2 and 5 as signed halves.
const PRIME1_LO = 0x85ebca87 | 0;
const PRIME1_HI = 0x9e3779b1 | 0;
const PRIME2_LO = 0x27d4eb4f | 0;
const PRIME2_HI = 0xc2b2ae3d | 0;
const PRIME5_LO = 0x165667c5;
const PRIME5_HI = 0x27d4eb2f;
const LENGTH_MIX_LO = PRIME5_LO ^ 3527539;

export class TupleHash {
  private lo = PRIME5_LO;
  private hi = PRIME5_HI;

  start(): void {
    this.lo = PRIME5_LO;
    this.hi = PRIME5_HI;
  }

  add(itemLo: number, itemHi: number): void {
    const plo = Math.imul(itemLo, PRIME2_LO);
    const phi = mulHigh(itemLo, itemHi, PRIME2_LO, PRIME2_HI);
    const slo = (this.lo + plo) | 0;
    const shi = addHigh(this.lo, this.hi, phi, slo);
    const rlo = (slo << 31) | (shi >>> 1);
    const rhi = (shi << 31) | (slo >>> 1);
    this.lo = Math.imul(rlo, PRIME1_LO);
    this.hi = mulHigh(rlo, rhi, PRIME1_LO, PRIME1_HI);
  }

  finish(out: HashPair, length: number): void {
    const lo = (this.lo + (length ^ LENGTH_MIX_LO)) | 0;
    this.settle(out, lo, addHigh(this.lo, this.hi, PRIME5_HI, lo));
  }

  /** slice_hash (3.12 and later) mixes in no length. */
  finishWithoutLength(out: HashPair): void {
    this.settle(out, this.lo, this.hi);
  }

  private settle(out: HashPair, lo: number, hi: number): void {
    if (lo === -1 && hi === -1) out.set(1546275796, 0);
    else out.set(lo, hi);
  }
}

const SHUFFLE_MULTIPLIER = 3644798167 | 0;

export class FrozensetHash {
  private lo = 0;
  private hi = 0;

  start(): void {
    this.lo = 0;
    this.hi = 0;
  }

  add(itemLo: number, itemHi: number): void {
    const lo = itemLo ^ 89869747 ^ (itemLo << 16);
    const hi = itemHi ^ ((itemHi << 16) | (itemLo >>> 16));
    this.lo ^= Math.imul(lo, SHUFFLE_MULTIPLIER);
    this.hi ^= mulHigh(lo, hi, SHUFFLE_MULTIPLIER, 0);
  }

  finish(out: HashPair, length: number): void {
    let lo = this.lo ^ Math.imul(length + 1, 1927868237);
    let hi = this.hi ^ mulHigh(length + 1, 0, 1927868237, 0);
    const by11lo = (lo >>> 11) | (hi << 21);
    const by25lo = (lo >>> 25) | (hi << 7);
    lo ^= by11lo ^ by25lo;
    hi ^= (hi >>> 11) ^ (hi >>> 25);
    const plo = Math.imul(lo, 69069);
    const phi = mulHigh(lo, hi, 69069, 0);
    const slo = (plo + 907133923) | 0;
    const shi = addHigh(plo, phi, 0, slo);
    if (slo === -1 && shi === -1) out.set(590923713, 0);
    else out.set(slo, shi);
  }
}
