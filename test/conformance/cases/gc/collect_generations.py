import gc
class A: pass
for generation in (0, 1, 2):
    gc.collect()
    a = A(); a.me = a
    del a
    print(generation, gc.collect(generation))
