import sys
class L(list): pass
class M(list): __slots__ = ('a', 'b')
print([sys.getsizeof(L(range(n))) for n in range(6)], [sys.getsizeof(M(range(n))) for n in range(6)])
