import sys
ref = sys.getrefcount
x = object()
def f(a=x, *, b=x): pass
f.c = x
print(ref(x), ref(f.__defaults__), ref(f.__kwdefaults__))
del f
print(ref(x))
