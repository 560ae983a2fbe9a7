import sys
class I(int): pass
class J(int): __slots__ = ()
print([sys.getsizeof(I(n)) for n in (0, 1, 2**30, 2**60)])
print([sys.getsizeof(J(n)) for n in (0, 1, 2**30, 2**60)])
