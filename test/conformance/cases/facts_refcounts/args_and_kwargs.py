import sys
g = sys.getrefcount
def f(*a): return g(a), g(a[0])
def h(**k): return g(k), g(k['v'])
x = object()
print(f(x), h(v=x))
print(f(object()), h(v=object()))
print(f(*[x]), f(*(x,)), h(**{'v': x}))
