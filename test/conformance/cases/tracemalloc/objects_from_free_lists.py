# An object from a free list is traced to where it was made, not to where its block was asked for.
import tracemalloc, gc
gc.collect()
tracemalloc.start()
def line(o):
    tb = tracemalloc.get_object_traceback(o)
    return tb and tb[0].lineno
x = 2.5
def make():
    obj = []
    obj = None
    obj = []
    d = {1: 2}
    d = None
    d = {}
    t = (x, d)
    t = None
    t = (d, x)
    f = x * 3
    f = None
    f = x * 5
    return line(obj), line(d), line(t), line(f)
print(make())
lst = [[i] for i in range(3)]
a, b = tracemalloc.get_traced_memory()
for i in range(100):
    lst = [[i] for i in range(3)]
print(tracemalloc.get_traced_memory()[0] - a)
