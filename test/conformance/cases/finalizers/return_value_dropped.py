class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f(): return N(1)
f()
print('end')
