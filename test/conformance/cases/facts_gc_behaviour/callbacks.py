import gc
gc.collect()
log = []
def cb(phase, info): log.append((phase, dict(info)))
gc.callbacks.append(cb)
gc.collect()
gc.collect(0)
l = []; l.append(l); del l
gc.collect(1)
gc.callbacks.remove(cb)
gc.collect()
for x in log: print(x)
