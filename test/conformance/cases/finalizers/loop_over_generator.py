class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def g():
    yield N(1)
    yield N(2)
for x in g(): print('body', x.n)
print('after')
del x
