import sys
from enum import Enum, IntEnum
class E(Enum):
    A = 1
class I(IntEnum):
    A = 1
print(sys.getsizeof(E.A), sys.getsizeof(I.A), sys.getsizeof(E))
