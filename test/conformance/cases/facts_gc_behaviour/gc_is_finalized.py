import gc
keep = []
class A:
    def __del__(self): keep.append(self)
a = A()
print(gc.is_finalized(a))
del a
a = keep.pop()
print(gc.is_finalized(a), gc.is_finalized(1), gc.is_finalized([]))
del a
print(keep)
class B: pass
b = B(); b.me = b; del b
print(gc.collect() > 0)
