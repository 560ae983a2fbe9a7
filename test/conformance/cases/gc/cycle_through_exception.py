import gc
gc.collect()
x = ValueError()
x.args = (x,)
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = ValueError()
    x.args = (x,)
x = None
print(gc.collect())
