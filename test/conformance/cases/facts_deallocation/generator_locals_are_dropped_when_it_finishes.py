class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def g():
    a = N('local')
    yield 1
it = g()
print(next(it))
print(next(it, 'done'))
print('--')
it = g(); next(it)
print('closing'); it.close()
print('closed')
it = g(); next(it)
print('dropping'); del it
print('dropped')
