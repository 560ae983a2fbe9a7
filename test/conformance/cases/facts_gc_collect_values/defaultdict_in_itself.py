import gc
from collections import defaultdict
gc.collect()
d = defaultdict(list)
d['x'].append(d)
del d
print(gc.collect(), gc.collect())
