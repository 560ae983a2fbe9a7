import sys
ref = sys.getrefcount
class A:
    def m(self): return [ref(self)]
class B(A):
    def m(self): return super().m() + [ref(self)]
class C(B):
    def m(self): return super().m() + [ref(self)]
c = C()
print(c.m(), C().m())
