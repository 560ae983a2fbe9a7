import sys
ref = sys.getrefcount
x = object()
def f(**k): return ref(x), ref(k)
print(f(a=x), f(**{'a': x}), f(**dict(a=x, b=x)))
