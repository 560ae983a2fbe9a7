import sys
ref = sys.getrefcount
def local():
    x = ''.join(['two', ' words'])
    return ref(x)
def argument(x): return ref(x)
def default(x=''.join(['two', ' words'])): return ref(x)
def packed(*args): return ref(args[0])
def keyword(**kw): return ref(kw['x'])
x = ''.join(['two', ' words'])
print(local(), argument(x), argument(''.join(['two', ' words'])), default(), packed(x), keyword(x=x))
print([argument(x) for i in range(10)])
print(ref(x))
