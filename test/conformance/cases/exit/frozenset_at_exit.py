class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = frozenset([N(1)])
print("end of the program")
