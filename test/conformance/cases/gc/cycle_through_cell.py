import gc
import types
gc.collect()
x = []
x.append(types.CellType(x))
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = []
    x.append(types.CellType(x))
x = None
print(gc.collect())
