class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f(a, b):
    c = N('c')
    print('body')
f(N('a'), N('b'))
print('end')
