import weakref
class A:
    def __del__(self):
        global kept
        kept = self
a = A()
r = weakref.ref(a, lambda r: print('callback'))
del a
print(r() is kept)
kept = None
print(r())
