class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f(a):
    print('in')
    del a
    print('deleted')
f(N(1))
print('end')
