import gc
def cb(p, i): raise ValueError('boom')
gc.callbacks.append(cb)
print(gc.collect())
gc.callbacks.clear()
