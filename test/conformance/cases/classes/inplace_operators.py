class A:
    def __init__(self): self.l = []
    def __iadd__(self, o): self.l.append(o); return self
a = b = A()
a += 1; a += 2
print(a.l, a is b)
class C:
    def __add__(self, o): return 'new'
c = C(); c += 1
print(c)
