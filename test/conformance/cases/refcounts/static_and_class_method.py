import sys
ref = sys.getrefcount
class A:
    @staticmethod
    def s(x): return ref(x)
    @classmethod
    def c(cls, x): return ref(x)
x = object()
print(A.s(x), A.c(x), A().s(x), A().c(x))
