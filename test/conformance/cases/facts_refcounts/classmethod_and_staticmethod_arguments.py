import sys
g = sys.getrefcount
class A:
    @classmethod
    def c(cls, x): return g(x)
    @staticmethod
    def s(x): return g(x)
a = A()
x = object()
print(a.c(x), A.c(x), a.s(x), A.s(x), A.s(object()))
