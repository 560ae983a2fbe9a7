import gc
class L(list): pass
gc.collect()
x = L()
x.append(x)
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = L()
    x.append(x)
x = None
print(gc.collect())
