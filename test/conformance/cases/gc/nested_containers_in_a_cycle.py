import gc
gc.collect()
l = [[1], {}, {'a': 1}, {'a': []}, (), (1, 2), ([],), set(), frozenset([1]), 'text', 5]
l.append(l)
del l
print(gc.collect())
