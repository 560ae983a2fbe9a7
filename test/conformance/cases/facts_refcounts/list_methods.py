import sys
g = sys.getrefcount
x = object()
l = []
l.append(x)
print(g(x))
l.insert(0, x)
l.extend([x, x])
print(g(x))
l.pop()
print(g(x))
l.remove(x)
print(g(x))
del l[0]
print(g(x))
l[0] = None
print(g(x))
