import gc
gc.collect()
gc.set_threshold(10, 5, 5)
before = [s['collections'] for s in gc.get_stats()]
keep = []
for i in range(200):
    keep.append([i])
after = [s['collections'] for s in gc.get_stats()]
print([b - a for a, b in zip(before, after)])
