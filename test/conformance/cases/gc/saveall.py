import gc
gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
class A:
    def __del__(self): print('del')
a = A(); a.l = [a]
del a
print(gc.collect(), sorted(type(x).__name__ for x in gc.garbage))
gc.set_debug(0)
gc.garbage.clear()
