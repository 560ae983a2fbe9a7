class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class A:
    def __del__(self):
        global again
        again = self
        print('del')
a = A()
print('end')
