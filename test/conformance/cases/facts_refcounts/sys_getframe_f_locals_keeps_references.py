import sys
g = sys.getrefcount
def f():
    x = object()
    sys._getframe().f_locals
    return g(x)
print(f())
