import weakref
class A: pass
a = A()
f = weakref.finalize(a, print, 'finalized', 1)
print(f.alive, f.peek()[1] is print)
del a
print(f.alive, f(), f.peek())
