import gc
from collections import defaultdict
gc.collect()
d = defaultdict(lambda: d)
d = None
print(gc.collect(), gc.collect())
