import sys, gc
def outer():
    x = []
    y = 1
    def a(): return x, y
    def b(): nonlocal y; y += 1; return x
    return a, b
a, b = outer()
print(a.__closure__[0] is b.__closure__[0], [c.cell_contents for c in a.__closure__], a.__code__.co_freevars, b.__code__.co_freevars)
b(); print(a())
c = a.__closure__[1]; c.cell_contents = 99; print(a(), b())
del c.cell_contents
try: a()
except NameError as e: print(type(e).__name__, e)
try: print(c.cell_contents)
except ValueError as e: print(e)
print(repr(c)[:7], "empty" in repr(c), c == a.__closure__[1], c < a.__closure__[0] if False else "-")
import types
c1, c2 = types.CellType(1), types.CellType(2)
print(c1 < c2, c1 == c2, c1 == types.CellType(1), types.CellType() < c1)
fs = [lambda: i for i in range(3)]
print([f() for f in fs], fs[0].__closure__[0] is fs[1].__closure__[0])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
print(sys.getsizeof(c1), sys.getsizeof(a), sys.getsizeof(a.__closure__))
def rec():
    def f(n): return f(n-1) if n else "r"
    return f
f = rec(); print(f(3)); del f; print(gc.collect())
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
c = counter(); print(c(), c(), c()); n = c.__closure__[0]; del c; print(n.cell_contents, sys.getrefcount(n))
