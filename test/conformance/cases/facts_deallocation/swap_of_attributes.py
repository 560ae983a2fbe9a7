class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class A: pass
a = A(); a.l = N('l'); a.r = N('r')
a.l, a.r = a.r, a.l
print('swapped')
a.l = None
print('--')
del a
