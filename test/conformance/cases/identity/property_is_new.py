class A:
    @property
    def p(self): return []
a = A()
print(a.p is a.p, a.p == a.p)
