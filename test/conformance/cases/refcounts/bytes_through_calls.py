import sys
ref = sys.getrefcount
def local():
    x = bytes([1, 2, 3])
    return ref(x)
def argument(x): return ref(x)
def default(x=bytes([1, 2, 3])): return ref(x)
def packed(*args): return ref(args[0])
def keyword(**kw): return ref(kw['x'])
x = bytes([1, 2, 3])
print(local(), argument(x), argument(bytes([1, 2, 3])), default(), packed(x), keyword(x=x))
print([argument(x) for i in range(10)])
print(ref(x))
