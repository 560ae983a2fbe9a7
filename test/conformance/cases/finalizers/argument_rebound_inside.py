class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f(a):
    a = None
    print('rebound')
f(N(1))
print('end')
