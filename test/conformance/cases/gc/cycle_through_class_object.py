import gc
gc.collect()
x = type('C', (), {})
x.me = x
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = type('C', (), {})
    x.me = x
x = None
print(gc.collect())
