import gc
gc.collect()
def f():
    class A: pass
f(); f(); f()
print(gc.collect(), gc.collect())
