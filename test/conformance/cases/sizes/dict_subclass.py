import sys
class D(dict): pass
class E(dict): __slots__ = ()
print(sys.getsizeof(D()), sys.getsizeof(D(a=1)), sys.getsizeof(E()), sys.getsizeof(E(a=1)))
