# A warning of the compiler under an "error" filter is a SyntaxError at the place of the node.
import warnings

warnings.simplefilter('error')
for text in ('x = 1\ny = (2,\n 1 is 1)', 'assert (1, 2)', '[1](2)', '1[1,2]', 'def f():\n  return 1 is 1', "'é'; 'a' is not x", 'x = "é" is x',
             'class A:\n    def m(self):\n        assert (self, "m")\n', '{}[1]', '(1)(2)', 'f"{x}"()', '[][None]', 'x == 1', '(\n[1])\\\n (2)', '(\n1)[\n2]', '"ab"[\n"c"]'):
    try:
        compile(text, 'there.py', 'exec')
    except SyntaxError as e:
        print(repr(text), e.args, e.__context__, e.__cause__)
    else:
        print(repr(text), 'compiles')

warnings.simplefilter('ignore')
print(eval('1 is 1'))


def refuse(*args, **kwargs):
    raise KeyError('shown')


warnings.simplefilter('always')
warnings.showwarning = refuse
try:
    eval('1 is 1')
except KeyError as e:
    print('KeyError', e)
