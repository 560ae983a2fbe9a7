// One line of uuencoded bytes, both ways. Follows binascii_a2b_uu and b2a_uu of Modules/binascii.c, CPython 3.10-3.13.

const [LF, CR, SPACE, BACKTICK] = [10, 13, 32, 96] as const;

/** The bytes, or the message of binascii.Error. Characters that are missing at the end count as zeros. */
export function decodeUu(line: Uint8Array): Uint8Array | string {
  // Of an empty line C reads the terminating NUL.
  const size = ((line[0] ?? 0) - SPACE) & 63;
  const out = new Uint8Array(size);
  let at = 1;
  let bits = 0;
  let bitCount = 0;
  for (let length = 0; length < size; at++) {
    const char = line[at];
    let value = 0;
    if (char !== undefined && char !== LF && char !== CR) {
      if (char < SPACE || char > BACKTICK) return 'Illegal char';
      value = (char - SPACE) & 63;
    }
    bits = ((bits << 6) | value) & 0xffff;
    bitCount += 6;
    if (bitCount >= 8) {
      bitCount -= 8;
      out[length++] = (bits >> bitCount) & 255;
    }
  }
  for (const char of line.subarray(at))
    if (char !== SPACE && char !== BACKTICK && char !== LF && char !== CR) return 'Trailing garbage';
  return out;
}

export const UU_LINE_BYTES_MAX = 45;

/** At most 45 bytes; `backtick`: zeros are "`", not spaces. */
export function encodeUu(bytes: Uint8Array, backtick: boolean): Uint8Array {
  const char = (value: number): number => (backtick && value === 0 ? BACKTICK : value + SPACE);
  const out = [char(bytes.length)];
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) out.push(char((bits >> shift) & 63));
  }
  out.push(LF);
  return Uint8Array.from(out);
}
