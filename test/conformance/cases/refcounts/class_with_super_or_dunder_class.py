import sys
ref = sys.getrefcount
class A:
    def m(self): super().m()
class B:
    def m(self): return __class__
class C:
    def m(self): pass
print(ref(A), ref(B), ref(C))
