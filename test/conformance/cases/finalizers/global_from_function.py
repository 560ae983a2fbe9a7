class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f():
    global g
    g = N(1)
f()
print('made')
f()
print('made again')
del g
