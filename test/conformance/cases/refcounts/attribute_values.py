import sys
ref = sys.getrefcount
class A: pass
a = A(); x = object()
a.x = x; a.y = x; A.z = x
print(ref(x), ref(a.x), ref(A.z))
del a.x
print(ref(x))
del a
print(ref(x))
