import gc
l0 = gc.get_objects()
print(type(l0), len(l0) > 1000)
gc.collect()
class A: pass
a = A()
def where(o):
    return [g for g in (0, 1, 2) if any(x is o for x in gc.get_objects(generation=g))]
r = [where(a)]
gc.collect(0); r.append(where(a))
gc.collect(1); r.append(where(a))
gc.collect(2); r.append(where(a))
b = A()
gc.collect()
r.append(where(b))
print(r)
s = 'str'
print(any(x is s for x in gc.get_objects()), any(x is a for x in gc.get_objects()))
for g in (3, -1, 'x'):
    try: gc.get_objects(generation=g)
    except Exception as e: print(type(e).__name__, e)
print(len(gc.get_objects(generation=None)) > 1000)
