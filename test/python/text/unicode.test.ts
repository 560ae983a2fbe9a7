import { describe, expect, it } from 'vitest';
import { UnicodeDatabase } from '../../../src/python/text/unicode/unicode-database.ts';
import { UnicodeDecomposition } from '../../../src/python/text/unicode/unicode-decomposition.ts';
import { UnicodeNames } from '../../../src/python/text/unicode/unicode-names.ts';

const old = new UnicodeDatabase('13.0.0');
const since = new UnicodeDatabase('15.1.0');

describe('the character database', () => {
  it('answers for the version asked', () => {
    // U+1FAE0 came with Unicode 14, U+4EAC has been a number since 15.1.
    expect([old.category(0x1fae0), since.category(0x1fae0)]).toEqual(['Cn', 'So']);
    expect([old.numericValue(0x4eac), since.numericValue(0x4eac)]).toEqual([null, 1e16]);
    expect(since.bidirectional(0x5d0)).toBe('R');
    expect(since.combining(0x301)).toBe(230);
    expect(since.eastAsianWidth(0x3042)).toBe('W');
  });

  it('maps case fully', () => {
    expect(since.toUpper(0xdf)).toEqual([0x53, 0x53]);
    expect(since.toTitle(0x1c4)).toEqual([0x1c5]);
    expect(since.toCasefold(0x1e9e)).toEqual([0x73, 0x73]);
    expect(since.toLower(0x61)).toBeNull();
  });

  it('knows names, aliases and sequences', () => {
    const names = new UnicodeNames(since);
    expect(names.nameOf(0x2603)).toBe('SNOWMAN');
    expect(names.nameOf(0xac01)).toBe('HANGUL SYLLABLE GAG');
    expect(names.nameOf(0x4e00)).toBe('CJK UNIFIED IDEOGRAPH-4E00');
    expect(names.nameOf(10)).toBeNull();
    expect(names.characterNamed('line feed')).toBe(10);
    expect(names.characterNamed('LATIN SMALL LETTER R WITH TILDE')).toBeNull();
    expect(names.lookup('LATIN SMALL LETTER R WITH TILDE')).toEqual([0x72, 0x303]);
  });

  it('decomposes and normalizes what the version assigns', () => {
    const decomposition = new UnicodeDecomposition(since);
    expect(decomposition.decompositionOf(0xc0)).toBe('0041 0300');
    expect(decomposition.decompositionOf(0xfb01)).toBe('<compat> 0066 0069');
    expect(decomposition.normalize('NFKD', [0xfb01, 0xe9])).toEqual([0x66, 0x69, 0x65, 0x301]);
  });
});
