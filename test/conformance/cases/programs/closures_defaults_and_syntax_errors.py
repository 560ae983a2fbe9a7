"""Closures, late binding, mutable defaults, scopes and the errors they give."""
import dis
fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
print([f() for f in fs], [g() for g in gs], [g(9) for g in gs])
def make():
    out = []
    for i in range(3):
        def f(x, acc=[], *, seen={}):
            acc.append(x * i)
            seen[i] = len(acc)
            return acc, seen
        out.append(f)
    return out
a, b, c = make()
print(a(1), a(2), b(3), c.__defaults__, c.__kwdefaults__, a.__closure__[0].cell_contents, a.__code__.co_freevars)
a.__defaults__ = ([7],)
a.__kwdefaults__ = None
try: print(a(1))
except TypeError as e: print(e)
x = 'global'
class K:
    x = 'class'
    y = [x for _ in range(2)]
    z = (lambda: x)()
    def m(self): return x
    w = x
print(K.y, K.z, K().m(), K.w)
def outer():
    x = 'outer'
    def read(): return x
    def write():
        nonlocal x
        x += '!'
        return x
    def shadow():
        try:
            print(x)
        except UnboundLocalError as e:
            print(type(e).__mro__[1].__name__, e)
        x = 5
    def deleted():
        y = 1
        del y
        try: y
        except NameError as e: print(e, e.name)
    def free_deleted():
        z = 1
        def inner(): return z
        del z
        try: inner()
        except NameError as e: print(e)
    shadow(); deleted(); free_deleted()
    return read(), write(), read()
print(outer())
def counter():
    count = 0
    def inc():
        count += 1
        return count
    return inc
try: counter()()
except UnboundLocalError as e: print(e)
for code in ('def f():\n    nonlocal q', 'nonlocal q', 'def f(x):\n    global x', 'def f():\n    print(x)\n    global x', 'def f(a, a): pass', 'x = 1\ndef f():\n    global x\n    nonlocal x', 'f(a=1, a=2)', 'f(**k, *a)', 'f(a=1, 2)', 'def f(a=1, b): pass', 'def f(*): pass', 'def f(*, **k): pass', 'lambda x=1, y: 0', 'def f(a, /, b, /): pass', 'del f()', 'f() = 1', '(a, b) += 1', 'a + 1 = 2', 'None = 1', 'def None(): pass', 'for 1 in x: pass', 'with x as 5: pass', '[i := 0 for i in x]', 'return 1', 'yield', 'await x', 'break', 'if x:\ncontinue', 'class A: return', 'import a.b as c.d', 'from x import (a, b', 'x = = 1', "print 'hi'", 'if x = 1: pass', 'while True print(1)', 'def f() -> : pass', 'a b', 'f"{a b}"', 'f"{}"', "'abc", '"""abc', '1a', '0777', '1__0', 'x = [1, 2', 'x = (1]', 'else: pass', 'try: pass', '  x = 1', 'if 1:\n  a\n b', '@', 'x!', 'é€ = 1', 'async def f(): [await x for x in y]\nfor', 'exec "x"', 'lambda: (yield)', '*a', '*a, = b', 'a, *b, *c = d', '{**a for a in b}', '[*a for a in b]', '{1: 2, 3}', '{1, 2: 3}', 'global', 'not', 'x if y', 'a = b if c', 'import', 'from . import *', 'def f(): import *', 'def f():\n  from x import *', 'assert', 'raise from x', 'except: pass', 'match x:\n  case 1 | y: pass', 'match x:\n case a, a: pass', "b'é'", 'x = 5 5', 'print(1 2)', 'f(x for x in y, 1)', 'class C(x for x in y): pass', 'True += 1', '__debug__ = 1', 'def f(__debug__): pass', 'a.True', 'x: int: str', '(x): int = 1', 'x, y: int', 'del (a, b), [c], *d', '"a" = 1', 'f(1)(2) = 3', '-x = 1', '(yield) = 1', 'a < b = c', 'a and b = c', '... = 1', 'x := 1', '(x.y := 1)', 'f(a := 1, b = 2, c := 3)'):
    try:
        compile(code, '<s>', 'exec')
        print('OK', repr(code))
    except SyntaxError as e:
        print(f'{code!r:<40} {type(e).__name__} {e.msg} @{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}')
def f(n, memo={0: 0, 1: 1}):
    if n not in memo: memo[n] = f(n - 1) + f(n - 2)
    return memo[n]
print(f(30), len(f.__defaults__[0]), f(5, {}) if 0 else '')
f(3, {})
