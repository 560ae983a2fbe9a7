import gc, weakref
gc.collect()
class N:
    pass
hits = []
def mk(i):
    a = N(); b = N(); a.o = b; b.o = a
    weakref.finalize(a, hits.append, i)
for i in range(3000): mk(i)
print(len(hits) > 0, hits == sorted(hits), hits[0] if hits else None)
before = len(hits); gc.collect(); print(len(hits) - before > 0, len(hits))
print(gc.isenabled(), gc.get_threshold())
