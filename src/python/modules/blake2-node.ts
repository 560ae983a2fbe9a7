// A node of a BLAKE2 hash tree: the parameters that place it, and the mark of the last one on its level. Follows RFC 7693 for
// the compression and the BLAKE2 paper for the parameter block. The library hashes whole messages only: a node's parameters are
// mixed into the state that it begins with, and the last block of a last node, for which it has no flag, is compressed here.

import { SHA256_IV, SHA512_IV } from '@noble/hashes/_md.js';
import type { Digest } from './hash-algorithms.ts';

export interface NodeParameters {
  readonly fanout: number;
  readonly depth: number;
  readonly leafSize: bigint;
  readonly nodeOffset: bigint;
  readonly nodeDepth: number;
  readonly innerSize: number;
  readonly isLast: boolean;
}

/** What the library's digests have, beyond what it declares: the state as words of 32 bits, low halves first. */
interface Blake2Digest extends Digest {
  readonly blockLen: number;
  readonly outputLen: number;
  readonly buffer: Uint8Array;
  readonly length: number;
  readonly pos: number;
  get(): number[];
  set(...words: number[]): void;
  clone(): Blake2Digest;
}

const SIGMA = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
  [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
  [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
] as const;

/** The four words that each step of a round mixes: columns, then diagonals. */
const QUARTERS = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
] as const;

interface Variant {
  readonly wordBits: bigint;
  readonly rounds: number;
  readonly rotations: readonly [bigint, bigint, bigint, bigint];
  readonly initial: readonly bigint[];
}

const WIDE: Variant = {
  wordBits: 64n,
  rounds: 12,
  rotations: [32n, 24n, 16n, 63n],
  initial: Array.from({ length: 8 }, (_, i) => (BigInt(SHA512_IV[2 * i]!) << 32n) | BigInt(SHA512_IV[2 * i + 1]!)),
};
const NARROW: Variant = { wordBits: 32n, rounds: 10, rotations: [16n, 12n, 8n, 7n], initial: Array.from(SHA256_IV, BigInt) };

/** `whole` is a digest of the library to which nothing but a key was fed. */
export function nodeOf(whole: Digest, node: NodeParameters): Digest {
  const digest = whole as Blake2Digest;
  const words = digest.get();
  const isWide = digest.blockLen === 128;
  // The state already holds the parameters of a whole message, fanout and depth of one.
  const mixed = [
    ((node.fanout ^ 1) << 16) | ((node.depth ^ 1) << 24),
    Number(node.leafSize),
    Number(node.nodeOffset & 0xffff_ffffn),
  ];
  const high = Number(node.nodeOffset >> 32n);
  if (isWide) mixed.push(high, node.nodeDepth | (node.innerSize << 8));
  else mixed.push(high | (node.nodeDepth << 16) | (node.innerSize << 24));
  digest.set(...words.map((word, i) => word ^ (mixed[i] ?? 0)));
  return node.isLast ? new LastNode(digest) : digest;
}

class LastNode implements Digest {
  private readonly inner: Blake2Digest;

  constructor(inner: Blake2Digest) {
    this.inner = inner;
  }

  update(data: Uint8Array): Digest {
    this.inner.update(data);
    return this;
  }

  clone(): Digest {
    return new LastNode(this.inner.clone());
  }

  digest(): Uint8Array {
    const { blockLen, buffer, pos, length, outputLen } = this.inner;
    const variant = blockLen === 128 ? WIDE : NARROW;
    const block = new Uint8Array(blockLen);
    block.set(buffer.subarray(0, pos));
    const state = new Uint8Array(new Uint32Array(this.inner.get()).buffer);
    const words = compressLast(variant, wordsOf(variant, state), wordsOf(variant, block), BigInt(length));
    const wordBytes = blockLen / 16;
    const bytes = words.flatMap((word) => Array.from({ length: wordBytes }, (_, i) => Number((word >> BigInt(8 * i)) & 0xffn)));
    return Uint8Array.from(bytes.slice(0, outputLen));
  }
}

function wordsOf({ wordBits }: Variant, bytes: Uint8Array): bigint[] {
  const view = new DataView(bytes.buffer);
  const size = Number(wordBits) / 8;
  return Array.from({ length: bytes.length / size }, (_, i) =>
    size === 8 ? view.getBigUint64(8 * i, true) : BigInt(view.getUint32(4 * i, true)),
  );
}

/** The last block of a last node: both flags are set. */
function compressLast(
  { wordBits, rounds, rotations, initial }: Variant,
  state: readonly bigint[],
  block: readonly bigint[],
  total: bigint,
): bigint[] {
  const cut = (x: bigint): bigint => BigInt.asUintN(Number(wordBits), x);
  const turned = (x: bigint, by: bigint): bigint => cut((x >> by) | (x << (wordBits - by)));
  const v = [...state, ...initial];
  v[12]! ^= cut(total);
  v[13]! ^= cut(total >> wordBits);
  v[14] = cut(~v[14]!);
  v[15] = cut(~v[15]!);
  const [r1, r2, r3, r4] = rotations;
  for (let round = 0; round < rounds; round++) {
    const order = SIGMA[round % SIGMA.length]!;
    QUARTERS.forEach(([a, b, c, d], i) => {
      v[a] = cut(v[a]! + v[b]! + block[order[2 * i]!]!);
      v[d] = turned(v[d]! ^ v[a]!, r1);
      v[c] = cut(v[c]! + v[d]!);
      v[b] = turned(v[b]! ^ v[c]!, r2);
      v[a] = cut(v[a]! + v[b]! + block[order[2 * i + 1]!]!);
      v[d] = turned(v[d]! ^ v[a]!, r3);
      v[c] = cut(v[c]! + v[d]!);
      v[b] = turned(v[b]! ^ v[c]!, r4);
    });
  }
  return state.map((word, i) => word ^ v[i]! ^ v[i + 8]!);
}
