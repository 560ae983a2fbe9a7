import gc
class A: pass
a = A(); a.x = 1000; a.y = 2000
print([x.__name__ if isinstance(x, type) else x for x in gc.get_referents(a)])
a.__dict__
print([x.__name__ if isinstance(x, type) else x for x in gc.get_referents(a)])
