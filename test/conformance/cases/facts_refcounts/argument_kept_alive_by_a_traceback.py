import sys
g = sys.getrefcount
def f(a): raise ValueError
x = object()
try: f(x)
except ValueError as e:
    print(g(x))
print(g(x))
