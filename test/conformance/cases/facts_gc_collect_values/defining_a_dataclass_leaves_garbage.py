import gc
from dataclasses import dataclass
gc.collect()
gc.collect()
@dataclass
class P:
    x: int
    y: int
print(gc.collect(), gc.collect())
