import gc
gc.collect()
keep = [[] for i in range(10)]
def where(x): return [g for g in range(3) if any(o is x for o in gc.get_objects(g))]
print(where(keep))
gc.collect(0); print(where(keep), where(keep[0]))
gc.collect(1); print(where(keep))
gc.collect(0); print(where(keep))
