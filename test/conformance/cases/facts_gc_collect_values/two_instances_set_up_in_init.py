import gc
gc.collect()
class N:
    def __init__(self, v):
        self.v = v
        self.o = None
a = N(1)
b = N(2)
a.o = b
b.o = a
del a, b
print(gc.collect(), gc.collect())
