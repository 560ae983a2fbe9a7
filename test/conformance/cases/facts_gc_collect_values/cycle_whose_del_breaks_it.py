import gc
gc.collect()
class A:
    def __del__(self): self.me = None
a = A()
a.me = a
del a
print(gc.collect(), gc.collect())
