import weakref
class A: pass
a = A()
log = []
r = weakref.ref(a, lambda r: log.append(r()))
a = None
print(log)
