import weakref
class A:
    def __del__(self):
        global r
        r = weakref.ref(self)
        print(r() is self)
a = A()
del a
print(r())
