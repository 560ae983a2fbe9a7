import gc
gc.collect()
class L(list): pass
l = L()
l.append(l)
del l
print(gc.collect(), gc.collect())
