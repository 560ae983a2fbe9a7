import weakref
class A: pass
a = A()
try:
    weakref.ref(a) < weakref.ref(a)
except TypeError as e:
    print(e)
