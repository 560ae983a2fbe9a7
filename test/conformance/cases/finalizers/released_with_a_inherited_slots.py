class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class A: __slots__ = ('b',)
class B(A): __slots__ = ('a',)
x = B(); x.b = N('b'); x.a = N('a')
print("made")
del x
print('end')
