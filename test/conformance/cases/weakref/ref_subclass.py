import weakref
class R(weakref.ref):
    def __init__(self, o, cb=None, name=''):
        super().__init__(o, cb)
        self.name = name
    def __new__(cls, o, cb=None, name=''): return super().__new__(cls, o, cb)
class A: pass
a = A()
r = R(a, name='x')
print(r() is a, r.name, r is R(a), weakref.getweakrefcount(a))
