import sys
ref = sys.getrefcount
a = b = c = object()
print(ref(a))
a, b = b, a
print(ref(a))
a = b = None
print(ref(c))
