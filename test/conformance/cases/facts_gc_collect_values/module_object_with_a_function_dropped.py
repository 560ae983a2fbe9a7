import gc
import types
gc.collect()
m = types.ModuleType('m')
exec('def f(): pass', m.__dict__)
del m
print(gc.collect(), gc.collect())
