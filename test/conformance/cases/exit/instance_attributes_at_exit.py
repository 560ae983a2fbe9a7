class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class A: pass
x = A(); x.c = N(1); x.a = N(2); x.b = N(3)
print("end of the program")
