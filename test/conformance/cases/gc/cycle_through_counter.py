import gc
from collections import Counter
gc.collect()
x = Counter()
x['me'] = x
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = Counter()
    x['me'] = x
x = None
print(gc.collect())
