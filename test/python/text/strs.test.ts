import { describe, expect, it } from 'vitest';
import * as cases from '../../../src/python/text/str-case.ts';
import type { StrData } from '../../../src/python/text/str-data.ts';
import * as data from '../../../src/python/text/str-data.ts';
import * as layout from '../../../src/python/text/str-layout.ts';
import { asciiOf, reprOfBytes, reprOfStr } from '../../../src/python/text/str-repr.ts';
import * as search from '../../../src/python/text/str-search.ts';
import * as splitting from '../../../src/python/text/str-split.ts';
import { UnicodeDatabase } from '../../../src/python/text/unicode/unicode-database.ts';
import recorded from './strs.recorded.json' with { type: 'json' };

const database = new UnicodeDatabase('15.1.0');
const str = (points: string): StrData => data.fromPoints(points === '' ? [] : points.split(',').map(Number));
type Result = StrData | string | number | boolean | readonly StrData[];

function shown(result: Result): string {
  if (typeof result === 'boolean') return result ? 'True' : 'False';
  if (typeof result === 'number') return String(result);
  if (typeof result === 'string') return shown(data.fromUnits(result));
  if (Array.isArray(result)) return `${result.map(shown).join('|')}#${result.length}`;
  return data.pointsOf(result as StrData).join(',');
}

const within = (fn: (s: StrData, wanted: StrData, start: number, end: number) => number) => (a: readonly string[]) =>
  fn(str(a[0]!), str(a[1]!), Number(a[2]), Number(a[3]));
const tail = (atEnd: boolean) => (a: readonly string[]) =>
  search.tailMatches(str(a[0]!), str(a[1]!), { start: Number(a[2]), end: Number(a[3]), atEnd });
const whole = (fn: (s: StrData, database: UnicodeDatabase) => Result) => (a: readonly string[]) => fn(str(a[0]!), database);
const padded = (fn: (s: StrData, width: number, fill: number) => StrData) => (a: readonly string[]) =>
  fn(str(a[0]!), Number(a[1]), Number(a[2]));

const operations: Record<string, (a: readonly string[]) => Result> = {
  find: within(search.find),
  rfind: within(search.rfind),
  count: within(search.count),
  starts: tail(false),
  ends: tail(true),
  replace: (a) => search.replace(str(a[0]!), str(a[1]!), str(a[2]!), Number(a[3])),
  repr: whole(reprOfStr),
  ascii: whole((s, db) => asciiOf(reprOfStr(s, db))),
  split: (a) => splitting.split(str(a[0]!), str(a[1]!), Number(a[2])),
  rsplit: (a) => splitting.rsplit(str(a[0]!), str(a[1]!), Number(a[2])),
  partition: (a) => splitting.partition(str(a[0]!), str(a[1]!)),
  rpartition: (a) => splitting.rpartition(str(a[0]!), str(a[1]!)),
  splitw: (a) => splitting.splitWhitespace(str(a[0]!), Number(a[1]), database),
  rsplitw: (a) => splitting.rsplitWhitespace(str(a[0]!), Number(a[1]), database),
  lines: (a) => splitting.splitLines(str(a[0]!), a[1] === '1'),
  strip: (a) => splitting.strip(str(a[0]!), 3, str(a[1]!), database),
  lstrip: (a) => splitting.strip(str(a[0]!), 1, str(a[1]!), database),
  rstripw: (a) => splitting.strip(str(a[0]!), 2, null, database),
  stripw: (a) => splitting.strip(str(a[0]!), 3, null, database),
  lower: whole(cases.lower),
  upper: whole(cases.upper),
  title: whole(cases.title),
  capitalize: whole(cases.capitalize),
  swapcase: whole(cases.swapcase),
  casefold: whole(cases.casefold),
  isupper: whole(cases.isUpper),
  islower: whole(cases.isLower),
  istitle: whole(cases.isTitle),
  isalpha: whole(cases.isAlpha),
  isalnum: whole(cases.isAlnum),
  isdecimal: whole(cases.isDecimal),
  isdigit: whole(cases.isDigit),
  isnumeric: whole(cases.isNumeric),
  isspace: whole(cases.isWhitespace),
  isprintable: whole(cases.isPrintable),
  isidentifier: whole(cases.isIdentifier),
  center: padded(layout.center),
  ljust: padded(layout.ljust),
  rjust: padded(layout.rjust),
  zfill: (a) => layout.zfill(str(a[0]!), Number(a[1])),
  tabs: (a) => layout.expandTabs(str(a[0]!), Number(a[1])),
  cmp: (a) => data.compare(str(a[0]!), str(a[1]!)),
  eq: (a) => data.equals(str(a[0]!), str(a[1]!)),
  join: (a) => data.join(str(a[0]!), a.slice(1).map(str)),
  brepr: (a) => reprOfBytes(Array.from(a[0]!.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))),
};

describe('characters of a str', () => {
  it('are searched, cut, cased and laid out as CPython recorded', () => {
    for (const row of recorded as string[][]) {
      const [name, ...rest] = row as [string, ...string[]];
      const expected = rest.pop()!;
      const operation = operations[name];
      if (operation !== undefined) expect([name, ...rest, shown(operation(rest))]).toEqual([name, ...rest, expected]);
    }
  });

  it('tell two surrogates from the character they would be', () => {
    const two = data.fromPoints([0xd83d, 0xde00]);
    const one = data.fromPoints([0x1f600]);
    expect(two.value).toBe(one.value);
    expect(data.equals(two, one)).toBe(false);
    expect(data.mapKey(two)).not.toBe(data.mapKey(one));
    expect(data.lengthOf(data.concat(two, one))).toBe(3);
  });
});
