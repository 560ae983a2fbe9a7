import sys
ref = sys.getrefcount
class A:
    def m(self): return ref(self)
print(A().m(), (lambda: A().m())())
