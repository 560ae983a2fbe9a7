import gc
class N:
    def __del__(self):
        l = []; l.append(l)
a = N(); a.me = a
del a
print(gc.collect(), gc.collect(), gc.collect())
