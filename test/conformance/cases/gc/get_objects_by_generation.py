import gc
gc.collect()
l = []
print([any(x is l for x in gc.get_objects(generation=g)) for g in range(3)])
gc.collect(0)
print([any(x is l for x in gc.get_objects(g)) for g in range(3)])
gc.collect(1)
print([any(x is l for x in gc.get_objects(g)) for g in range(3)])
