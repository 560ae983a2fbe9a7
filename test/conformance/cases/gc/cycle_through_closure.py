import gc
def cell_cycle():
    def inner(): return inner
    return inner
gc.collect()
x = None
x = cell_cycle()
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = None
    x = cell_cycle()
x = None
print(gc.collect())
