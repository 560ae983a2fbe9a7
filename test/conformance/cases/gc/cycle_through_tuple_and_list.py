import gc
gc.collect()
x = ([],)
x[0].append(x)
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = ([],)
    x[0].append(x)
x = None
print(gc.collect())
