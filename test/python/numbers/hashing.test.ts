import { describe, expect, it } from 'vitest';
import { FrozensetHash, TupleHash } from '../../../src/python/numbers/hash-combine.ts';
import { HashPair, hashToInt } from '../../../src/python/numbers/hash-pair.ts';
import { combineComplex, hashFloat, hashInt } from '../../../src/python/numbers/hashing.ts';
import { SipHasher, ZERO_KEY } from '../../../src/python/numbers/siphash.ts';

const out = new HashPair();
const result = (): string => String(hashToInt(out.lo, out.hi));

describe('hashes of strings with PYTHONHASHSEED=0', () => {
  const recorded: readonly (readonly [string, string, string])[] = [
    ['', '0', '0'],
    ['a', '-7583489610679606711', '4644417185603328019'],
    ['b', '-1175849324817995036', '-8420940591063670578'],
    ['abc', '4596069200710135518', '-4594863902769663758'],
    ['hello', '-8304253580878589255', '-2096571579003691106'],
    ['key', '7654628524734660425', '-2350400668935514176'],
  ];
  it('are SipHash-2-4 in 3.10 and SipHash-1-3 since', () => {
    const old = new SipHasher(ZERO_KEY, 24);
    const since = new SipHasher(ZERO_KEY, 13);
    for (const [text, expectedOld, expected] of recorded) {
      old.hashLatin1(out, text);
      expect(result()).toBe(expectedOld);
      since.hashLatin1(out, text);
      expect(result()).toBe(expected);
      since.hashBytes(out, new TextEncoder().encode(text));
      expect(result()).toBe(expected);
    }
  });
});

describe('hashes of numbers', () => {
  it('are equal for equal numbers, modulo 2**61 - 1', () => {
    const recorded: readonly (readonly [number | bigint, string])[] = [
      [0, '0'],
      [-1, '-2'],
      [2 ** 53 - 1, '9007199254740991'],
      [2n ** 61n - 1n, '0'],
      [-(2n ** 61n), '-2'],
    ];
    for (const [value, expected] of recorded) {
      hashInt(out, value);
      expect(result()).toBe(expected);
      const float = Number(value);
      if (BigInt(float) === BigInt(value)) {
        const ofInt = result();
        hashFloat(out, float);
        expect(result()).toBe(ofInt);
      }
    }
    hashFloat(out, 0.5);
    expect(result()).toBe('1152921504606846976');
    hashFloat(out, -Infinity);
    expect(result()).toBe('-314159');
    combineComplex(out, 1, 0, 1, 0);
    expect(result()).toBe('1000004');
  });
});

describe('hashes of containers', () => {
  it('combine the items of a tuple in order', () => {
    const tuple = new TupleHash();
    tuple.finish(out, 0);
    expect(result()).toBe('5740354900026072187');
    tuple.start();
    tuple.add(1, 0);
    tuple.finish(out, 1);
    expect(result()).toBe('-6644214454873602895');
    tuple.start();
    tuple.add(1, 0);
    tuple.add(2, 0);
    tuple.finish(out, 2);
    expect(result()).toBe('-3550055125485641917');
  });

  it('combine the items of a frozenset in any order', () => {
    const set = new FrozensetHash();
    set.finish(out, 0);
    expect(result()).toBe('133146708735736');
    set.start();
    set.add(1, 0);
    set.finish(out, 1);
    expect(result()).toBe('-558064481276695278');
  });
});
