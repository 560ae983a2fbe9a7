class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
d = {'a': N(1), 'b': N(2)}
d.update(a=N(3), c=N(4))
print('updated')
d |= {'b': N(5)}
print('merged')
