import sys
g = sys.getrefcount
def f(a=object()): return g(a)
print(f())
print(f(object()))
