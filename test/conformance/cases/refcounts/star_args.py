import sys
ref = sys.getrefcount
x = object()
def f(*a): return ref(x), ref(a)
print(f(x), f(*[x]), f(*(x, x)))
