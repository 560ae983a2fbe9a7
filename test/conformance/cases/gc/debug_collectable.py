import gc
gc.collect()
l = []; l.append(l); d = {'l': l}; l.append(d)
gc.set_debug(gc.DEBUG_COLLECTABLE)
del l, d
gc.collect()
gc.set_debug(0)
