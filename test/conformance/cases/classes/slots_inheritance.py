class A: __slots__ = ('a',)
class B(A): __slots__ = ('b',)
class C(A): pass
b = B(); b.a = 1; b.b = 2; c = C(); c.any = 3
print(b.a, b.b, c.any, hasattr(b, '__dict__'), vars(c))
