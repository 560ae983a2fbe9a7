import gc
log = []
gc.callbacks.append(lambda phase, info: log.append((len(keep), info['generation'])) if phase == 'start' else None)
keep = []
gc.collect()
log.clear()
for i in range(9000):
    keep.append([])
print(log)
