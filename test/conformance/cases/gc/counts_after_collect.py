import gc
gc.collect()
print(gc.get_count())
x = [[] for i in range(50)]
c = gc.get_count()
print(c[1:])
gc.collect(0)
print(gc.get_count()[1:])
gc.collect(1)
print(gc.get_count()[1:])
