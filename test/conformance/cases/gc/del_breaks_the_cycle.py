import gc
class A:
    def __del__(self): self.other = None
a, b = A(), A(); a.other, b.other = b, a
gc.collect()
del a, b
print(gc.collect())
