class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = N('owner'); x.part = N('part')
print("made")
del x
print('end')
