from abc import ABC
from collections.abc import Sized, Iterable, Hashable, Mapping
class A(ABC): pass
A.register(int)
class S:
    def __len__(self): return 1
print(isinstance(5, A), issubclass(int, A), isinstance(S(), Sized), isinstance([], Iterable), isinstance([], Hashable), isinstance({}, Mapping))
