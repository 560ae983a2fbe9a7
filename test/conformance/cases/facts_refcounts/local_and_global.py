import sys
g = sys.getrefcount
x = object()
def f():
    y = x
    return g(y)
print(f(), g(x))
