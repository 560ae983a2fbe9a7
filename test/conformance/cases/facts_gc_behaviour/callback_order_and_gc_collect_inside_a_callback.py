import gc
gc.collect()
log = []
def a(p, i): log.append('a ' + p)
def b(p, i):
    log.append('b ' + p + ' ' + str(gc.collect()))
gc.callbacks += [a, b]
gc.collect()
gc.callbacks.clear()
print(log)
