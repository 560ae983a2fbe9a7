import sys
g = sys.getrefcount
def f(a):
    r = [g(a)]
    b = a
    r.append(g(a))
    a = None
    r.append(g(b))
    return r
x = object()
print(f(x))
print(f(object()))
