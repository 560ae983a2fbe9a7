import gc
import types
gc.collect()
x = types.ModuleType('m')
x.me = x
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = types.ModuleType('m')
    x.me = x
x = None
print(gc.collect())
