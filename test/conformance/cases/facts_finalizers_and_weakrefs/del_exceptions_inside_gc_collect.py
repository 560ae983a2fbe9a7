import gc
class N:
    def __del__(self): raise ValueError('x')
a = N(); a.me = a
del a
print(gc.collect())
