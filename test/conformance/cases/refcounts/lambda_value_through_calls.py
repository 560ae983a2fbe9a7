import sys
ref = sys.getrefcount
def local():
    x = (lambda: 0)
    return ref(x)
def argument(x): return ref(x)
def default(x=(lambda: 0)): return ref(x)
def packed(*args): return ref(args[0])
def keyword(**kw): return ref(kw['x'])
x = (lambda: 0)
print(local(), argument(x), argument((lambda: 0)), default(), packed(x), keyword(x=x))
print([argument(x) for i in range(10)])
print(ref(x))
