import sys
g = sys.getrefcount
x = object()
l = [x]
print(g(x))
l2 = [x, x, x]
print(g(x))
l3 = [x] * 10
print(g(x))
del l2
print(g(x))
l3.clear()
print(g(x))
