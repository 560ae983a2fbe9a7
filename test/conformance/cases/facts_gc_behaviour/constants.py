import gc
print(sorted((n, getattr(gc, n)) for n in dir(gc) if n.startswith('DEBUG')))
print(gc.garbage, gc.callbacks)
