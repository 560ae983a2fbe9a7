import sys
ref = sys.getrefcount
def local():
    x = int('9' * 30)
    return ref(x)
def argument(x): return ref(x)
def default(x=int('9' * 30)): return ref(x)
def packed(*args): return ref(args[0])
def keyword(**kw): return ref(kw['x'])
x = int('9' * 30)
print(local(), argument(x), argument(int('9' * 30)), default(), packed(x), keyword(x=x))
print([argument(x) for i in range(10)])
print(ref(x))
