class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class R:
    def __del__(self):
        global r
        r = self
r = R()
i = id(r)
del r
print(id(r) == i)
