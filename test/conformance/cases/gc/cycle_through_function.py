import gc
def f():
    def inner(): pass
    return inner
gc.collect()
x = f()
x.me = x
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = f()
    x.me = x
x = None
print(gc.collect())
