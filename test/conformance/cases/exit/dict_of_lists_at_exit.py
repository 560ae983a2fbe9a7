class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = {'a': [N(1), N(2)], 'b': [N(3)]}
print("end of the program")
