import gc
gc.collect()
def mk():
    l = []
    def f(): return l
    l.append(f)
mk()
print(gc.collect(), gc.collect())
