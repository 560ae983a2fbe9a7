class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class A: pass
a = A()
a.z = N('z'); a.y = N('y'); a.x = N('x')
del a
print('--')
a = A()
a.x = N('x'); a.z = N('z')
del a
print('--')
a = A()
a.z = N('z'); a.y = N('y')
a.__dict__
del a
print('--')
a = A()
a.z = N('z')
a.z = N('z2')
del a.z
print('--')
a = A(); a.q = N('q')
a.__dict__ = {}
print('replaced')
