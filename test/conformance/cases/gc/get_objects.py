import gc
l = [object(), [], {}]
objects = gc.get_objects()
print(any(x is l for x in objects), any(x is l[0] for x in objects), any(x is l[1] for x in objects))
