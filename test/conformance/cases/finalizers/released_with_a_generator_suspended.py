class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def g():
    a = N(1); b = N(2)
    yield
x = g(); next(x)
print("made")
del x
print('end')
