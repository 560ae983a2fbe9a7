import weakref
class A: pass
a = A()
r = weakref.ref(a)
print(repr(r).split(' at ')[0], 'to' in repr(r))
del a
print('dead' in repr(r))
