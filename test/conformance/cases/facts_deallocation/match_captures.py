class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
match [N(1), N(2)]:
    case [a, b]: print('matched')
print('--')
del a
print('--')
del b
