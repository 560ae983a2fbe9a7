// Cyclic redundancy checks: CRC-32 of zlib and the CRC-CCITT of binhex. Follows Modules/binascii.c, CPython 3.10-3.13.

const CRC32_TABLE = new Uint32Array(256);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  CRC32_TABLE[byte] = rest;
}

/** `start` is the check of what came before, 0 at the beginning. An unsigned number of 32 bits. */
export function crc32(bytes: Uint8Array, start: number): number {
  let crc = ~start;
  for (const byte of bytes) crc = (CRC32_TABLE[(crc ^ byte) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** CRC-CCITT with polynomial 0x1021: 16 bits. */
export function crcHqx(bytes: Uint8Array, start: number): number {
  let crc = start & 0xffff;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc & 0x8000 ? 0x1021 : 0) ^ (crc << 1)) & 0xffff;
  }
  return crc;
}

/** Adler-32 of zlib; `start` is 1 at the beginning. */
export function adler32(bytes: Uint8Array, start: number): number {
  const modulus = 65521;
  let low = start & 0xffff;
  let high = start >>> 16;
  for (const byte of bytes) {
    low = (low + byte) % modulus;
    high = (high + low) % modulus;
  }
  return ((high << 16) | low) >>> 0;
}
