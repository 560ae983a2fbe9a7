import gc
gc.collect()
async def c(l): pass
l = []
l.append(c(l)); l[0].close()
del l
print(gc.collect())
