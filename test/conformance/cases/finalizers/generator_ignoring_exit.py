class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def g():
    while True:
        try:
            yield
        except GeneratorExit:
            print('refused')
            yield
            return
it = g()
next(it)
del it
print('end')
