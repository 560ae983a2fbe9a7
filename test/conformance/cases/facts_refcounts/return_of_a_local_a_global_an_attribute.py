import sys
g = sys.getrefcount
G = object()
class A: v = object()
def f():
    x = object()
    return x
def h(): return G
def k(): return A.v
print(g(f()), g(h()), g(k()))
