import gc
gc.collect()
def f(l=[]): pass
f.__defaults__[0].append(f)
del f
print(gc.collect(), gc.collect())
