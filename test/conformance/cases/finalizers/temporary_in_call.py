class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f(x): print('in f', x.n)
f(N(1))
print('after')
print(N(2).n)
