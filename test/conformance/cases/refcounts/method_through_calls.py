import sys
ref = sys.getrefcount
def local():
    x = [].append
    return ref(x)
def argument(x): return ref(x)
def default(x=[].append): return ref(x)
def packed(*args): return ref(args[0])
def keyword(**kw): return ref(kw['x'])
x = [].append
print(local(), argument(x), argument([].append), default(), packed(x), keyword(x=x))
print([argument(x) for i in range(10)])
print(ref(x))
