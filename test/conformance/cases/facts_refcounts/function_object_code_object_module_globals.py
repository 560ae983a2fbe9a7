import sys
g = sys.getrefcount
def f(): pass
print(g(f), g(f.__code__), g(f.__globals__))
lam = lambda: 0
print(g(lam), g(lam.__code__))
