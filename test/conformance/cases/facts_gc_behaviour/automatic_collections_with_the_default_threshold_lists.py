import gc
keep = []
rec = []
def cb(phase, info):
    if phase == 'start': rec.append((len(keep), info['generation']))
gc.collect()
gc.callbacks.append(cb)
for i in range(20000):
    keep.append([])
gc.disable()
print(rec[:12], len(rec))
