import gc
class B(bytearray): pass
gc.collect()
x = B(b"ab")
x.me = memoryview(x)
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = B(b"ab")
    x.me = memoryview(x)
x = None
print(gc.collect())
