import sys
g = sys.getrefcount
x = object()
l = [x]
a = l[:]
print(g(x))
b = l + l
print(g(x))
c = list(l)
d = l.copy()
print(g(x))
e = tuple(l)
print(g(x))
f = [x for x in l]
print(g(l[0]))
