// The message digests there are: their names in hashlib and in OpenSSL, their sizes, and the function of @noble/hashes, a maintained pure
// library, that computes each.

import { hmac } from '@noble/hashes/hmac.js';
import { md5, ripemd160, sha1 } from '@noble/hashes/legacy.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha224, sha256, sha384, sha512, sha512_224, sha512_256 } from '@noble/hashes/sha2.js';
import { sha3_224, sha3_256, sha3_384, sha3_512, shake128, shake256 } from '@noble/hashes/sha3.js';

export interface Digest {
  update(data: Uint8Array): Digest;
  digest(): Uint8Array;
  clone(): Digest;
}

export interface HashAlgorithm {
  readonly name: string;
  readonly blockBytes: number;
  /** 0: as many as one asks for. */
  readonly digestBytes: number;
  readonly create: () => Digest;
  readonly keyed: (key: Uint8Array) => Digest;
  readonly derive: (password: Uint8Array, salt: Uint8Array, rounds: number, bytes: number) => Uint8Array;
}

type Computed = typeof sha256;

function algorithm(name: string, blockBytes: number, digestBytes: number, computed: unknown): HashAlgorithm {
  const hash = computed as Computed; // all of them are called alike
  return {
    name,
    blockBytes,
    digestBytes,
    create: () => hash.create() as unknown as Digest,
    keyed: (key) => hmac.create(hash, key) as unknown as Digest,
    derive: (password, salt, rounds, bytes) => pbkdf2(hash, password, salt, { c: rounds, dkLen: bytes }),
  };
}

export const HASH_ALGORITHMS: readonly HashAlgorithm[] = [
  algorithm('md5', 64, 16, md5),
  algorithm('sha1', 64, 20, sha1),
  algorithm('sha224', 64, 28, sha224),
  algorithm('sha256', 64, 32, sha256),
  algorithm('sha384', 128, 48, sha384),
  algorithm('sha512', 128, 64, sha512),
  algorithm('sha3_224', 144, 28, sha3_224),
  algorithm('sha3_256', 136, 32, sha3_256),
  algorithm('sha3_384', 104, 48, sha3_384),
  algorithm('sha3_512', 72, 64, sha3_512),
  algorithm('shake_128', 168, 0, shake128),
  algorithm('shake_256', 136, 0, shake256),
  algorithm('sha512_224', 128, 28, sha512_224),
  algorithm('sha512_256', 128, 32, sha512_256),
  algorithm('ripemd160', 64, 20, ripemd160),
];

/** What OpenSSL calls some of them. */
const OPENSSL_NAMES: Readonly<Record<string, string>> = {
  'sha3-224': 'sha3_224',
  'sha3-256': 'sha3_256',
  'sha3-384': 'sha3_384',
  'sha3-512': 'sha3_512',
  shake128: 'shake_128',
  shake256: 'shake_256',
  'sha2-224': 'sha224',
  'sha2-256': 'sha256',
  'sha2-384': 'sha384',
  'sha2-512': 'sha512',
  'sha-1': 'sha1',
  'sha512-224': 'sha512_224',
  'sha512-256': 'sha512_256',
};

/** By any of its names, case ignored. */
export function hashAlgorithm(name: string): HashAlgorithm | null {
  const lower = name.toLowerCase();
  const wanted = OPENSSL_NAMES[lower] ?? lower;
  return HASH_ALGORITHMS.find((candidate) => candidate.name === wanted) ?? null;
}

/** An XOF gives as many bytes as one wants, and leaves `digest` as it was. */
export function outputOf(digest: Digest, bytes: number): Uint8Array {
  const copy = digest.clone() as unknown as { xof(bytes: number): Uint8Array };
  return bytes === 0 ? new Uint8Array(0) : copy.xof(bytes);
}
