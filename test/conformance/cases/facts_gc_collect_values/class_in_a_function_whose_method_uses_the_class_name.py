import gc
gc.collect()
def f():
    class A:
        def m(self): return A
    return A()
f()
print(gc.collect(), gc.collect())
