class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a, b = N('a'), N('b')
a, b = 1, 2
print('--')
a = N('a'); b = N('b')
a = b = None
print('--')
x = y = N('xy')
del x, y
print('--')
a = N('a'); b = N('b')
del b, a
print('--')
a = N(1); b = N(2)
a, b = b, a
a = None
print('--')
b = None
