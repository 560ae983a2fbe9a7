import sys
ref = sys.getrefcount
x = object()
print(ref(x if x else None), ref(y := x), ref(x or None), ref(x and x))
