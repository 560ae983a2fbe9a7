import gc
gc.collect()
class A: pass
del A
print(gc.collect())
class A:
    def f(self): pass
    x = 1
del A
print(gc.collect())
