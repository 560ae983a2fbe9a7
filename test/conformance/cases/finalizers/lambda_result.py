class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
f = lambda: N(1)
f()
print('called')
f().n
print('attribute')
