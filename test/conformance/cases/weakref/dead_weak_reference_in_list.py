import weakref
class A: pass
refs = [weakref.ref(A()) for i in range(3)]
print([r() for r in refs])
