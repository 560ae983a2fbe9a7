import gc
gc.collect()
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
del A, B, C, D
print(gc.collect(), gc.collect())
