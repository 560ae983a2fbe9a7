import gc
from collections import deque
gc.collect()
d = deque()
d.append(d)
del d
print(gc.collect(), gc.collect())
