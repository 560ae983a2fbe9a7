import sys
ref = sys.getrefcount
class A:
    @property
    def p(self): return ref(self)
    def __getattr__(self, name): return ref(self)
a = A()
print(a.p, a.q, getattr(a, 'r'), a.p, a.p)
