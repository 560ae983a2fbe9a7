import gc
class S: __slots__ = ('me',)
gc.collect()
x = S()
x.me = x
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = S()
    x.me = x
x = None
print(gc.collect())
