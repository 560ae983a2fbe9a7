import weakref
class A: pass
d = weakref.WeakKeyDictionary()
a = A()
d[a] = 'value'
print(len(d), d[a], a in d)
del a
print(len(d), list(d))
