import sys
from dataclasses import dataclass
@dataclass
class A:
    x: int
    y: int = 0
@dataclass(slots=True)
class B:
    x: int
    y: int = 0
print(sys.getsizeof(A(1)), sys.getsizeof(B(1)), sys.getsizeof(A), sys.getsizeof(B))
