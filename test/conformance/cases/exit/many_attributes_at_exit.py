class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class A: pass
x = A()
for i in range(35): setattr(x, "a%02d" % ((i * 7) % 35), N(i))
print("end of the program")
