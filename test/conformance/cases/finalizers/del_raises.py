class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class R:
    def __del__(self): raise ValueError('from del')
r = R()
del r
print('continues')
