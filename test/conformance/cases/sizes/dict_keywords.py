import sys
print(sys.getsizeof(dict(a=1)), sys.getsizeof(dict(a=1, b=2, c=3, d=4, e=5)), sys.getsizeof(dict(a=1, b=2, c=3, d=4, e=5, f=6)))
def f(**kw): return sys.getsizeof(kw)
print(f(), f(a=1), f(a=1, b=2, c=3, d=4, e=5, f=6))
