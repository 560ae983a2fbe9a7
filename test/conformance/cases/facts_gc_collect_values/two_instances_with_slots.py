import gc
gc.collect()
class S: __slots__ = ('o',)
a = S()
b = S()
a.o = b
b.o = a
del a, b
print(gc.collect(), gc.collect())
