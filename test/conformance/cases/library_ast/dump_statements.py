import ast

SOURCE = '''
import os, sys as system
from . import a
from ..b import c as d, e
x = y = 1
x += 2
z: int = 3
w: str
del x, y[0]
assert x, "message"
raise ValueError(1) from None
global g
pass
while x:
    break
else:
    continue
for i, j in k:
    print(i)
if a: b
elif c: d
else: e
with open(f) as g, h: pass
try:
    a
except (B, C) as d:
    e
except:
    f
else:
    g
finally:
    h
class A(B, metaclass=M):
    "doc"
    def f(self, a, /, b=1, *c, d, e=2, **g) -> None: return a
@deco
async def g():
    await x
    async for a in b: yield a
    async with c: return
'''
for statement in ast.parse(SOURCE).body:
    print(ast.dump(statement))
