import gc
def f(a=1000, *, b=2000): 'doc text'
print([type(x).__name__ for x in gc.get_referents(f)])
def g():
    x = 5
    return lambda: x
print([type(x).__name__ for x in gc.get_referents(g())])
