import ast
import re


def attempt(given):
    try:
        print(repr(given), ast.literal_eval(given))
    except Exception as error:
        print(repr(given), type(error).__name__, re.sub('0x[0-9a-f]+', 'ADDR', str(error)))


for text in ('f()', 'x', '1 + 1', '1 * 2', '-"a"', '--1', 'a.b', '[x for x in y]', '{**d}', 'set(1)', 'list()', 'f"x"', 'lambda: 1', '1 if 2 else 3',
             '1 < 2', 'not True', '~1', '1j + 2', '1 + 2j + 3', '__import__("os")', '[1,\n 2,\n f()]'):
    attempt(text)
for text in ('', '1 +', '(1', '1 2', 'x = 1', ' 1\n 2', "'a", '\n 1', '{1: }', '01', '1__0'):
    attempt(text)
for wrong in (ast.parse('1'), ast.Dict([ast.Constant(1)], []), ast.UnaryOp(ast.USub(), ast.Constant(True)), ast.Constant({1: 2})):
    try:
        print(ast.literal_eval(wrong))
    except Exception as error:
        print(type(error).__name__, re.sub('0x[0-9a-f]+', 'ADDR', str(error)))
for wrong in (3, None, b'1'):
    attempt(wrong)
try:
    ast.literal_eval('{[]: 1}')
except TypeError as error:
    print('TypeError', error)
