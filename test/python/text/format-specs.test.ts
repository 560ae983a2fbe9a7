import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/python/numbers/int.ts';
import { Refusal } from '../../../src/python/numbers/refusal.ts';
import { parseFormatSpec } from '../../../src/python/text/format-spec.ts';
import { formatDouble, formatInt, formatStr } from '../../../src/python/text/number-format.ts';
import { fromPoints, fromUtf16, pointsOf, type StrData } from '../../../src/python/text/str-data.ts';
import { UnicodeDatabase } from '../../../src/python/text/unicode/unicode-database.ts';
import recorded from './format-specs.recorded.json' with { type: 'json' };

const database = new UnicodeDatabase('15.1.0');
const rules = { formatNegativeZeroOption: true, formatErrorNamesType: true };
const limit = { digitsMax: 4300, digitLimitUnit: ' digits', digitLimitCheckedLast: true };
const str = (points: string): StrData => fromPoints(points === '' ? [] : points.split(',').map(Number));
const DEFAULTS: Readonly<Record<string, '<' | '>'>> = { str: '<', int: '>', float: '>' };

function formatted(type: string, value: string, spec: StrData): StrData {
  const defaultType = type === 'str' ? 's' : type === 'int' ? 'd' : '';
  const parsed = parseFormatSpec(spec, { typeName: type, defaultType, defaultAlign: DEFAULTS[type]! }, rules, database);
  if (type === 'str') return formatStr(str(value), parsed, type);
  if (type === 'int') return formatInt(normalize(BigInt(value)), parsed, type, limit);
  return formatDouble(Number(value.replace('inf', 'Infinity')), parsed, type);
}

describe('format specifications', () => {
  it('format, and refuse, as CPython recorded', () => {
    for (const [type, value, spec, expected] of recorded as string[][]) {
      if (type === 'complex') continue;
      let got: string;
      try {
        got = `=${pointsOf(formatted(type!, value!, str(spec!))).join()}`;
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown;
        got = `!${pointsOf(fromUtf16(`${thrown.type}: ${thrown.message}`)).join()}`;
      }
      expect([type, value, spec, got]).toEqual([type, value, spec, expected]);
    }
  });
});
