import sys
g = sys.getrefcount
def f(a, n): return g(a) if n == 0 else f(a, n - 1)
x = object()
print([f(x, n) for n in range(6)])
print([f(object(), n) for n in range(6)])
