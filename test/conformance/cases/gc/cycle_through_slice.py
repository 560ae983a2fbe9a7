import gc
gc.collect()
x = []
x.append(slice(x))
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = []
    x.append(slice(x))
x = None
print(gc.collect())
