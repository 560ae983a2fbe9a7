import weakref
class A: pass
a = A()
def bad(r): raise ValueError('in callback')
r = weakref.ref(a, bad)
del a
print('end')
