import sys
g = sys.getrefcount
x = object()
t = (x,)
print(g(x))
d = {'k': x}
print(g(x))
e = {x: 1}
print(g(x))
s = {x}
print(g(x))
d['k'] = None
print(g(x))
