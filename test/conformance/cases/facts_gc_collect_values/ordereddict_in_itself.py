import gc
from collections import OrderedDict
gc.collect()
d = OrderedDict()
d['me'] = d
del d
print(gc.collect(), gc.collect())
