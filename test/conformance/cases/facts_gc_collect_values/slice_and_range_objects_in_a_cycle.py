import gc
gc.collect()
l = []
s = slice(l)
l.append(s)
del l, s
print(gc.collect(), gc.collect())
