import sys
ref = sys.getrefcount
class A: v = object()
d = A.__dict__
print(ref(A.v), ref(d['v']), type(d).__name__)
