import sys
class S(str): pass
class T(str): __slots__ = ()
print([sys.getsizeof(S('a' * n)) for n in range(4)], [sys.getsizeof(T('a' * n)) for n in range(4)])
print([sys.getsizeof(S('\xe9' * n)) for n in range(4)], [sys.getsizeof(S('\u20ac' * n)) for n in range(4)])
