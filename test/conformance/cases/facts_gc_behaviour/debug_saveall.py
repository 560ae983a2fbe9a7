import gc
gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
class A: pass
a = A(); a.me = a; a.n = 5
del a
print(gc.collect(), len(gc.garbage), [type(x).__name__ for x in gc.garbage])
l = [1]; l.append(l); del l
print(gc.collect(), [type(x).__name__ for x in gc.garbage])
print(gc.garbage[-1][0])
print(gc.collect(), len(gc.garbage))
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect(), len(gc.garbage))
