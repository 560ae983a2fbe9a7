import sys
class A: pass
a = A()
for i in range(24):
    setattr(a, 'n%d' % i, i)
    if i in (0, 4, 5, 10, 11, 21, 22, 23):
        print(i, sys.getsizeof(A))
