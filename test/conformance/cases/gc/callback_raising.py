import gc
def bad(phase, info): raise ValueError(phase)
gc.callbacks.append(bad)
gc.collect()
gc.callbacks.remove(bad)
print('end')
