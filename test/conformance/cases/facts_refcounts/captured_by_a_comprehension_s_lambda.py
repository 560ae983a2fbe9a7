import sys
g = sys.getrefcount
l = [object()]
f = [lambda: x for x in l]
print(g(l[0]), g(f[0]()))
