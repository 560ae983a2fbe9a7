import gc
for a in ((), (0,), (1,), (2,)):
    l = []
    l.append(l)
    del l
    print(a, gc.collect(*a))
print(gc.collect(generation=2))
for a in ((3,), (-1,), ('x',), (None,), (1, 2)):
    try: print(gc.collect(*a))
    except Exception as e: print(a, type(e).__name__, e)
