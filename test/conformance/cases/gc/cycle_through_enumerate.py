import gc
gc.collect()
x = []
x.append(enumerate(x))
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = []
    x.append(enumerate(x))
x = None
print(gc.collect())
