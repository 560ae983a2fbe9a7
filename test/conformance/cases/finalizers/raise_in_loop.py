class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
for i in range(3):
    try:
        x = N(i)
        if i == 1: raise ValueError
    except ValueError:
        print('caught')
del x
