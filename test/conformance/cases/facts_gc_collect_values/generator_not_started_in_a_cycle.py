import gc
gc.collect()
def gen(l): yield l
l = []
it = gen(l)
l.append(it)
del it, l
print(gc.collect(), gc.collect())
