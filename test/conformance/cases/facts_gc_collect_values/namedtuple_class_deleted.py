import gc
from collections import namedtuple
gc.collect()
P = namedtuple('P', 'x y')
gc.collect()
del P
print(gc.collect(), gc.collect())
