class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f(a):
    print('in f')
    return 5
f(N('arg'))
print('after f')
def g(): return N('ret')
g()
print('after g')
def h(a):
    del a
    print('deleted in h')
h(N('harg'))
print('after h')
