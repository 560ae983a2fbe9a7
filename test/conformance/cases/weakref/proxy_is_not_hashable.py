import weakref
class A: pass
a = A()
try:
    hash(weakref.proxy(a))
except TypeError as e:
    print(e)
