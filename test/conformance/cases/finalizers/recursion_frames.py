class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f(n):
    x = N(n)
    if n: f(n - 1)
    print('leaving', n)
f(2)
