import sys
ref = sys.getrefcount
def local():
    x = slice(1, 2)
    return ref(x)
def argument(x): return ref(x)
def default(x=slice(1, 2)): return ref(x)
def packed(*args): return ref(args[0])
def keyword(**kw): return ref(kw['x'])
x = slice(1, 2)
print(local(), argument(x), argument(slice(1, 2)), default(), packed(x), keyword(x=x))
print([argument(x) for i in range(10)])
print(ref(x))
