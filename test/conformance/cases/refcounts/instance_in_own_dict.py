import sys
ref = sys.getrefcount
class A: pass
a = A(); a.me = a
print(ref(a))
a.me = None
print(ref(a))
