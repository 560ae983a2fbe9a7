import gc
from collections import defaultdict
gc.collect()
x = defaultdict(list)
x['me'] = x
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = defaultdict(list)
    x['me'] = x
x = None
print(gc.collect())
