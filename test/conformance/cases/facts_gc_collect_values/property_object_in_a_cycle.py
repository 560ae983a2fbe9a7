import gc
gc.collect()
def f():
    l = []
    p = property(lambda self: l)
    l.append(p)
f()
print(gc.collect(), gc.collect())
