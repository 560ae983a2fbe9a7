import { describe, expect, it } from 'vitest';
import { CodecFailure } from '../../../src/python/text/codec.ts';
import { decodeHandler, encodeHandler } from '../../../src/python/text/codec-errors.ts';
import { findCodec } from '../../../src/python/text/codecs.ts';
import { fromPoints, pointsOf } from '../../../src/python/text/str-data.ts';
import { UnicodeDatabase } from '../../../src/python/text/unicode/unicode-database.ts';
import { UnicodeNames } from '../../../src/python/text/unicode/unicode-names.ts';
import recorded from './codecs.recorded.json' with { type: 'json' };

const names = new UnicodeNames(new UnicodeDatabase('15.1.0'));
const fromHex = (text: string): Uint8Array => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function outcome(direction: string, encoding: string, handler: string, input: string): string {
  const codec = findCodec(encoding, names)!;
  try {
    if (direction === 'd') return `=${pointsOf(codec.decode(fromHex(input), decodeHandler(handler)!)).join()}`;
    const text = fromPoints(input === '' ? [] : input.split(',').map(Number));
    return `=${toHex(codec.encode(text, encodeHandler(handler, names)!))}`;
  } catch (thrown) {
    if (!(thrown instanceof CodecFailure)) throw thrown;
    const { encoding: shown, start, end, reason } = thrown.problem;
    return `!${shown}|${start}|${end}|${reason}`;
  }
}

describe('codecs', () => {
  it('encode and decode, with every error handler, as CPython recorded', () => {
    for (const row of recorded as string[][]) {
      const [direction, encoding, handler, input, expected] = row as [string, string, string, string, string];
      const got = outcome(direction, encoding, handler, input);
      expect([direction, encoding, handler, input, got]).toEqual([direction, encoding, handler, input, expected]);
    }
  });

  it('are found by their aliases', () => {
    expect(findCodec('UTF8', names)?.name).toBe('utf-8');
    expect(findCodec('Latin-1', names)?.name).toBe('iso8859-1');
    expect(findCodec('nope', names)).toBeNull();
  });
});
