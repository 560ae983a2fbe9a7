import sys
class A: pass
for n in (0, 1, 2, 5, 6, 10, 20, 29, 30, 31, 40):
    a = type('A', (), {})()
    for i in range(n):
        setattr(a, 'x%d' % i, i)
    print(n, sys.getsizeof(a.__dict__))
