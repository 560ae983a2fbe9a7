import gc
gc.collect()
x = []
x.append(map(str, x))
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = []
    x.append(map(str, x))
x = None
print(gc.collect())
