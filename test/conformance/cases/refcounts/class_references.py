import sys
ref = sys.getrefcount
class A: pass
print(ref(A))
a = A(); b = A()
print(ref(A))
class B(A): pass
print(ref(A))
del a, b, B
print(ref(A))
