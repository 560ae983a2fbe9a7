class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def g():
    try:
        yield
    finally:
        raise ValueError('in finally')
it = g()
next(it)
del it
print('end')
