import gc, sys
gc.collect()
def gen(l): yield l
def cycle(make):
    l = []; l.append(make(l)); del l
    return gc.collect(), gc.collect()
print(cycle(gen), cycle(lambda l: (v for v in [l])))
g = gen([]); t = (1, [])
h = (x for x in [t, t, t])
print(sys.getrefcount(t)); h.close(); print(sys.getrefcount(t))
print(sys.getrefcount(gen), sys.getrefcount(gen.__code__))
k = gen([]); next(k); print(sys.getrefcount(gen), sys.getrefcount(gen.__code__))
del gen, k, g
print(gc.collect())
def keep(a):
    try:
        raise ValueError(a)
    except ValueError as e:
        err = e
keep(1.5); del keep
gc.set_debug(gc.DEBUG_SAVEALL); print(gc.collect())
print(sorted(type(x).__name__ for x in gc.garbage))
gc.set_debug(0); gc.garbage.clear(); gc.collect()
async def co(l): return l
def waiting():
    l = []; c = co(l); l.append(c); c.close(); del c, l
    return gc.collect()
print(waiting())
