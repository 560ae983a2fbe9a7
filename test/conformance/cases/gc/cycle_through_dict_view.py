import gc
gc.collect()
x = {}
x[1] = x.values()
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = {}
    x[1] = x.values()
x = None
print(gc.collect())
