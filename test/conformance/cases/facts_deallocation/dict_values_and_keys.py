class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
d = {i: N(i) for i in (3, 1, 2)}
del d
print('--')
d = {'b': N('b'), 'a': N('a')}
d.clear()
print('--')
d = {N('key'): N('value')}
del d
print('--')
d = {1: N('old')}
d[1] = N('new')
print('--')
d.pop(1)
print('--')
d = {i: N(i) for i in range(3)}
d.popitem()
print('--')
d = {}
print('--')
d = {1: N('x')}
d.update({1: N('y')})
print('--')
del d[1]
