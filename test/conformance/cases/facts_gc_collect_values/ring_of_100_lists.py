import gc
gc.collect()
ls = [[] for _ in range(100)]
for i in range(100): ls[i].append(ls[(i + 1) % 100])
del ls
print(gc.collect(), gc.collect())
