import gc
gc.collect()
class A:
    def f(self): super().f()
del A
print(gc.collect(), gc.collect())
