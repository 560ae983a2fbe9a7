import gc
def callback(phase, info):
    print(phase, info)
gc.collect()
gc.callbacks.append(callback)
l = []; l.append(l); del l
gc.collect()
gc.collect(0)
gc.callbacks.clear()
gc.collect()
