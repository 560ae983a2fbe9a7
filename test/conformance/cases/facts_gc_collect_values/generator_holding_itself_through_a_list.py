import gc
gc.collect()
def gen(l): yield l
l = []
it = gen(l)
next(it)
l.append(it)
del it, l
print(gc.collect(), gc.collect())
