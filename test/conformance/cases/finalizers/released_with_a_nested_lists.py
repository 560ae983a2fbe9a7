class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = [N(1), [N(2), [N(3)], N(4)], N(5)]
print("made")
del x
print('end')
