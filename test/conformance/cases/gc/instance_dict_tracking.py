import gc
class A: pass
a = A(); a.x = 1
d = a.__dict__
print(gc.is_tracked(d), gc.is_tracked(a))
a.y = []
print(gc.is_tracked(d))
