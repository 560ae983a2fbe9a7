import gc
gc.collect()
ls = [[] for _ in range(5)]
for i in range(5): ls[i].append(ls[(i + 1) % 5])
del ls
print(gc.collect(), gc.collect())
