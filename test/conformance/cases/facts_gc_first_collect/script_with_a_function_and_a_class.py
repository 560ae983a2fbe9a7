import gc
def f(): pass
class A: pass
a = A()
print(gc.collect())
print(gc.collect())
