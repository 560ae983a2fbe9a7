import gc
gc.collect()
rec = []
def cb(phase, info): rec.append(phase)
gc.callbacks.append(cb)
gc.set_threshold(5)
x = [[] for _ in range(30)]
n = len(rec)
gc.disable()
print(n > 0)
