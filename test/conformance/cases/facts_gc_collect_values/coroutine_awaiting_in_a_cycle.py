import gc
gc.collect()
async def co(l): return l
l = []
c = co(l)
l.append(c)
c.close()
del c, l
print(gc.collect(), gc.collect())
