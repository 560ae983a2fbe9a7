import gc
from dataclasses import dataclass
gc.collect()
@dataclass
class P:
    x: int
    y: int
gc.collect()
del P
print(gc.collect(), gc.collect())
