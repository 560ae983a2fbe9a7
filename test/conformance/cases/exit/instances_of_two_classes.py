class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class A:
    def __del__(self): print('A')
class B:
    def __del__(self): print('B')
b = B(); a = A()
print('end')
