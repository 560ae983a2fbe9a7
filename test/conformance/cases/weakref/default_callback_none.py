import weakref
class A: pass
a = A()
print(weakref.ref(a).__callback__, weakref.ref(a, None) is weakref.ref(a))
