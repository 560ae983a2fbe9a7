import { describe, expect, it } from 'vitest';
import * as libm from '../../../src/python/numbers/libm.ts';
import * as gammas from '../../../src/python/numbers/math-gamma.ts';
import recorded from './libm.recorded.json' with { type: 'json' };

const functions = { ...libm, ...gammas } as unknown as Record<string, (...args: number[]) => number>;

describe('elementary functions', () => {
  it("give the C library's last digit", () => {
    for (const [name, ...numbers] of recorded as string[][]) {
      const values = numbers.map(Number);
      const result = functions[name!]!(...values.slice(0, -1));
      expect([name, ...numbers.slice(0, -1), result]).toEqual([name, ...numbers.slice(0, -1), values.at(-1)]);
    }
  });

  it('reduce huge arguments exactly', () => {
    expect(libm.sin(1e300)).toBe(-0.8178819121159085);
    expect(libm.cos(1e22)).toBe(0.523214785395139);
    expect(libm.pow(123456789, 2)).toBe(15241578750190522);
  });
});
