import gc
print(len(gc.get_stats()), [sorted(d) for d in gc.get_stats()])
gc.collect()
a = gc.get_stats()
l = []
l.append(l)
del l
gc.collect()
b = gc.get_stats()
print([{k: y[k] - x[k] for k in x} for x, y in zip(a, b)])
gc.collect(0); gc.collect(1)
c = gc.get_stats()
print([{k: y[k] - x[k] for k in x} for x, y in zip(b, c)])
l = []; l.append(l); del l
gc.collect(0)
d = gc.get_stats()
print([{k: y[k] - x[k] for k in x} for x, y in zip(c, d)])
