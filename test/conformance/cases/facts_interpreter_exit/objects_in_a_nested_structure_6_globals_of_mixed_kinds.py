class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f(): pass
a = N('a')
l = [a, N('l1')]
d = {'l': l, 'n': N('dn')}
class C: pass
c = C()
c.d = d
c.n = N('cn')
e = N('e')
print('end')
