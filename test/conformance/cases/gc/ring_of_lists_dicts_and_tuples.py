import gc
gc.collect()
a = []; b = {'a': a}; c = (b,); a.append(c)
del a, b, c
print(gc.collect())
