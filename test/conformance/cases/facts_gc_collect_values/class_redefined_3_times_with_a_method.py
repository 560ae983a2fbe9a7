import gc
gc.collect()
for _ in range(3):
    class A:
        def f(self): pass
print(gc.collect(), gc.collect())
