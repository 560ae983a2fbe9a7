import gc
gc.collect()
x = {}
x['me'] = x
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = {}
    x['me'] = x
x = None
print(gc.collect())
