class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def g():
    a = N(1)
    yield
    print('last part')
it = g()
next(it)
print(next(it, 'done'))
