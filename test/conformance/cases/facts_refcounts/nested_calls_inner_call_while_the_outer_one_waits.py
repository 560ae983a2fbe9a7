import sys
g = sys.getrefcount
x = object()
def f(a, b): return b
print(f(x, f(x, g(x))))
