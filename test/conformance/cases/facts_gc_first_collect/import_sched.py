import gc, sched
print(gc.collect(), gc.collect())
