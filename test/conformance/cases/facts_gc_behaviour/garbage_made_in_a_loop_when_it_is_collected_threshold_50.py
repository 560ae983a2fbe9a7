import gc
class A: pass
rec = []
def cb(phase, info):
    rec.append((i, phase, info['generation'], info['collected']))
gc.collect()
gc.callbacks.append(cb)
gc.set_threshold(50, 1000, 1000)
for i in range(200):
    a = A()
    a.me = a
gc.disable()
print(rec)
