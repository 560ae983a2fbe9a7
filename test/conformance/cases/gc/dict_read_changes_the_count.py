import gc
class A: pass
def pair(read):
    a, b = A(), A()
    a.o, b.o = b, a
    if read: a.__dict__, b.__dict__
for read in (False, True):
    gc.collect()
    pair(read)
    print(gc.collect())
