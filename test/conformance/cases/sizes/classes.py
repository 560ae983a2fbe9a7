import sys
class A: pass
class B:
    x = 1
    def f(self): pass
class C(A): pass
class D: __slots__ = ()
class E(Exception): pass
class M(type): pass
print([sys.getsizeof(c) for c in (A, B, C, D, E, M)])
