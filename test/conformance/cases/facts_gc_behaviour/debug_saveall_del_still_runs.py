import gc
gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
class A:
    def __del__(self): print('del')
a = A(); a.me = a
del a
print(gc.collect(), [type(x).__name__ for x in gc.garbage])
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect())
