import gc
class S: __slots__ = ('x',)
keep = []
rec = []
def cb(phase, info):
    if phase == 'start': rec.append((len(keep), info['generation']))
gc.collect()
gc.callbacks.append(cb)
for i in range(50000):
    keep.append(S())
gc.disable()
print(rec[:14], len(rec), [r for r in rec if r[1] == 2])
