import gc
gc.collect()
def mk():
    def f(): return f
    return f
g = mk()
del g
print(gc.collect(), gc.collect())
