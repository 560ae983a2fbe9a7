import sys
g = sys.getrefcount
def f():
    x = []
    y = x
    r = [g(x)]
    del y
    r.append(g(x))
    return r
print(f())
