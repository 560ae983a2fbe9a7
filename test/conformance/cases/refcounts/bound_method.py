import sys
ref = sys.getrefcount
class A:
    def m(self): return ref(self)
a = A()
m = a.m
print(ref(a), ref(m), ref(A.m), m(), a.m(), A.m(a))
