// MT19937 as the random module has it: seeding by an array of 32-bit words, random() with 53 bits, getrandbits, state in and out.
// Follows Modules/_randommodule.c of CPython 3.10-3.13 (init_by_array, genrand_uint32, _random_Random_random_impl, getrandbits).

import { type Integer, normalize } from './int.ts';

const N = 624;
const M = 397;
const UPPER = 0x80000000;
const LOWER = 0x7fffffff;

export class MersenneTwister {
  private readonly words = new Uint32Array(N);
  private index = N;

  /** By the magnitude of an integer, least significant word first (random.seed of an int). */
  seed(value: Integer): void {
    const key: number[] = [];
    for (let rest = BigInt(value < 0 ? -value : value); rest > 0n || key.length === 0; rest >>= 32n)
      key.push(Number(rest & 0xffffffffn));
    this.seedByWords(key);
  }

  seedByWords(key: readonly number[]): void {
    this.seedByWord(19650218);
    const mt = this.words;
    let i = 1;
    let j = 0;
    for (let k = Math.max(N, key.length); k > 0; k--) {
      mt[i] = (mt[i]! ^ Math.imul(mt[i - 1]! ^ (mt[i - 1]! >>> 30), 1664525)) + key[j]! + j;
      i++;
      j++;
      if (i >= N) {
        mt[0] = mt[N - 1]!;
        i = 1;
      }
      if (j >= key.length) j = 0;
    }
    for (let k = N - 1; k > 0; k--) {
      mt[i] = (mt[i]! ^ Math.imul(mt[i - 1]! ^ (mt[i - 1]! >>> 30), 1566083941)) - i;
      i++;
      if (i >= N) {
        mt[0] = mt[N - 1]!;
        i = 1;
      }
    }
    mt[0] = UPPER;
  }

  /** The next 32 bits. */
  next(): number {
    if (this.index >= N) this.generate();
    let y = this.words[this.index++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    y ^= y >>> 18;
    return y >>> 0;
  }

  /** In [0, 1), a multiple of 2**-53. */
  random(): number {
    const a = this.next() >>> 5;
    const b = this.next() >>> 6;
    return (a * 67108864 + b) * (1 / 9007199254740992);
  }

  /** count >= 0. */
  getrandbits(count: number): Integer {
    if (count === 0) return 0;
    if (count <= 32) return this.next() >>> (32 - count);
    const digits: string[] = [];
    for (let left = count; left > 0; left -= 32) {
      const word = left < 32 ? this.next() >>> (32 - left) : this.next();
      digits.push(word.toString(16).padStart(8, '0'));
    }
    return normalize(BigInt(`0x${digits.reverse().join('')}`));
  }

  /** 624 words and the position, as getstate() gives them. */
  getState(): number[] {
    return [...this.words, this.index];
  }

  setState(state: readonly number[]): void {
    for (let i = 0; i < N; i++) this.words[i] = state[i]!;
    this.index = state[N]!;
  }

  private seedByWord(seed: number): void {
    const mt = this.words;
    mt[0] = seed;
    for (let i = 1; i < N; i++) mt[i] = Math.imul(mt[i - 1]! ^ (mt[i - 1]! >>> 30), 1812433253) + i;
    this.index = N;
  }

  private generate(): void {
    const mt = this.words;
    for (let i = 0; i < N; i++) {
      const y = (mt[i]! & UPPER) | (mt[(i + 1) % N]! & LOWER);
      mt[i] = mt[(i + M) % N]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.index = 0;
  }
}
