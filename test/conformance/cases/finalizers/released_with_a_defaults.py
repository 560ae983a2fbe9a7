class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def x(a=N(1), b=N(2), *, c=N(3)): pass
print("made")
del x
print('end')
