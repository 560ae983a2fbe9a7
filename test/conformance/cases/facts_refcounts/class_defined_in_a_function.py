import sys
g = sys.getrefcount
def f():
    class A: pass
    return g(A)
print(f())
