// Base64 bytes, both ways. Follows binascii_a2b_base64 and b2a_base64 of Modules/binascii.c, CPython 3.10-3.13.
// Decoding skips what is no digit and ends at the padding; strict decoding refuses both.

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NOT_A_DIGIT = 255;
const PAD = 0x3d;
const VALUES = new Uint8Array(256).fill(NOT_A_DIGIT);
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value;

export function encodeBase64(bytes: Uint8Array, newline: boolean): Uint8Array {
  const groups = Math.ceil(bytes.length / 3);
  const out = new Uint8Array(groups * 4 + (newline ? 1 : 0));
  let at = 0;
  for (let i = 0; i < bytes.length; i += 3) {
    const given = Math.min(3, bytes.length - i);
    const bits = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let digit = 0; digit < 4; digit++) out[at++] = digit <= given ? DIGITS.charCodeAt((bits >> (18 - 6 * digit)) & 63) : PAD;
  }
  if (newline) out[at] = 0x0a;
  return out;
}

export interface Base64Strictness {
  readonly strict: boolean;
  /** With `strict`: no padding after a complete group of four. */
  readonly refusesExcessPadding: boolean;
}

/** The bytes, or the message of binascii.Error. */
export function decodeBase64(text: Uint8Array, { strict, refusesExcessPadding }: Base64Strictness): Uint8Array | string {
  if (strict && text[0] === PAD) return 'Leading padding not allowed';
  const out = new Uint8Array(Math.ceil(text.length / 4) * 3);
  let length = 0;
  let position = 0;
  let bits = 0;
  let pads = 0;
  let isPadded = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as number;
    if (char === PAD) {
      isPadded = true;
      if (strict && refusesExcessPadding && position === 0) return 'Excess padding not allowed';
      if (position >= 2 && position + ++pads >= 4)
        return strict && i + 1 < text.length ? 'Excess data after padding' : out.slice(0, length);
      continue;
    }
    const value = VALUES[char] as number;
    if (value === NOT_A_DIGIT) {
      if (strict) return 'Only base64 data is allowed';
      continue;
    }
    if (strict && isPadded) return 'Discontinuous padding not allowed';
    pads = 0;
    bits = (bits << 6) | value;
    if (position > 0) out[length++] = (bits >> (6 - 2 * position)) & 255;
    position = (position + 1) & 3;
  }
  if (position === 0) return out.slice(0, length);
  if (position > 1) return 'Incorrect padding';
  const digits = (length / 3) * 4 + 1;
  return `Invalid base64-encoded string: number of data characters (${digits}) cannot be 1 more than a multiple of 4`;
}
