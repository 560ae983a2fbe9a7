import weakref
class A:
    def __init__(self, n): self.n = n
s = weakref.WeakSet()
a, b = A(1), A(2)
s.add(a); s.add(b)
print(len(s), a in s, sorted(x.n for x in s))
del a
print(len(s), [x.n for x in s])
s.discard(b)
print(len(s))
