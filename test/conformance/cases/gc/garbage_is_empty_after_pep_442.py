import gc
class A:
    def __del__(self): pass
a, b = A(), A(); a.o, b.o = b, a
del a, b
gc.collect()
print(gc.garbage)
