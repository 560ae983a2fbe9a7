import gc
import enum
gc.collect()
gc.collect()
class C(enum.Enum):
    R = 1
    G = 2
print(gc.collect(), gc.collect())
