import { describe, expect, it } from 'vitest';
import * as arithmetic from '../../../src/python/numbers/float-arithmetic.ts';
import { parseFloatText, parseHexFloat } from '../../../src/python/numbers/float-parse.ts';
import { type FloatConversion, floatHex, floatRepr, formatFloat } from '../../../src/python/numbers/float-repr.ts';
import { Refusal } from '../../../src/python/numbers/refusal.ts';
import recorded from './floats.recorded.json' with { type: 'json' };

const hex = (text: string): number =>
  /nan|inf/.test(text) ? (text === 'nan' ? Number.NaN : Number(text.replace('inf', 'Infinity'))) : parseHexFloat(text);
const utf8 = (text: string): string =>
  new TextDecoder().decode(Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));

const operations: Record<string, (a: readonly string[]) => string | number | null> = {
  repr: ([x]) => floatRepr(hex(x!)),
  fmtd: ([x]) => floatRepr(hex(x!)),
  hex: ([x]) => floatHex(hex(x!)),
  fmt: ([x, conversion, precision, alternate]) =>
    formatFloat(hex(x!), {
      conversion: conversion as FloatConversion,
      precision: Number(precision),
      isAlternate: alternate === '1',
      addsDotZero: false,
    }),
  floordiv: ([x, y]) => arithmetic.floatFloorDivide(hex(x!), hex(y!)),
  mod: ([x, y]) => arithmetic.floatModulo(hex(x!), hex(y!), 'float modulo by zero'),
  truediv: ([x, y]) => arithmetic.divide(hex(x!), hex(y!)),
  divmod: ([x, y]) => arithmetic.floatDivmod(hex(x!), hex(y!)).map(floatHex).join(' '),
  rnd: ([x, places]) => arithmetic.roundFloat(hex(x!), Number(places)),
  parse: ([text]) => parseFloatText(utf8(text!)),
  fromhex: ([text]) => parseHexFloat(utf8(text!)),
  pow: ([x, y]) => (arithmetic.isComplexPower(hex(x!), hex(y!)) ? 'complex' : arithmetic.floatPower(hex(x!), hex(y!))),
};

function outcome(name: string, args: readonly string[]): string {
  try {
    const result = operations[name]!(args);
    if (result === null) return 'invalid';
    return typeof result === 'number' ? floatHex(result) : result;
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return `${thrown.type}: ${thrown.errno === null ? thrown.message : `(${thrown.errno}, '${thrown.message}')`}`;
  }
}

describe('doubles', () => {
  it('print, parse, round and divide as CPython recorded', () => {
    for (const row of recorded as string[][]) {
      const [name, ...rest] = row as [string, ...string[]];
      const expected = rest.pop()!;
      const got = outcome(name, rest);
      if (got === 'complex' && expected.startsWith('OverflowError: complex')) continue;
      expect([name, ...rest, got]).toEqual([
        name,
        ...rest,
        expected.startsWith('ValueError: could not convert') ? 'invalid' : expected,
      ]);
    }
  });
});
