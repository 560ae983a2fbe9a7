import gc
from collections import OrderedDict
gc.collect()
x = OrderedDict()
x['me'] = x
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = OrderedDict()
    x['me'] = x
x = None
print(gc.collect())
