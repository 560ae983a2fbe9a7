import gc
class N:
    def __del__(self): print('inner', gc.collect())
a = N(); a.me = a
del a
print(gc.collect())
