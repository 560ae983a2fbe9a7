class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f(*args): print(len(args))
f(N(1), N(2), N(3))
print('end')
