import sys
g = sys.getrefcount
def f(a): return g(a)
def h():
    x = object()
    return f(x)
print(h())
