// Unpacks tables of doubles written as base 64 of their little-endian bytes, without padding.

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function unpackDoubles(text: string): Float64Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  for (let i = 0; i < text.length; i += 4) {
    const digits = [0, 1, 2, 3].map((k) => Math.max(0, DIGITS.indexOf(text[i + k] ?? 'A')));
    const triple = (digits[0]! << 18) | (digits[1]! << 12) | (digits[2]! << 6) | digits[3]!;
    for (let k = 0; k < 3 && at < bytes.length; k++) bytes[at++] = (triple >> (16 - 8 * k)) & 0xff;
  }
  const view = new DataView(bytes.buffer);
  return Float64Array.from({ length: bytes.length >> 3 }, (_, i) => view.getFloat64(8 * i, true));
}
