import ast
src = '''
def area(w: int, h=2, *rest, **kw) -> float:
    "docstring"
    total = w * h  # comment
    for i, r in enumerate(rest):
        total += r if r > 0 else -r
    return f"{total:.2f} {w!r}"
'''
tree = ast.parse(src)
print(ast.dump(tree.body[0].args), ast.get_docstring(tree.body[0]))
print(ast.unparse(tree))
print(ast.dump(ast.parse('a[1:2, ::3] = b.c(*d, e=1)'), indent=2))
class Counter(ast.NodeVisitor):
    def __init__(self): self.names, self.depth = [], 0
    def visit_Name(self, n): self.names.append((n.id, type(n.ctx).__name__, n.lineno, n.col_offset, n.end_col_offset))
    def visit_BinOp(self, n): self.depth += 1; self.generic_visit(n)
c = Counter(); c.visit(tree); print(c.names, c.depth)
class Fold(ast.NodeTransformer):
    def visit_BinOp(self, n):
        self.generic_visit(n)
        if isinstance(n.left, ast.Constant) and isinstance(n.right, ast.Constant):
            return ast.copy_location(ast.Constant(eval(compile(ast.Expression(n), '', 'eval'))), n)
        return n
e = Fold().visit(ast.parse('x + 2 * 3 - (4 ** 2 + y)', mode='eval'))
print(ast.unparse(e), ast.dump(e))
print(ast.literal_eval('{"a": [1, 2.5, (None, True), -3, 1+2j, {4}, b"x"]}'), [type(n).__name__ for n in ast.walk(ast.parse('lambda: (yield)'))])
for bad in ('f(1)', '1 + "a"', '[x]', '', '1 +', 'a.b', '{1: 2, **{}}', '__import__("os")', '-"a"', '  5', '2 ** 3', 'f"a"'):
    try: print(bad, ast.literal_eval(bad))
    except Exception as err: print(repr(bad), type(err).__name__, str(err)[:70])
for src in ('(a, b)', '((a))', 'not (a and b) or c', 'a if b else (c if d else e)', '(lambda x, *, y=1: x)(1)', 'x = yield y', '[i async for i in z]', '-(-x) ** -2', 'a < b < c', 'print(*a, **b)', '"it\'s" \'"q"\'', '1e400', '{**a, 1: 2}', 'x[1:, ..., ::2]', 'async def f():\n async with a as b: await c', 'try:\n a\nexcept (B, C) as e:\n raise D from e\nelse:\n f\nfinally:\n g', 'match x:\n case [1, *_] | {"k": v, **r} if v:\n  pass\n case P(a, b=c) as d: pass', 'while (n := f()): pass\nelse: x', '@d(1)\nclass A(B, m=C):\n x: int = 5\n y: str', 'global a, b; del c[0], d.e', 'assert a, "m"', 'from . import a as b, c', 'from ..x import *', "f'{a!r:>{w}}{{}}'", 'def f(a, /, b=1, *c: int, d, **e): ...', 'with a, b as c: pass'):
    print(ast.unparse(ast.parse(src)))
try: ast.parse('x = (')
except SyntaxError as err: print(err, err.lineno, err.offset)
try: compile(ast.Module([ast.Expr(ast.Name('x', ast.Store()))], []), '', 'exec')
except Exception as err: print(type(err).__name__, err)
try: compile(ast.Module([ast.Expr(5)], []), '', 'exec')
except Exception as err: print(type(err).__name__, err)
print(ast.Constant(5, kind=None).value, ast.Name('a').id, ast.BinOp._fields, ast.Num if False else '', repr(ast.Add())[:10], ast.parse('1').body[0].value.__class__.__mro__[1].__name__)
