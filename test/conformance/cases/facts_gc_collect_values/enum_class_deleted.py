import gc
import enum
gc.collect()
class C(enum.Enum):
    R = 1
    G = 2
gc.collect()
del C
print(gc.collect(), gc.collect())
