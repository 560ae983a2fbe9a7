class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class L(list):
    def __del__(self): print("list", len(self))
x = L([N(1), N(2)])
print("end of the program")
