import gc
from dataclasses import dataclass
gc.collect()
gc.collect()
@dataclass
class N:
    v: int
    o: object = None
a = N(1)
b = N(2, a)
a.o = b
gc.collect()
del a, b
print(gc.collect(), gc.collect())
