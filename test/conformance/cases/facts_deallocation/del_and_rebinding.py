class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a = N('a')
print('before del')
del a
print('after del')
b = N('b1')
b = N('b2')
print('rebound')
c = b
del b
print('one name left')
c = None
print('end')
