import weakref
class A: pass
a = A()
print(weakref.ref(a) is weakref.ref(a), weakref.proxy(a) is weakref.proxy(a), weakref.ref(a, print) is weakref.ref(a, print))
print(weakref.getweakrefcount(a))
