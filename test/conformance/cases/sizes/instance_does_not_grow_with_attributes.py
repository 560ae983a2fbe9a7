import sys
class A: pass
a = A()
print(sys.getsizeof(a))
for i in range(40):
    setattr(a, 'x%d' % i, i)
print(sys.getsizeof(a), sys.getsizeof(a.__dict__))
