import sys
ref = sys.getrefcount
def local():
    x = complex(1, 2)
    return ref(x)
def argument(x): return ref(x)
def default(x=complex(1, 2)): return ref(x)
def packed(*args): return ref(args[0])
def keyword(**kw): return ref(kw['x'])
x = complex(1, 2)
print(local(), argument(x), argument(complex(1, 2)), default(), packed(x), keyword(x=x))
print([argument(x) for i in range(10)])
print(ref(x))
