import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/python/index.ts';
import { jsonDepth, longestInteger, memberSource, readJson } from '../../src/sessions/json-source.ts';

/** What JSON.parse makes of it, from what the reader did. */
function toHost(value: JsonValue): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Map) {
    const object: Record<string, unknown> = {};
    for (const [key, item] of value as ReadonlyMap<string, JsonValue>)
      Object.defineProperty(object, key, { value: toHost(item), enumerable: true, writable: true, configurable: true });
    return object;
  }
  return Array.isArray(value) ? (value as JsonValue[]).map(toHost) : value;
}

const spacing = fc.constantFrom(undefined, 1, '\t', '  ');

describe('the JSON reader', () => {
  it('agrees with JSON.parse where a host value can hold the answer', () => {
    fc.assert(
      fc.property(fc.jsonValue(), spacing, (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(toHost(readJson(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('keeps int against float, big integers and the order of keys', () => {
    expect(readJson('[1, 1.0, 1E2, -0, 12345678901234567890]')).toEqual([1n, 1, 100, 0n, 12345678901234567890n]);
    expect([...(readJson('{"b": 1, "2": 2, "1": 3, "b": 4}') as Map<string, unknown>)]).toEqual([
      ['b', 4n],
      ['2', 2n],
      ['1', 3n],
    ]);
  });
});

describe('the source of a member', () => {
  it('is the text of the last one with that name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('value', 'name', 'val"ue', '\\', ''), fc.jsonValue())),
        spacing,
        (members, space) => {
          const text = `{${members.map(([key, value]) => ` ${JSON.stringify(key)}\n: ${JSON.stringify(value, null, space)} `).join(',')}}`;
          const last = members.findLast(([key]) => key === 'value');
          const source = memberSource(text, 'value');
          expect(source).toBe(last === undefined ? null : JSON.stringify(last[1], null, space));
        },
      ),
    );
  });
});

describe('what bounds a body', () => {
  it('counts nesting outside of strings', () => {
    expect(jsonDepth('[[], {"[[[[": "]]\\"[["}]')).toBe(2);
    expect(jsonDepth('"[["')).toBe(0);
  });

  it('counts digits of integers, not of floats or in strings', () => {
    expect(longestInteger('[12, 123.45678, "123456789", 1e10, -1234]')).toBe(4);
  });
});
