import sys
g = sys.getrefcount
x = object()
exec('print(g(x))')
print(eval('g(x)'))
ns = {'g': g}
exec('x = object()\nprint(g(x))', ns)
print(g(ns['x']))
