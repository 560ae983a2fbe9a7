class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f(a=N('default')): pass
del f
print('--')
def mk():
    v = N('cell')
    return lambda: v
g = mk()
del g
print('--')
def h(): pass
h.a = N('attr')
del h
