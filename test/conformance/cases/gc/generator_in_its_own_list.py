import gc
def g(l):
    yield
gc.collect()
l = []
l.append(g(l))
del l
print(gc.collect())
l = []
l.append(g(l)); next(l[0])
del l
print(gc.collect())
