import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../src/python/profiles/profile.ts';
import { parseModule } from '../../../src/python/syntax/parser.ts';
import { unparse } from '../../../src/python/syntax/unparse.ts';

function textOf(source: string): string {
  const { tree } = parseModule(source, { mode: 'eval', profile: profileOf('3.12') });
  if (tree.node !== 'Expression') throw new Error('not an expression');
  return unparse(tree.body);
}

describe('unparse', () => {
  it.each([
    ['(a,b)', '(a, b)'],
    ['x[1:2,::3]', 'x[1:2, ::3]'],
    ['(a+b)*-c**-d', '(a + b) * -c ** (-d)'],
    ['(a**b)**c', '(a ** b) ** c'],
    ['lambda*a,b=1:a', 'lambda*a, b=1: a'],
    ['lambda x,/,y:0', 'lambda x, /, y: 0'],
    ['f(x for x in y)', 'f(x for x in y)'],
    ['1 .real', '1 .real'],
    ['1e999', '1e309'],
    ['(yield)', '(yield)'],
    ['(a:=b)', '(a := b)'],
    ["f'{a!r:>{b}} {{}}'", "f'{a!r:>{b}} {{}}'"],
    ['f"{ {1:2}[1] }"', "f'{ {1: 2}[1]}'"],
    ['not(a in b)', 'not a in b'],
    ['Optional["A"]', "Optional['A']"],
  ])('%s', (source, text) => {
    expect(textOf(source)).toBe(text);
  });
});
