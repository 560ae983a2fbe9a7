import sys
x = "g"
class K:
    x = "c"
    y = [x for _ in range(1)]
    z = [a for a in x]
    try: w = [(lambda: x)() for _ in range(1)]
    except NameError as e: w = e
    v = list(x for x in x)
print(K.y, K.z, K.w, K.v)
def f():
    x = 1
    l = [x := x + i for i in range(3)]
    return x, l
print(f())
print([y for x in range(2) for y in [x] * 2], x)
print({k: v for k, v in zip("ab", [1, 2])}, {i % 2 for i in range(5)})
def g():
    return [locals() for a in range(1)]
print(g() if sys.version_info >= (3, 13) else sorted(g()[0]) >= [])
def h():
    fs = [lambda: q for q in range(3)]
    try: return [f() for f in fs], q
    except NameError as e: return str(e)
print(h())
try: exec("[__name__ for __name__ in (1,2)]; print(__name__)")
except Exception as e: print(e)
print([i for i in range(3) if (j := i) > 0], j)
def k():
    a = [1, 2, 3]
    del a[0]
    return [a for a in a], a
print(k())
print([[(i, j) for j in range(i)] for i in range(3)])
try: [z for z in zz]
except NameError as e: print(e)
try: [1/z for z in (1, 0)]
except ZeroDivisionError as e: print(e, "z" in globals())
