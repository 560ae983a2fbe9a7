import gc
class S: __slots__ = ('x',)
keep = []
rec = []
def cb(phase, info):
    if phase == 'start': rec.append((len(keep), info['generation']))
gc.collect()
gc.callbacks.append(cb)
gc.set_threshold(10, 2, 2)
for i in range(200):
    keep.append(S())
gc.disable()
print(rec)
