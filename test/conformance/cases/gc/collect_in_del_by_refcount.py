import gc
class A:
    def __del__(self): print(gc.collect())
l = []; l.append(l); del l
a = A()
del a
