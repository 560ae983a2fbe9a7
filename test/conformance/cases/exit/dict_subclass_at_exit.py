class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class D(dict):
    def __del__(self): print("dict", len(self))
x = D(a=N(1), b=N(2))
print("end of the program")
