import gc
gc.collect()
for i in range(3):
    class A:
        def m(self): pass
print(gc.collect())
