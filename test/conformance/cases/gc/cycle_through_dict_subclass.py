import gc
class D(dict): pass
gc.collect()
x = D()
x['me'] = x
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = D()
    x['me'] = x
x = None
print(gc.collect())
