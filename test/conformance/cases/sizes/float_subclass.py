import sys
class F(float): pass
class E(float): __slots__ = ()
print(sys.getsizeof(1.5), sys.getsizeof(F(1.5)), sys.getsizeof(E(1.5)))
