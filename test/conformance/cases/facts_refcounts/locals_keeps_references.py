import sys
g = sys.getrefcount
def f():
    x = object()
    r = [g(x)]
    locals()
    r.append(g(x))
    d = locals()
    r.append(g(x))
    del d
    r.append(g(x))
    return r
print(f())
