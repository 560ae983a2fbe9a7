import sys
ref = sys.getrefcount
def f(x): return x
x = object()
print(ref(f(x)), ref(f(object())), ref(f(f(x))))
