import gc
gc.set_threshold(0)
rec = []
gc.callbacks.append(lambda p, i: rec.append(p))
keep = [[] for _ in range(10000)]
print(rec)
