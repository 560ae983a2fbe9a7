import sys
def f(): pass
def g(a, b=1, *c, d=2, **e): return lambda: a
print(sys.getsizeof(f), sys.getsizeof(g), sys.getsizeof(lambda: 0), sys.getsizeof(g(1)))
