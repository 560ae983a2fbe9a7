import sys
g = sys.getrefcount
def f(a): return g(a)
x = object()
print(f(x))
print(f(a=x))
