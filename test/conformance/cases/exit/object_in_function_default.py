class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f(x=N('default')): pass
a = N('global')
print('end')
