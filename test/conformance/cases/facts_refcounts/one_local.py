import sys
g = sys.getrefcount
def f():
    x = object()
    return g(x)
print(f())
