import sys
class T(tuple): pass
class U(tuple): __slots__ = ()
print([sys.getsizeof(T(range(n))) for n in range(5)], [sys.getsizeof(U(range(n))) for n in range(5)])
