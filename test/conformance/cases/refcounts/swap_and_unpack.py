import sys
ref = sys.getrefcount
x = object()
a, b, *c = x, x, x, x
print(ref(x), ref(c))
(a, b) = [x, x]
print(ref(x))
