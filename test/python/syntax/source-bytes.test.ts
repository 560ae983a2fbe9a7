import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../src/python/profiles/profile.ts';
import { parseModule } from '../../../src/python/syntax/parser.ts';
import { SyntaxFailure } from '../../../src/python/syntax/syntax-failure.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function valueOf(text: string): unknown {
  const { tree } = parseModule(bytesOf(text), { mode: 'eval', profile: profileOf('3.13') });
  return tree.node === 'Expression' && tree.body.node === 'Constant' && tree.body.value.type === 'str'
    ? tree.body.value.value
    : null;
}

function failureOf(text: string): SyntaxFailure {
  try {
    parseModule(bytesOf(text), { mode: 'exec', profile: profileOf('3.13') });
  } catch (thrown) {
    if (thrown instanceof SyntaxFailure) return thrown;
    throw thrown;
  }
  throw new Error('the program is valid');
}

describe('a source of bytes', () => {
  it('is UTF-8 unless it says otherwise', () => {
    expect(valueOf('"\xc3\xa9"')).toBe('é');
    expect(valueOf('\xef\xbb\xbf"\xc3\xa9"')).toBe('é');
    expect(valueOf('# coding: latin-1\n"\xe9"')).toBe('é');
    expect(valueOf('#!/bin/python\n# -*- coding: iso-8859-15 -*-\n"\xa4"')).toBe('€');
  });

  it('may name only an encoding that exists and fits', () => {
    expect(failureOf('# coding: foo\nx')).toMatchObject({ message: 'unknown encoding: foo', place: { lineno: 0, offset: -1 } });
    expect(failureOf('\xef\xbb\xbf# coding: latin-1\nx').message).toBe('encoding problem: iso-8859-1 with BOM');
  });

  it('may hold what is no text in comments alone', () => {
    expect(() => parseModule(bytesOf('# \xe9\nx = 1\n'), { mode: 'exec', profile: profileOf('3.13') })).not.toThrow();
    expect(failureOf('x="\xe9"').message).toBe(
      "(unicode error) 'utf-8' codec can't decode byte 0xe9 in position 0: unexpected end of data",
    );
    expect(failureOf('f"\xe9"').kind).toBe('UnicodeDecodeError');
  });
});
