import gc
gc.collect()
class A:
    def f(self): pass
    def g(self): pass
    def h(self): pass
del A
print(gc.collect(), gc.collect())
