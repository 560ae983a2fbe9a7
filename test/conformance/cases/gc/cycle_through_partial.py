import gc
from functools import partial
gc.collect()
x = partial(print)
x.__setstate__((print, (x,), {}, None))
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = partial(print)
    x.__setstate__((print, (x,), {}, None))
x = None
print(gc.collect())
