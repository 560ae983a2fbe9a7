import sys
class S(set): pass
class F(frozenset): pass
print(sys.getsizeof(S()), sys.getsizeof(S(range(6))), sys.getsizeof(F()), sys.getsizeof(F(range(6))))
