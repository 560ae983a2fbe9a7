import sys
class A: __slots__ = ('a',)
class B(A): __slots__ = ('b', 'c')
class C(A): pass
class D: pass
class E(D): __slots__ = ('e',)
print(sys.getsizeof(A()), sys.getsizeof(B()), sys.getsizeof(C()), sys.getsizeof(E()))
