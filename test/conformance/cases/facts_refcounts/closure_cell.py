import sys
g = sys.getrefcount
def mk():
    x = object()
    def inner(): return g(x)
    print(g(x))
    return inner
f = mk()
print(f())
print(g(f.__closure__[0].cell_contents), g(f.__closure__[0]))
