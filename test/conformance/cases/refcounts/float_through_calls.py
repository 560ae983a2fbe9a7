import sys
ref = sys.getrefcount
def local():
    x = float('2.5')
    return ref(x)
def argument(x): return ref(x)
def default(x=float('2.5')): return ref(x)
def packed(*args): return ref(args[0])
def keyword(**kw): return ref(kw['x'])
x = float('2.5')
print(local(), argument(x), argument(float('2.5')), default(), packed(x), keyword(x=x))
print([argument(x) for i in range(10)])
print(ref(x))
