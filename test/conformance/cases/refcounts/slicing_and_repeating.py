import sys
ref = sys.getrefcount
x = object()
l = [x] * 5
print(ref(x), ref(l[:3][0]))
m = l[1:4]
print(ref(x))
t = tuple(l) + tuple(m)
print(ref(x))
