import ast

SOURCE = '''
import os, sys as system
from . import a
from ..b import c as d, e
x = y, z = 1, 2
(a, b), c = d
x += (1, 2)
z: int = 3
(w): str
self.v: int
del x, (y[0]), (a, b)
assert x, "message"
raise
raise ValueError(1) from None
global g, h
while x:
    break
else:
    continue
for i, j in k: print(i)
else: pass
if a: b
elif c: d
elif e:
    if f: g
else:
    h
if a: b
else:
    c
    if d: e
with open(f) as g, h: pass
with (a, b) as (c, d): pass
try:
    a
except (B, C) as d:
    e
except D: pass
except:
    f
else:
    g
finally:
    h
class A(B, *C, metaclass=M, **D):
    x = 1
    def f(self, a, /, b=1, *c, d, e=2, **g) -> None: return a
    @property
    @other(1)
    def g(self): return
class E: pass
async def g(*, a):
    await x
    async for a in b: yield a
    async with c: return (yield from d)
def h(a: int=1, *args: str, **kw: dict) -> "x":
    nonlocal_ = lambda: (yield)
    return a, *args
match x:
    case [1, -2, *rest] if rest: pass
    case {'a': 1, **more} | A.b(c, d=e) | None: pass
    case (1 | 2) as number: pass
    case 'a' 'b' | 1+2j | _: pass
'''
text = ast.unparse(ast.parse(SOURCE))
print(text)
print(ast.dump(ast.parse(text)) == ast.dump(ast.parse(SOURCE)), ast.unparse(ast.parse(text)) == text)
