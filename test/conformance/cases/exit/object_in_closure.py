class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f():
    n = N('cell')
    return lambda: n
g = f()
print('end')
