// C's long double on x86-64: 64 bits of fraction with the leading one written out, 15 bits of exponent, a sign; 10 bytes in 16.

const FRACTION_BITS = 52n;
const DOUBLE_BIAS = 1023;
const EXTENDED_BIAS = 16383;
const LEADING_ONE = 1n << 63n;

/** Writes the ten bytes; the six behind them stay as they are. */
export function toExtended(at: Uint8Array, value: number): void {
  const out = new DataView(at.buffer, at.byteOffset, at.length);
  const scratch = new DataView(new ArrayBuffer(8));
  scratch.setFloat64(0, value);
  const bits = scratch.getBigUint64(0);
  const sign = Number(bits >> 63n) << 15;
  const exponent = Number((bits >> FRACTION_BITS) & 0x7ffn);
  let fraction = (bits & ((1n << FRACTION_BITS) - 1n)) << (63n - FRACTION_BITS);
  let extended = 0;
  if (exponent === 0x7ff) {
    extended = 0x7fff;
    fraction |= LEADING_ONE;
  } else if (exponent > 0) {
    extended = exponent - DOUBLE_BIAS + EXTENDED_BIAS;
    fraction |= LEADING_ONE;
  } else if (fraction > 0n) {
    extended = 1 - DOUBLE_BIAS + EXTENDED_BIAS;
    for (; fraction < LEADING_ONE; fraction <<= 1n) extended--;
  }
  out.setBigUint64(0, fraction, true);
  out.setUint16(8, sign | extended, true);
}

/** The nearest double. */
export function fromExtended(at: Uint8Array): number {
  const bytes = new DataView(at.buffer, at.byteOffset, at.length);
  const fraction = bytes.getBigUint64(0, true);
  const head = bytes.getUint16(8, true);
  const sign = head >> 15 === 1 ? -1 : 1;
  const exponent = head & 0x7fff;
  if (exponent === 0x7fff) return fraction === LEADING_ONE ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (fraction === 0n) return sign * 0;
  // Two steps, so that neither factor leaves the range of a double before the product does.
  const power = exponent - EXTENDED_BIAS - 63;
  const half = Math.trunc(power / 2);
  return sign * Number(fraction) * 2 ** half * 2 ** (power - half);
}
