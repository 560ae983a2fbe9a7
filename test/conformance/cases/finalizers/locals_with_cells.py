class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f():
    a = N('a'); b = N('b')
    def g(): return a
    print(g().n)
f()
print('end')
