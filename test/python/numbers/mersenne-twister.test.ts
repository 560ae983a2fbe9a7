import { expect, it } from 'vitest';
import { MersenneTwister } from '../../../src/python/numbers/mersenne-twister.ts';

it('gives the numbers of random.seed(42)', () => {
  const twister = new MersenneTwister();
  twister.seed(42);
  expect(twister.random()).toBe(0.6394267984578837);
  expect(twister.getrandbits(100)).toBe(259474555368124611114247330513n);
  const state = twister.getState();
  const next = twister.random();
  twister.setState(state);
  expect(twister.random()).toBe(next);
});
