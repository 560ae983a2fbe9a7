class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def g():
    try:
        yield
    finally:
        print('finally')
it = g()
next(it)
print('end')
