// The two 32-bit words of an IEEE 754 double, and what is read off them directly: exponent, neighbours, spacing, scaling.
// Follows the C library functions of the same names (frexp, ldexp, nextafter) bit by bit.
// The scratch arrays below hold nothing between calls.

const doubles = new Float64Array(1);
const words = new Int32Array(doubles.buffer);
const [LOW, HIGH] = lowAndHighIndex();

export const TWO_32 = 4294967296;
export const DBL_MIN_NORMAL = 2.2250738585072014e-308;

/** Bits 32 to 63 as an int32: sign, exponent, top 20 bits of the fraction. */
export function highWord(x: number): number {
  doubles[0] = x;
  return words[HIGH]!;
}

/** Bits 0 to 31 as an int32. */
export function lowWord(x: number): number {
  doubles[0] = x;
  return words[LOW]!;
}

export function fromWords(high: number, low: number): number {
  words[HIGH] = high;
  words[LOW] = low;
  return doubles[0]!;
}

/** Whether the sign bit is set; true for -0.0. */
export function isNegative(x: number): boolean {
  return x < 0 || (x === 0 && 1 / x < 0) || (x !== x && highWord(x) < 0);
}

export function copysign(x: number, sign: number): number {
  const magnitude = Math.abs(x);
  return isNegative(sign) ? -magnitude : magnitude;
}

/** The e with 2**e <= |x| < 2**(e+1); x is finite and not zero. */
export function exponentOf(x: number): number {
  const biased = (highWord(x) >>> 20) & 0x7ff;
  if (biased !== 0) return biased - 1023;
  return ((highWord(x * 18014398509481984) >>> 20) & 0x7ff) - 1023 - 54;
}

/** frexp's exponent: x = m * 2**e with 0.5 <= |m| < 1. Zero, infinities and nan have exponent 0. */
export function frexpExponent(x: number): number {
  return x === 0 || x - x !== 0 ? 0 : exponentOf(x) + 1;
}

export function frexpMantissa(x: number): number {
  if (x === 0 || x - x !== 0) return x;
  const scaled = Math.abs(x) < DBL_MIN_NORMAL ? x * 18014398509481984 : x;
  return fromWords((highWord(scaled) & 0x800fffff) | 0x3fe00000, lowWord(scaled));
}

/** 2**e for -1074 <= e <= 1023, exactly. */
export function powerOfTwo(e: number): number {
  if (e >= -1022) return fromWords((e + 1023) << 20, 0);
  return e >= -1042 ? fromWords(1 << (e + 1042), 0) : fromWords(0, 1 << (e + 1074));
}

/** x * 2**e, rounded once, half to even. e is any safe integer. */
export function ldexp(x: number, e: number): number {
  if (x === 0 || x - x !== 0 || e === 0) return x;
  const top = exponentOf(x) + e;
  if (top > 1023) return x < 0 ? -Infinity : Infinity;
  if (top < -1076) return x < 0 ? -0 : 0;
  if (top >= -1022) {
    // The result is normal: rescale the fraction exactly.
    const m = frexpMantissa(x);
    return fromWords((highWord(m) & 0x800fffff) | ((top + 1023) << 20), lowWord(m));
  }
  // Subnormal: one inexact multiplication rounds correctly, because its left operand is exact.
  const m = frexpMantissa(x);
  return m * powerOfTwo(-1021) * powerOfTwo(top + 1 + 1021);
}

/** The double after x in the direction of y. */
export function nextafter(x: number, y: number): number {
  if (x !== x || y !== y) return x + y;
  if (x === y) return y;
  if (x === 0) return y > 0 ? Number.MIN_VALUE : -Number.MIN_VALUE;
  return x < y === x > 0 ? awayFromZero(x) : towardsZero(x);
}

/** The neighbour of larger magnitude; infinity after the largest double. */
export function awayFromZero(x: number): number {
  const low = (lowWord(x) + 1) | 0;
  return fromWords(highWord(x) + (low === 0 ? 1 : 0), low);
}

/** The neighbour of smaller magnitude; x is not zero. */
export function towardsZero(x: number): number {
  const low = lowWord(x);
  return fromWords(highWord(x) - (low === 0 ? 1 : 0), (low - 1) | 0);
}

/** math.ulp: the value of the least significant bit. */
export function ulp(x: number): number {
  if (x !== x) return x;
  const magnitude = Math.abs(x);
  if (magnitude === Infinity) return magnitude;
  const after = awayFromZero(magnitude);
  return after === Infinity ? magnitude - towardsZero(magnitude) : after - magnitude;
}

/** The 53-bit integer m with |x| = m * 2**exponentOfInteger(x). */
export function integerSignificand(x: number): number {
  const high = highWord(x);
  const biased = (high >>> 20) & 0x7ff;
  const fraction = (high & 0xfffff) * TWO_32 + (lowWord(x) >>> 0);
  return biased === 0 ? fraction : fraction + 4503599627370496;
}

export function exponentOfInteger(x: number): number {
  const biased = (highWord(x) >>> 20) & 0x7ff;
  return biased === 0 ? -1074 : biased - 1075;
}

function lowAndHighIndex(): readonly [number, number] {
  doubles[0] = 1;
  return words[0] === 0 ? [0, 1] : [1, 0];
}
