import gc
def gen_cycle():
    def g(): yield it
    it = g()
    next(it)
    return it
gc.collect()
x = None
x = gen_cycle()
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = None
    x = gen_cycle()
x = None
print(gc.collect())
