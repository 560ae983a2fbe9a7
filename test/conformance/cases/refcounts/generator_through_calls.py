import sys
ref = sys.getrefcount
def local():
    x = (i for i in ())
    return ref(x)
def argument(x): return ref(x)
def default(x=(i for i in ())): return ref(x)
def packed(*args): return ref(args[0])
def keyword(**kw): return ref(kw['x'])
x = (i for i in ())
print(local(), argument(x), argument((i for i in ())), default(), packed(x), keyword(x=x))
print([argument(x) for i in range(10)])
print(ref(x))
