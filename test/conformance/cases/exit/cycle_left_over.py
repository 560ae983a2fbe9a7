class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a = N('cycle'); a.me = a
b = N('plain')
del a
print('end')
