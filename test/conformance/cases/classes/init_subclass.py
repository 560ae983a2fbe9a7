class A:
    registry = []
    def __init_subclass__(cls, tag=None, **k):
        super().__init_subclass__(**k)
        A.registry.append((cls.__name__, tag))
class B(A, tag='b'): pass
class C(B): pass
print(A.registry)
try:
    class D: pass
    class E(D, tag=1): pass
except TypeError as e: print(e)
