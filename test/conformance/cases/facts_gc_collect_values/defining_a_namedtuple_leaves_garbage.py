import gc
from collections import namedtuple
gc.collect()
gc.collect()
P = namedtuple('P', 'x y')
print(gc.collect(), gc.collect())
