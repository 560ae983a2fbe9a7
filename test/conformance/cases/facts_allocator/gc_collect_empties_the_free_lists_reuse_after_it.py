import gc
a = []
i = id(a)
del a
gc.collect()
b = []
print(id(b) == i)
a = 1.5 * len('ab')
i = id(a)
del a
gc.collect()
b = 2.5 * len('ab')
print(id(b) == i)
