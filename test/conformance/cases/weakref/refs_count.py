import weakref
class A: pass
a = A()
refs = [weakref.ref(a), weakref.ref(a), weakref.ref(a, print), weakref.proxy(a)]
print(weakref.getweakrefcount(a), len(weakref.getweakrefs(a)), [type(r).__name__ for r in weakref.getweakrefs(a)])
del refs[0], refs[1]
print(weakref.getweakrefcount(a))
del refs
print(weakref.getweakrefcount(a))
