class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = {N(1): 0, N(2): 0, N(3): 0}
print("made")
del x
print('end')
