class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = [N(i) for i in range(12)]
print("end of the program")
