import gc
class A: pass
x = object()
a = A(); a.v = x
r = gc.get_referrers(x)
print(any(o is a for o in r), any(o is a.__dict__ for o in r))
