import gc
from abc import ABC
from enum import Enum
from dataclasses import dataclass
from collections import namedtuple
gc.collect()
class A(ABC): pass
del A
print(gc.collect())
class E(Enum): X = 1
del E
print(gc.collect())
@dataclass
class D: x: int = 0
del D
print(gc.collect())
P = namedtuple('P', 'x')
del P
print(gc.collect())
