// Hash values: CPython's Py_hash_t, a signed 64-bit integer, held as two int32 halves so that no hash allocates.
// Follows CPython 3.13 pyhash.c and the hash functions of the number and container types.
// The value -1 is reserved for errors in CPython: every finished hash maps it to -2.

export class HashPair {
  lo = 0;
  hi = 0;

  set(lo: number, hi: number): void {
    this.lo = lo;
    this.hi = hi;
  }

  equals(lo: number, hi: number): boolean {
    return this.lo === lo && this.hi === hi;
  }
}

/** The hash as the integer that `hash()` returns. */
export function hashToInt(lo: number, hi: number): number | bigint {
  if (hi === lo >> 31) return lo;
  if (hi >= -0x200000 && hi < 0x200000) return hi * 4294967296 + (lo >>> 0) || 0;
  return (BigInt(hi) << 32n) | BigInt(lo >>> 0);
}

export function reserveMinusOne(out: HashPair): void {
  if (out.lo === -1 && out.hi === -1) out.lo = -2;
}

/** The high half of a + b, given both pairs and the low half of the sum. */
export function addHigh(alo: number, ahi: number, bhi: number, sumlo: number): number {
  return (ahi + bhi + (sumlo >>> 0 < alo >>> 0 ? 1 : 0)) | 0;
}

/** The high half of the low 64 bits of a * b; the low half is Math.imul(alo, blo). */
export function mulHigh(alo: number, ahi: number, blo: number, bhi: number): number {
  const a0 = alo & 0xffff;
  const a1 = alo >>> 16;
  const b0 = blo & 0xffff;
  const b1 = blo >>> 16;
  const low = Math.imul(a0, b0) >>> 0;
  const middle = (Math.imul(a1, b0) >>> 0) + (low >>> 16);
  const cross = (Math.imul(a0, b1) >>> 0) + (middle % 65536);
  const top = (Math.imul(a1, b1) >>> 0) + Math.floor(middle / 65536) + Math.floor(cross / 65536);
  return (top + Math.imul(alo, bhi) + Math.imul(ahi, blo)) | 0;
}
