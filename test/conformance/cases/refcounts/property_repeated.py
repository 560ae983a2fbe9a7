import sys
ref = sys.getrefcount
class A:
    @property
    def p(self): return ref(self)
a = A()
for i in range(10): print(a.p, end=' ')
print()
