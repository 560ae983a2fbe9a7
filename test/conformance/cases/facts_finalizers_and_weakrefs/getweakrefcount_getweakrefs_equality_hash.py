import weakref
class A: pass
a = A()
print(weakref.getweakrefcount(a))
r = weakref.ref(a); s = weakref.ref(a); t = weakref.ref(a, lambda r: None)
print(r is s, r is t, r == t, weakref.getweakrefcount(a), len(weakref.getweakrefs(a)))
print(weakref.getweakrefs(a)[0] is r)
p = weakref.proxy(a)
print(weakref.getweakrefcount(a), hash(r) == hash(a))
b = A(); u = weakref.ref(b)
del a, b
print(r == t, r == u, r == r)
try: hash(u)
except TypeError as e: print(e)
print(weakref.getweakrefcount(5))
