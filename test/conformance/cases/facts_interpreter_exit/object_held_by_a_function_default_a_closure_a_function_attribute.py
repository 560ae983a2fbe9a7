class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f(x=N('default')): pass
def mk():
    v = N('cell')
    return lambda: v
g = mk()
def h(): pass
h.a = N('attr')
a = N('a')
print('end')
