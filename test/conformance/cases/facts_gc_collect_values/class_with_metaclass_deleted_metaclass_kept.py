import gc
gc.collect()
class M(type): pass
class A(metaclass=M): pass
del A
print(gc.collect(), gc.collect())
