import sys
g = sys.getrefcount
l = [object()]
for i, x in enumerate(l): print(g(x))
for x, y in zip(l, l): print(g(x))
for k, x in {1: l[0]}.items(): print(g(x))
for x in reversed(l): print(g(x))
del x, y
print(g(l[0]))
