class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = enumerate([N(1), N(2)]); next(x)
print("end of the program")
