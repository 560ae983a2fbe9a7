import gc
gc.collect()
x = []
x.append(zip(x, x))
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = []
    x.append(zip(x, x))
x = None
print(gc.collect())
