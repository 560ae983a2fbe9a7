import gc
gc.collect()
class A:
    def f(self): pass
del A
print(gc.collect(), gc.collect())
