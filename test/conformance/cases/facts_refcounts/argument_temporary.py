import sys
g = sys.getrefcount
def f(a): return g(a)
print(f(object()))
print(f(a=object()))
print(f([]))
