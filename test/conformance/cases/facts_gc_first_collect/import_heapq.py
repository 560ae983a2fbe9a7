import gc, heapq
print(gc.collect(), gc.collect())
