import gc
gc.collect()
x = 1
l = [[1], {}, {'a': 1}, {'a': []}, (), (1, x), ([],), set(), frozenset()]
l.append(l)
del l
print(gc.collect(), gc.collect())
