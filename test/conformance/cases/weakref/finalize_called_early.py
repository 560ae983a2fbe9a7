import weakref
class A: pass
a = A()
f = weakref.finalize(a, lambda x: x * 2, 21)
print(f(), f.alive, f())
del a
