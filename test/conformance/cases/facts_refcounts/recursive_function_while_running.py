import sys
g = sys.getrefcount
def f(n): return g(f) if n == 0 else f(n - 1)
print(f(0), f(1), f(5))
