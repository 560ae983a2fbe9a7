import sys
ref = sys.getrefcount
def f1(x): return ref(x)
def f2(x): return f1(x)
def f3(x): return f2(x)
x = object()
print(f1(x), f2(x), f3(x), f3(object()))
