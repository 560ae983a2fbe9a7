import gc
t = tuple([1, 'a', 2.5])
u = tuple([1, []])
v = tuple([t, 5])
print(gc.is_tracked(t), gc.is_tracked(u), gc.is_tracked(v))
gc.collect()
print(gc.is_tracked(t), gc.is_tracked(u), gc.is_tracked(v))
gc.collect()
print(gc.is_tracked(v))
