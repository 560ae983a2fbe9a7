import sys
g = sys.getrefcount
class A:
    def __str__(self): return str(g(self))
a = A()
print(a, f'{a}', '{}'.format(a), str(a), '%s' % (a,))
print(A(), f'{A()}')
