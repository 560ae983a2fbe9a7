class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = map(lambda v: v, [N(1), N(2)])
print("end of the program")
