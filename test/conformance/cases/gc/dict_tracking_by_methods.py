import gc
d = {}; d.update({'a': 1}); print(gc.is_tracked(d))
d.setdefault('b', 2); print(gc.is_tracked(d))
d.setdefault('c', []); print(gc.is_tracked(d))
e = d.copy(); print(gc.is_tracked(e))
f = {}; f |= {1: {}}; print(gc.is_tracked(f))
