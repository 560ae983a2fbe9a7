import sys
g = sys.getrefcount
def f():
    global G
    G = object()
    return g(G)
print(f())
def h():
    x = object()
    def k():
        nonlocal x
        return g(x)
    return k()
print(h())
