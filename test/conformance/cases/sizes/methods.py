import sys
class A:
    def m(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
    p = property(m)
a = A()
print(sys.getsizeof(a.m), sys.getsizeof(A.m), sys.getsizeof(A.c), sys.getsizeof(A.s), sys.getsizeof(A.__dict__['c']), sys.getsizeof(A.__dict__['s']), sys.getsizeof(A.p))
