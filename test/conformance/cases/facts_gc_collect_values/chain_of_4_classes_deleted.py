import gc
gc.collect()
class A: pass
class B(A): pass
class C(B): pass
class D(C): pass
del A, B, C, D
print(gc.collect(), gc.collect())
