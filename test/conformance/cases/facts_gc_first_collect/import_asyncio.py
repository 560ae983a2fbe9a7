import gc, asyncio
print(gc.collect(), gc.collect())
