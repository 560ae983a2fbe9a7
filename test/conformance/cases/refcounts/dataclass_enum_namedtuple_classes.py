import sys
ref = sys.getrefcount
from dataclasses import dataclass
from enum import Enum
from collections import namedtuple
@dataclass
class D: x: int = 0
class E(Enum): A = 1
P = namedtuple('P', 'x y')
print(ref(D), ref(E), ref(E.A), ref(P))
