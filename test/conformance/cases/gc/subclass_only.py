import gc
class A: pass
class B(A): pass
gc.collect()
del B
print(gc.collect(), A.__subclasses__())
