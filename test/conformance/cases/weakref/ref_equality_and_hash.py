import weakref
class A:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __hash__(self): return 42
a, b = A(1), A(1)
r, s = weakref.ref(a), weakref.ref(b)
print(r == s, hash(r), hash(r) == hash(a))
del a
print(r == s, hash(r), r == r)
try:
    hash(s); del b; print(hash(s))
except TypeError as e: print(e)
