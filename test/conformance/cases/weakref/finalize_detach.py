import weakref
class A: pass
a = A()
f = weakref.finalize(a, print, 'never')
print(f.detach() is not None, f.alive)
del a
print('end')
