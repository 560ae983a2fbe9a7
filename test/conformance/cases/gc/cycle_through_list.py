import gc
gc.collect()
x = []
x.append(x)
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = []
    x.append(x)
x = None
print(gc.collect())
