class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f():
    c = N('c'); a = N('a'); b = N('b')
    print('leaving')
f()
def g(z, y):
    x = N('x')
    print('leaving')
g(N('z'), N('y'))
def h():
    b = N('b2')
    a = N('a2')
    return 1
h()
