class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
l = [N(1), N(2)]
it = iter(l)
next(it)
del l
print('list name gone')
del it
print('end')
