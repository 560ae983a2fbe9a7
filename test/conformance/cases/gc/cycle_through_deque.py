import gc
from collections import deque
gc.collect()
x = deque()
x.append(x)
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = deque()
    x.append(x)
x = None
print(gc.collect())
