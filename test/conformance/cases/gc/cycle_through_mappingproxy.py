import gc
import types
gc.collect()
x = {}
x['p'] = types.MappingProxyType(x)
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = {}
    x['p'] = types.MappingProxyType(x)
x = None
print(gc.collect())
