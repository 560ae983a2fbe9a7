class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = property(N(1).__class__, doc=None); x = [N(2), x]
print("made")
del x
print('end')
