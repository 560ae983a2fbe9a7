import weakref
def f(x): return x * 2
p = weakref.proxy(f)
print(p(4), type(p).__name__)
del f
try:
    p(1)
except ReferenceError as e:
    print(e)
