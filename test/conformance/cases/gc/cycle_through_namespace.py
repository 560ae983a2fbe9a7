import gc
import types
class S: __slots__ = ('me',)
gc.collect()
x = types.SimpleNamespace()
x.me = x
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = types.SimpleNamespace()
    x.me = x
x = None
print(gc.collect())
