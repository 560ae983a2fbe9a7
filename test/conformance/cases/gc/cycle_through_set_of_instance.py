import gc
class A:
    def m(self): pass
gc.collect()
x = {A()}
next(iter(x)).me = x
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = {A()}
    next(iter(x)).me = x
x = None
print(gc.collect())
