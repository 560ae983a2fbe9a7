class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f(p):
    q = N('q')
    r = N('r')
    def inner(): return q
    s = N('s')
    print('leaving')
f(N('p'))
