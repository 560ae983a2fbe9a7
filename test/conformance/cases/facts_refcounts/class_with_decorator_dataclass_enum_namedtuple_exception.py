import sys
g = sys.getrefcount
import dataclasses, enum, collections
@dataclasses.dataclass
class P:
    x: int
print(g(P))
class C(enum.Enum):
    R = 1
print(g(C), g(C.R))
N = collections.namedtuple('N', 'x')
print(g(N))
class E(Exception): pass
print(g(E))
