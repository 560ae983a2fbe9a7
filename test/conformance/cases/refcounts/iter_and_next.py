import sys
ref = sys.getrefcount
x = object()
it = iter([x])
print(ref(x), ref(next(it)), ref(x))
