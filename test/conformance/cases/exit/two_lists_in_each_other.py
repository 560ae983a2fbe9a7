class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a = [N('in a')]; b = [N('in b')]
a.append(b); b.append(a)
print('end')
