class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f():
    d = {1: N(1), 1: N(2), 2: N(3), 2: N(4), 1: 5, 2: 6}
    print('made')
f()
d = {True: N(2), True: 2.25, 'c': N(3), 'b': N(4), 'b': (None, 'name')}
print('end')
s = {N, N}
d = {**{'a': N(7)}, 'a': N(8), **{'a': 1}}
