import gc
def run():
    return [dict(s) for s in gc.get_stats()]
gc.collect()
a = run()
l = []; l.append(l); del l
gc.collect()
b = run()
gc.collect(0)
c = run()
print([{k: y[k] - x[k] for k in x} for x, y in zip(a, b)])
print([{k: y[k] - x[k] for k in x} for x, y in zip(b, c)])
