import { describe, expect, it } from 'vitest';
import type { PythonVersion } from '../../../src/python/outcome.ts';
import { profileOf } from '../../../src/python/profiles/profile.ts';
import { dump } from '../../../src/python/syntax/dump.ts';
import { parseModule } from '../../../src/python/syntax/parser.ts';
import { SourceUnicode } from '../../../src/python/syntax/source-context.ts';
import { SyntaxFailure } from '../../../src/python/syntax/syntax-failure.ts';

function treeOf(source: string, version: PythonVersion = '3.13', includeAttributes = false): string {
  const profile = profileOf(version);
  const unicode = new SourceUnicode(profile.unicodeVersion);
  const { tree } = parseModule(source, { mode: 'eval', profile, unicode });
  return dump(tree, { includeAttributes, omitsEmpty: true, unicode, absentFields: new Set() });
}

function failureOf(source: string, version: PythonVersion = '3.13'): SyntaxFailure {
  try {
    parseModule(source, { mode: 'exec', profile: profileOf(version) });
  } catch (thrown) {
    if (thrown instanceof SyntaxFailure) return thrown;
    throw thrown;
  }
  throw new Error('the program is valid');
}

describe('parseModule', () => {
  it('tells integers from floats', () => {
    expect(treeOf('1, 1.0, 0x1f, 1_000, 2j')).toBe(
      'Expression(body=Tuple(elts=[Constant(value=1), Constant(value=1.0), Constant(value=31), Constant(value=1000), Constant(value=2j)], ctx=Load()))',
    );
  });

  it('binds operators as Python does', () => {
    expect(treeOf('-a ** -b')).toBe(
      "Expression(body=UnaryOp(op=USub(), operand=BinOp(left=Name(id='a', ctx=Load()), op=Pow(), right=UnaryOp(op=USub(), operand=Name(id='b', ctx=Load())))))",
    );
  });

  it('counts columns in UTF-8 bytes', () => {
    expect(treeOf('é + x', '3.13', true)).toContain(
      "Name(id='x', ctx=Load(), lineno=1, col_offset=5, end_lineno=1, end_col_offset=6)",
    );
  });

  it('normalizes identifiers', () => {
    expect(treeOf('ﬁ')).toBe("Expression(body=Name(id='fi', ctx=Load()))");
  });

  it('keeps lone surrogates and astral characters apart', () => {
    const { tree } = parseModule('"\\ud83d\\ude00😀"', { mode: 'eval', profile: profileOf('3.12') });
    expect(tree).toMatchObject({ body: { value: { codePoints: [0xd83d, 0xde00, 0x1f600] } } });
  });

  it('gives an f-string of 3.11 the place of the whole literal, and of 3.12 its own', () => {
    const place = (version: PythonVersion): unknown => parseModule('f"a{x}"', { mode: 'eval', profile: profileOf(version) }).tree;
    expect(place('3.11')).toMatchObject({ body: { values: [{ col_offset: 0 }, { col_offset: 0, value: { col_offset: 4 } }] } });
    expect(place('3.12')).toMatchObject({ body: { values: [{ col_offset: 2 }, { col_offset: 3, value: { col_offset: 4 } }] } });
  });

  it('collects warnings with their category', () => {
    const warnings = (version: PythonVersion): unknown =>
      parseModule('x = "\\d"\n', { mode: 'exec', profile: profileOf(version) }).warnings;
    const place = { lineno: 1, offset: 5, endLineno: 1, endOffset: 9, text: 'x = "\\d"\n' };
    const rest = { message: "invalid escape sequence '\\d'", lineno: 1, place };
    expect(warnings('3.11')).toEqual([{ category: 'DeprecationWarning', ...rest }]);
    expect(warnings('3.12')).toEqual([{ category: 'SyntaxWarning', ...rest }]);
  });

  it('refuses what a release does not have', () => {
    expect(failureOf('type X = int', '3.11').message).toBe('invalid syntax');
    expect(failureOf('try: pass\nexcept* A: pass', '3.10').kind).toBe('SyntaxError');
    expect(failureOf('def f[T = int](): pass', '3.12').message).toBe("expected '('");
  });

  it('says whether more lines could help', () => {
    const incomplete = (source: string): boolean => {
      try {
        parseModule(source, { mode: 'single', profile: profileOf('3.13'), allowIncomplete: true });
        return false;
      } catch (thrown) {
        return thrown instanceof SyntaxFailure && thrown.incomplete;
      }
    };
    expect(incomplete('f(1,')).toBe(true);
    expect(incomplete('"""abc')).toBe(true);
    expect(incomplete('f(1))')).toBe(false);
    expect(incomplete('x = 1')).toBe(false);
  });
});

describe('programs that nest deeply', () => {
  it('counts brackets as the tokenizer does', () => {
    const failure = failureOf('('.repeat(100_000));
    expect(failure.message).toBe('too many nested parentheses');
    expect(failure.place).toMatchObject({ lineno: 1, offset: 201 });
    expect(() => parseModule(`${'('.repeat(200)}${')'.repeat(200)}`, { mode: 'eval', profile: profileOf('3.12') })).not.toThrow();
  });

  it('counts levels as the parser does', () => {
    expect(() => parseModule(`${'-'.repeat(5900)}1`, { mode: 'eval', profile: profileOf('3.13') })).not.toThrow();
    expect(failureOf(`${'-'.repeat(6100)}1`)).toMatchObject({ kind: 'MemoryError', place: null });
    expect(failureOf(`${'-'.repeat(6100)}1`, '3.10').message).toBe('');
  });

  it('takes long chains without the native stack', () => {
    const profile = profileOf('3.13');
    for (const source of ['1 if 1 else '.repeat(2500), 'lambda: '.repeat(1500), 'not '.repeat(2500), '1 ** '.repeat(1500)]) {
      expect(() => parseModule(`${source}1`, { mode: 'eval', profile })).not.toThrow();
    }
    expect(() => parseModule(`if 1:\n pass\n${'elif 1:\n pass\n'.repeat(1500)}`, { mode: 'exec', profile })).not.toThrow();
  });

  it('bounds indentation', () => {
    const lines = Array.from({ length: 101 }, (_, depth) => `${' '.repeat(depth)}if 1:`);
    expect(failureOf(`${lines.join('\n')}\n`)).toMatchObject({
      kind: 'IndentationError',
      message: 'too many levels of indentation',
    });
  });
});

describe('sources that are no text', () => {
  it('refuses null bytes and lone surrogates', () => {
    expect(failureOf('a\0b', '3.10')).toMatchObject({
      kind: 'ValueError',
      message: 'source code string cannot contain null bytes',
    });
    expect(failureOf('a\0b', '3.12').kind).toBe('SyntaxError');
    expect(failureOf('x = "\ud800"')).toMatchObject({ kind: 'UnicodeEncodeError', surrogates: { start: 5, end: 6 } });
  });
});
