import gc
keep = []
class A:
    def __del__(self): keep.append(self)
a = A()
print(gc.is_finalized(a))
del a
print(gc.is_finalized(keep[0]), gc.is_finalized([]), gc.is_finalized(1))
