import gc
gc.collect()
keep = []
class A:
    def __del__(self): keep.append(self)
a = A()
a.me = a
del a
print(gc.collect(), gc.collect())
