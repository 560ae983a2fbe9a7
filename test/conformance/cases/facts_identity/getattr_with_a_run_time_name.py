class A: pass
a = A()
n = ''.join(['na', 'me'])
setattr(a, n, 1)
k = list(vars(a))[0]
print(k is n, k is 'name')
m = ''.join(['oth', 'er'])
setattr(a, m, 1)
print(list(vars(a))[1] is m)
import sys
print(sys.intern(''.join(['oth', 'er'])) is m)
