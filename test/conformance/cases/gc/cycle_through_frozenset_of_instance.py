import gc
class A:
    def m(self): pass
gc.collect()
x = frozenset([A()])
next(iter(x)).me = x
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = frozenset([A()])
    next(iter(x)).me = x
x = None
print(gc.collect())
