import gc
gc.collect()
x = []
x.append(staticmethod(x.append))
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = []
    x.append(staticmethod(x.append))
x = None
print(gc.collect())
