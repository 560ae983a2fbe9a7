class S:
    __slots__ = ('n',)
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a = S('a')
b = S('b')
print('end')
