import { describe, expect, it } from 'vitest';
import { parseHexFloat } from '../../../src/python/numbers/float-parse.ts';
import { floatHex } from '../../../src/python/numbers/float-repr.ts';
import type { Integer } from '../../../src/python/numbers/int.ts';
import * as integers from '../../../src/python/numbers/int.ts';
import * as bits from '../../../src/python/numbers/int-bits.ts';
import { multiplyCost, powerCost, shiftLeftCost } from '../../../src/python/numbers/int-cost.ts';
import * as division from '../../../src/python/numbers/int-division.ts';
import * as powers from '../../../src/python/numbers/int-power.ts';
import * as text from '../../../src/python/numbers/int-text.ts';
import * as theory from '../../../src/python/numbers/int-theory.ts';
import { Refusal } from '../../../src/python/numbers/refusal.ts';
import recorded from './ints.recorded.json' with { type: 'json' };

const limit = { digitsMax: 0, digitLimitUnit: ' digits', digitLimitCheckedLast: true };
const int = (digits: string): Integer => integers.normalize(BigInt(digits));
const double = (x: string): number => (/nan|inf/.test(x) ? Number(x.replace('inf', 'Infinity')) : parseHexFloat(x));
const bytes = (hex: string): number[] => Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const python = (value: boolean): string => (value ? 'True' : 'False');
const form = (a: readonly string[]) => ({ byteorder: a[a.length - 2] as 'little' | 'big', signed: a.at(-1) === '1' });

type Result = Integer | string | boolean | readonly Integer[];
const onTwo = (fn: (a: Integer, b: Integer) => Result) => (a: readonly string[]) => fn(int(a[0]!), int(a[1]!));
const onOne = (fn: (a: Integer) => Result) => (a: readonly string[]) => fn(int(a[0]!));
const onDouble = (fn: (x: number) => Result) => (a: readonly string[]) => fn(double(a[0]!));

const operations: Record<string, (a: readonly string[]) => Result> = {
  add: onTwo(integers.add),
  sub: onTwo(integers.subtract),
  mul: onTwo(integers.multiply),
  floordiv: onTwo(integers.floorDivide),
  mod: onTwo((a, b) => integers.modulo(a, b, 'integer modulo by zero')),
  divmod: onTwo(integers.divmod),
  and_: onTwo(bits.bitAnd),
  or_: onTwo(bits.bitOr),
  xor: onTwo(bits.bitXor),
  lt: onTwo((a, b) => integers.compare(a, b) < 0),
  eq: onTwo((a, b) => a === b),
  flt: (a) => integers.compare(int(a[0]!), double(a[1]!)) < 0,
  feq: (a) => integers.equalsDouble(int(a[0]!), double(a[1]!)),
  lshift: onTwo(bits.shiftLeft),
  rshift: onTwo(bits.shiftRight),
  bl: onOne(bits.bitLength),
  bc: onOne(bits.bitCount),
  inv: onOne(bits.invert),
  neg: onOne(integers.negate),
  abs: onOne(integers.absolute),
  pow: onTwo(powers.power),
  pow3: (a) => powers.powerModulo(int(a[0]!), int(a[1]!), int(a[2]!)),
  truediv: onTwo((a, b) => floatHex(division.trueDivide(a, b))),
  float: onOne((a) => floatHex(division.toDouble(a))),
  trunc: onDouble(division.truncate),
  round: onDouble(division.roundToInteger),
  floor: onDouble(division.floor),
  ceil: onDouble(division.ceil),
  ratio: onDouble(division.asIntegerRatio),
  bytes: (a) =>
    Array.from(bits.toBytes(int(a[0]!), { length: Number(a[1]), ...form(a) }), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    ),
  frombytes: (a) => bits.fromBytes(bytes(a[0]!), form(a)),
  isqrt: onOne(theory.isqrt),
  gcd: onTwo(theory.gcd),
  lcm: onTwo(theory.lcm),
  comb: onTwo(theory.comb),
  perm: onTwo(theory.perm),
  fact: onOne(theory.factorial),
  rnd: onTwo(integers.roundToDigits),
  str: onOne((a) => text.toDecimal(a, limit)),
  hex: onOne((a) => text.withPrefix(a, 16)),
  oct: onOne((a) => text.withPrefix(a, 8)),
  bin: onOne((a) => text.withPrefix(a, 2)),
  parse: (a) => {
    const parsed = text.parseInteger(new TextDecoder().decode(Uint8Array.from(bytes(a[0]!))), Number(a[1]), limit);
    return parsed.kind === 'value' ? parsed.value : parsed.kind;
  },
};

function outcome(name: string, args: readonly string[]): string {
  try {
    const result = operations[name]!(args);
    if (typeof result === 'boolean') return python(result);
    return Array.isArray(result) ? result.join(' ') : String(result);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return `${thrown.type}: ${thrown.message}`;
  }
}

describe('integers of any size', () => {
  it('compute as CPython recorded', () => {
    for (const row of recorded as string[][]) {
      const [name, ...rest] = row as [string, ...string[]];
      const expected = rest.pop()!;
      const isInvalid = expected.startsWith('ValueError: invalid literal');
      expect([name, ...rest, outcome(name, rest)]).toEqual([name, ...rest, isInvalid ? 'invalid' : expected]);
    }
  });

  it('are numbers exactly while they are safe', () => {
    expect(integers.add(Number.MAX_SAFE_INTEGER, 1)).toBe(2n ** 53n);
    expect(integers.subtract(2n ** 53n, 1)).toBe(Number.MAX_SAFE_INTEGER);
    expect(Object.is(integers.multiply(0, -5), 0)).toBe(true);
  });

  it('know the price of what must not be computed', () => {
    expect(powerCost(4, 10 ** 8)).toBeGreaterThan(10 ** 8);
    expect(powerCost(4, 10 ** 16)).toBe(Infinity);
    expect(shiftLeftCost(1, 2 ** 40)).toBe(Infinity);
    expect(multiplyCost(1, 1)).toBeLessThan(3);
  });
});
