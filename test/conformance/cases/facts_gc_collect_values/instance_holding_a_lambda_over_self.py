import gc
gc.collect()
class A:
    def __init__(self): self.cb = lambda: self
a = A()
del a
print(gc.collect(), gc.collect())
