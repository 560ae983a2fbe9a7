import sys
g = sys.getrefcount
t = (object(), object())
a, b = t
print(g(a), g(b))
a, b = b, a
print(g(a))
(c, *d) = t
print(g(c), g(d[0]))
del t
print(g(a))
