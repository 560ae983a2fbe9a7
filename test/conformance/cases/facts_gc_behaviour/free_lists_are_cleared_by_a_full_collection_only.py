import gc, sys
gc.disable()
def f(gen):
    keep = [i + .5 for i in range(300)]
    gc.collect()
    keep.clear()
    a = sys.getallocatedblocks()
    gc.collect(gen)
    b = sys.getallocatedblocks()
    return a - b
f(2)
print(f(0) < 50, f(1) < 50, f(2) > 80)
