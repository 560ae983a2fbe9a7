import gc
gc.collect()
x = [1]
x.append(reversed(x))
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = [1]
    x.append(reversed(x))
x = None
print(gc.collect())
