import gc
gc.collect()
class D(dict): pass
d = D()
d['me'] = d
del d
print(gc.collect(), gc.collect())
