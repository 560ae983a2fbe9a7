import gc
gc.collect()
class K: pass
k = K()
k.d = {k: 1}
k.e = {1: 2}
del k
print(gc.collect(), gc.collect())
