import sys
g = sys.getrefcount
class A:
    def m(self): return g(self)
def f():
    a = A()
    return a.m()
print(f())
