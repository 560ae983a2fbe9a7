import gc
def prop_cycle():
    class P:
        @property
        def me(self): return P
    return P
gc.collect()
x = None
x = prop_cycle()
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = None
    x = prop_cycle()
x = None
print(gc.collect())
