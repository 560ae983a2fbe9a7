import gc
import itertools
gc.collect()
x = []
x.append(itertools.chain(x))
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = []
    x.append(itertools.chain(x))
x = None
print(gc.collect())
